#pragma once

namespace flotilla {

/// Why somebody or something asks for attention. Each is a reason that can be looked at, never a score.
enum class AttentionKind {
    PeriodsMissing, ///< no report in several due periods in a row
    ReviewWaits,    ///< a report has waited long for its review
    OpenReviews,    ///< many reports wait for one mentor
    PlanRepeated,   ///< several reports in a row end with the same plan
    NothingLinked,  ///< several reports in a row link to no work
    BareMark,       ///< reviews that are only a mark
};

} // namespace flotilla
