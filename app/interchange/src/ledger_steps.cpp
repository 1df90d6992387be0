#include "interchange/ledger_text.h"

#include "insight/camp_zone.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::GradeSource;
using insight::LedgerLine;
using wording::fill;
using wording::starsText;

constexpr int usualMonths = 3;

/// A fraction of stars with two decimals at most, cut and not rounded: 8333 → "8.33".
QString cutText(Thousandths stars)
{
    return starsText(stars / 10 * 10);
}

QString nameOf(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

QString sourceText(const LedgerLine &line, const Camp &camp, const wording::Wording &words)
{
    if (line.source == GradeSource::List)
        return words.translate("Ledger", "from the newest published list; no panel’s sheet is recorded");
    if (!line.overrideReason.isEmpty())
        return fill(line.confirmed ? words.translate("Ledger", "overridden: %1")
                                   : words.translate("Ledger", "overridden, not confirmed by a second person: %1"),
                    {line.overrideReason});
    const QString day =
        line.gradedAt ? wording::isoDate(toDateTime(*line.gradedAt, insight::campZone(camp.timeZone)).date()) : QString();
    return fill(words.translate("Ledger", "from the panel’s sheet, round %1, %2"), {QString::number(line.round), day});
}

LedgerStep monthsStep(const LedgerLine &line, const wording::Wording &words)
{
    LedgerStep step{.title = words.translate("Ledger", "Months"),
                    .detail = wording::isoRange(line.days),
                    .note = {},
                    .value = QString::number(line.stars.months)};
    if (line.proposedMonths == 0)
        step.note = words.translate("Ledger", "as recorded; the days are not known");
    else if (line.proposedMonths == line.stars.months)
        step.note = fill(words.translate("Ledger", "%1 days are about as many months"), {QString::number(line.days.days())});
    else
        step.note = fill(words.translate("Ledger", "as recorded; %1 days would be %2"),
                         {QString::number(line.days.days()), QString::number(line.proposedMonths)});
    return step;
}

LedgerStep floorStep(const LedgerLine &line, const wording::Wording &words)
{
    const StarsDerivation &stars = line.stars;
    LedgerStep step{.title = words.translate("Ledger", "Stars"),
                    .detail = starsText(stars.base),
                    .note = words.translate("Ledger", "the grade’s own, up to three months"),
                    .value = starsText(stars.afterMonths)};
    if (stars.months > usualMonths) {
        step.detail = u"floor(%1 + %1 × (%2 − 3) / 3) = floor(%3)"_s.arg(starsText(stars.base))
                          .arg(stars.months)
                          .arg(cutText(stars.base * stars.months / usualMonths));
        step.note = words.translate("Ledger", "a third more for each month after the third, rounded down");
    }
    return step;
}

} // namespace

std::vector<LedgerStep> ledgerSteps(const LedgerLine &line, const Camp &camp, const wording::Wording &words)
{
    if (!line.grade)
        return {};
    const CampRules &rules = camp.rules;
    std::vector<LedgerStep> steps{{.title = words.translate("Ledger", "Grade"),
                                   .detail = wording::word(*line.grade, words),
                                   .note = sourceText(line, camp, words),
                                   .value = starsText(line.stars.base)},
                                  monthsStep(line, words),
                                  floorStep(line, words)};
    if (line.specialAward)
        steps.push_back({.title = words.translate("Ledger", "Bonus"),
                         .detail = words.translate("Ledger", "special award"),
                         .note = line.awardIsAGrade
                             ? words.translate("Ledger", "a grade of its own in this camp; nothing is added")
                             : words.translate("Ledger", "added after rounding down"),
                         .value = u"+ "_s + starsText(line.stars.bonus)});
    steps.push_back({.title = words.translate("Ledger", "Total"),
                     .detail = line.stars.bonus > 0
                         ? starsText(line.stars.afterMonths) + u" + "_s + starsText(line.stars.bonus)
                         : starsText(line.stars.afterMonths),
                     .note = {},
                     .value = starsText(line.stars.total) + u" ★"_s,
                     .isSum = true});
    steps.push_back(
        {.title = words.translate("Ledger", "Reward"),
         .detail = starsText(line.stars.total) + u" × "_s + wording::moneyText(rules.starValue, rules.currency),
         .note = fill(words.translate("Ledger", "version %1 of the camp’s rules"), {QString::number(rules.version)}),
         .value = wording::moneyText(line.money, rules.currency),
         .isSum = true});
    return steps;
}

std::vector<ChecklistLine> checklistLines(const LedgerLine &line, const wording::Wording &words)
{
    const auto periods = [&words](const std::vector<int> &numbers) {
        QStringList titles;
        for (const int number : numbers)
            titles.append(wording::periodTitle(number, words));
        return wording::joined(titles, words);
    };
    std::vector<ChecklistLine> lines;
    for (const GraduationCheck &check : line.checks) {
        ChecklistLine shown{.text = {}, .evidence = {}, .met = check.met, .required = check.required};
        const QStringList numbers{QString::number(check.have), QString::number(check.need)};
        QStringList evidence;
        const auto addExempt = [&](Duty duty) {
            for (const insight::LedgerExemption &each : line.exemptions)
                if (each.duty == duty)
                    evidence.append(fill(words.translate("Ledger", "%1 let off by %2: %3"),
                                         {wording::periodTitle(each.period, words),
                                          nameOf(each.by).isEmpty() ? u"?"_s : nameOf(each.by), each.reason}));
        };
        switch (check.item) {
        case GraduationItem::ReportsHandedIn:
            shown.text = fill(words.translate("Ledger", "%1 of %2 reports handed in or let off"), numbers);
            if (!line.missingPeriods.empty())
                evidence.append(fill(words.translate("Ledger", "missing: %1"), {periods(line.missingPeriods)}));
            addExempt(Duty::Report);
            break;
        case GraduationItem::ReviewsPresent:
            shown.text = fill(words.translate("Ledger", "%1 of %2 reports reviewed"), numbers);
            if (!line.unreviewedPeriods.empty())
                evidence.append(fill(words.translate("Ledger", "without a review: %1"), {periods(line.unreviewedPeriods)}));
            addExempt(Duty::Review);
            break;
        case GraduationItem::DefensePassed:
            shown.text = check.met ? words.translate("Ledger", "Defense passed")
                : line.grade       ? words.translate("Ledger", "Defense not passed")
                                   : words.translate("Ledger", "No grade yet");
            break;
        }
        shown.evidence = evidence.join(words.translate("Ledger", "; "));
        lines.push_back(std::move(shown));
    }
    return lines;
}

QString ledgerSentence(const LedgerLine &line, const Camp &camp, const wording::Wording &words)
{
    if (!line.grade)
        return words.translate("Ledger", "Nobody has graded this yet, so there are no stars.");
    const QString grade = wording::word(*line.grade, words);
    const QString money = wording::moneyText(line.money, camp.rules.currency);
    if (*line.grade == Grade::Fail)
        return fill(words.translate("Ledger", "%1: no stars."), {grade});
    const QStringList arguments{grade, QString::number(line.stars.months), starsText(line.stars.afterMonths),
                                starsText(line.stars.total), money};
    if (line.stars.bonus > 0)
        return fill(words.translate("Ledger", "%1 for %2 months is %3 stars, with the special award %4 ★: %5"), arguments);
    return fill(words.translate("Ledger", "%1 for %2 months is %3 ★: %5"), arguments);
}

} // namespace flotilla::interchange
