#pragma once

#include "wording/wording.h"

#include <QStringList>

namespace flotilla::wording {

/// The sentence of a warning of an import (interchange::PlanWarning) from its code and arguments; the code itself if it is not known.
QString warningText(const QString &code, const QStringList &arguments, const Wording &wording);

/// A warning, repair or reason to skip as a short name, for filters and columns: "Year repaired"; the code itself if it is not known.
QString warningName(const QString &code, const Wording &wording);

/// The codes that have a sentence.
QStringList warningCodes();

/// Why an import leaves a file out (interchange::IgnoredFile::reason), as a short phrase: "An image, table or other attachment".
QString ignoredText(const QString &reason, const Wording &wording);

} // namespace flotilla::wording
