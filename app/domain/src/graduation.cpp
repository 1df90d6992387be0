#include "domain/graduation.h"

#include <algorithm>

namespace flotilla {

namespace {

GraduationCheck reportsCheck(const CampRules &rules, const std::vector<CellFacts> &cells)
{
    int due = 0;
    int have = 0;
    for (const CellFacts &cell : cells) {
        if (cell.submission == CellSubmission::NotDue)
            continue;
        ++due;
        if (cell.submission == CellSubmission::HandedIn || cell.reportExempt)
            ++have;
    }
    const int need = (due * rules.requiredReportPercent + 99) / 100;
    return {GraduationItem::ReportsHandedIn, have >= need, true, have, need};
}

GraduationCheck reviewsCheck(const CampRules &rules, const std::vector<CellFacts> &cells)
{
    int need = 0;
    int have = 0;
    for (const CellFacts &cell : cells) {
        if (cell.submission != CellSubmission::HandedIn)
            continue;
        ++need;
        if (cell.review == CellReview::Given || cell.reviewExempt)
            ++have;
    }
    return {GraduationItem::ReviewsPresent, have >= need, rules.reviewsRequired, have, need};
}

} // namespace

std::vector<GraduationCheck> graduationChecklist(const CampRules &rules, const std::vector<CellFacts> &cells,
                                                 std::optional<Grade> grade)
{
    const bool passed = grade && *grade >= Grade::Pass;
    return {reportsCheck(rules, cells),
            reviewsCheck(rules, cells),
            {GraduationItem::DefensePassed, passed, true, passed ? 1 : 0, 1}};
}

bool graduates(const std::vector<GraduationCheck> &checklist)
{
    return std::ranges::all_of(checklist, [](const GraduationCheck &check) { return check.met || !check.required; });
}

} // namespace flotilla
