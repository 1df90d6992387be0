#pragma once

#include "domain/cell.h"
#include "domain/defense.h"

#include <vector>

namespace flotilla {

enum class GraduationItem { ReportsHandedIn, ReviewsPresent, DefensePassed };

/// One line of a mentee's checklist: what is needed, what is there.
struct GraduationCheck {
    GraduationItem item;
    bool met = false;
    bool required = true;
    int have = 0;
    int need = 0;
    bool operator==(const GraduationCheck &) const = default;
};

/// The checklist of one mentee from the cells that were due and the panel's grade, if there was a defense.
/// Rule 8; the mentee graduates when every required line is met.
std::vector<GraduationCheck> graduationChecklist(const CampRules &rules, const std::vector<CellFacts> &cells,
                                                 std::optional<Grade> grade);
bool graduates(const std::vector<GraduationCheck> &checklist);

} // namespace flotilla
