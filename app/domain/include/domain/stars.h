#pragma once

#include "domain/rules.h"
#include "domain/time.h"

#include <QStringList>

namespace flotilla {

/// Stars of a grade over a pairing's months, with a bonus added after rounding down: floor(g + g·(m−3)/3) for m > 3,
/// g otherwise; g in whole stars as the rules give it. All in thousandths; `months` >= 1.
Thousandths stars(const CampRules &rules, Grade grade, int months, bool specialAward);

/// The same stars with the steps that led there, as numbers ("5000", "5", "8000", "500"), for showing a derivation.
struct StarsDerivation {
    Thousandths base = 0; ///< of the grade for three months
    int months = 3;
    Thousandths afterMonths = 0; ///< rounded down to whole stars when months > 3
    Thousandths bonus = 0;
    Thousandths total = 0;
    bool operator==(const StarsDerivation &) const = default;
};
StarsDerivation deriveStars(const CampRules &rules, Grade grade, int months, bool specialAward);

/// Money for stars, in the smallest unit of the currency, rounded down.
qint64 reward(const CampRules &rules, Thousandths stars);

/// Whole months that a span of days stands for, at least 1: days / 30.44, to the nearest whole number.
int proposedMonths(const DateRange &days);

} // namespace flotilla
