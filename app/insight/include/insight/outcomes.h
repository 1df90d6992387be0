#pragma once

#include "insight/progress.h"

namespace flotilla::insight {

/// What the panels gave, in people, stars and money.
struct OutcomeTally {
    struct Line {
        Grade grade = Grade::Fail;
        int people = 0; ///< distinct
        Thousandths stars = 0;
        bool operator==(const Line &) const = default;
    };
    std::vector<Line> lines; ///< every grade, the lowest first
    int people = 0;
    int graduates = 0; ///< distinct people with a passing grade
    int specialAwards = 0;
    Thousandths stars = 0;
    qint64 money = 0; ///< in the smallest unit of the camp's currency
    bool operator==(const OutcomeTally &) const = default;
};
OutcomeTally outcomes(const Progress &progress);

enum class FunnelStage { Applied, Enrolled, FirstReport, AllReports, Defended, Graduated };
struct FunnelStep {
    FunnelStage stage = FunnelStage::Enrolled;
    int people = 0;              ///< distinct
    std::vector<Id<Person>> who; ///< those of them who are known
    bool recorded = true;        ///< false: nothing of the kind is recorded in this camp, which is not the same as nobody
    bool operator==(const FunnelStep &) const = default;
};
/// From applying to graduating, each person once. AllReports: at least one, and none is missing of those that were due so far.
std::vector<FunnelStep> funnel(const Progress &progress);

} // namespace flotilla::insight
