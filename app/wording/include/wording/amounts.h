#pragma once

#include "domain/rules.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// Stars without needless decimals: 8000 → "8", 8500 → "8.5".
QString starsText(Thousandths stars);
/// Money from the smallest unit: "¥2,000", "€1,234.50"; the code in front where a currency has no common sign here.
QString moneyText(qint64 smallestUnits, const QString &currency);
/// A size in bytes: "512 B", "1.4 MB".
QString sizeText(qint64 bytes);

} // namespace flotilla::wording
