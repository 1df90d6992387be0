#include "domain/stars.h"

#include <algorithm>

namespace flotilla {

namespace {

constexpr Thousandths wholeStar = 1000;
constexpr int usualMonths = 3;

Thousandths baseStars(const CampRules &rules, Grade grade)
{
    const auto index = static_cast<std::size_t>(grade);
    return index < rules.gradeStars.size() ? rules.gradeStars[index] : 0;
}

// A special award is a grade of its own or a bonus, never both; and it cannot reward who failed.
Thousandths awardBonus(const CampRules &rules, Grade grade, bool specialAward)
{
    return specialAward && grade != Grade::Fail && grade != Grade::Outstanding ? rules.awardBonus : 0;
}

} // namespace

StarsDerivation deriveStars(const CampRules &rules, Grade grade, int months, bool specialAward)
{
    StarsDerivation steps;
    steps.base = baseStars(rules, grade);
    steps.months = std::max(months, 1);
    // g + g(m−3)/3 is g·m/3; divided once, so that nothing is rounded on the way.
    steps.afterMonths =
        steps.months > usualMonths ? steps.base * steps.months / (usualMonths * wholeStar) * wholeStar : steps.base;
    steps.bonus = awardBonus(rules, grade, specialAward);
    steps.total = steps.afterMonths + steps.bonus;
    return steps;
}

Thousandths stars(const CampRules &rules, Grade grade, int months, bool specialAward)
{
    return deriveStars(rules, grade, months, specialAward).total;
}

qint64 reward(const CampRules &rules, Thousandths stars)
{
    return stars * rules.starValue / wholeStar;
}

int proposedMonths(const DateRange &days)
{
    // A month is 30.44 days; in hundredths, to stay exact.
    constexpr qint64 month = 3044;
    return static_cast<int>(std::max<qint64>(1, (days.days() * 100 + month / 2) / month));
}

} // namespace flotilla
