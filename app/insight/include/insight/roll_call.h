#pragma once

#include "insight/matrix.h"

namespace flotilla::insight {

struct RollCallEntry {
    PersonLabel mentee;
    std::vector<PersonLabel> mentors;
    CellFacts facts;
    std::optional<Instant> submittedAt;
    int pull = 0;
    std::optional<Instant> waitingSince; ///< when the review is owed: since this instant
};

/// The roll call (周报汇总) of one period, grouped by project as in the matrix.
struct RollCall {
    Camp camp;
    int period = 1;
    DateRange days;
    QDate due;
    struct Group {
        Id<Project> project; ///< of the first entry
        int projectNumber = 0;
        QString track;
        QString projectTitle;
        QString projectTitleEn;
        std::vector<RollCallEntry> entries;
    };
    std::vector<Group> groups;
    int reported = 0; ///< distinct people
    int expected = 0; ///< distinct people who are to report in this period, due yet or not, or who did
};
/// UnknownPeriod when no batch of the camp has the number.
Result<RollCall> readRollCall(storage::Reader &reader, Id<Camp> camp, int period, Instant now);

} // namespace flotilla::insight
