#pragma once

#include "domain/results.h"
#include "insight/matrix.h"

#include <map>

namespace flotilla::insight {

/// What a camp adds up to; every number counts distinct people, reports or projects by a query.
struct CampSummary {
    Camp camp;
    int projects = 0;
    int mentees = 0;
    int mentors = 0;
    int periods = 0;
    int reports = 0;
    int reportsReviewed = 0;
    int reportsWaiting = 0;
    int reviews = 0;
    int sessions = 0;
    int talks = 0;
    int speakers = 0;
    int defenses = 0;            ///< pairings with a slot
    int graduates = 0;           ///< distinct people with a passing grade
    std::map<Grade, int> grades; ///< distinct people of the ledger; of the newest result list when no defense was graded
    int specialAwards = 0;
    struct PeriodLine {
        int number = 1;
        DateRange days;
        int owed = 0;
        int reported = 0;
        int reviewed = 0;
        int missing = 0;
        int late = 0;
        int exempt = 0;
    };
    std::vector<PeriodLine> byPeriod;
    std::vector<PersonLabel> mentorsThanked;
};
Result<CampSummary> readSummary(storage::Reader &reader, Id<Camp> camp, Instant now);

} // namespace flotilla::insight
