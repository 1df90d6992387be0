#pragma once

#include "domain/cell.h"

#include <QTimeZone>

namespace flotilla::insight {

/// What is known of a handed-in report when its cell is derived.
struct ReportCore {
    Id<Report> id;
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    ReviewState reviewText = ReviewState::Missing;
    ReviewKind reviewKind = ReviewKind::None;
    bool reviewEntered = false;
    bool returned = false;
    int pull = 0;
};

struct ExemptFrom {
    bool report = false;
    bool review = false;
};

/// The facts of a pairing in a period that is due on a day, extended or not. The one place where records become facts, so that no two pages disagree.
inline CellFacts factsOf(bool owed, QDate due, const ReportCore *report, ExemptFrom exempt, const QTimeZone &zone,
                         Instant now)
{
    CellInput input{
        .owed = owed, .dueEnd = endOfDay(due, zone), .reportExempt = exempt.report, .reviewExempt = exempt.review};
    if (report) {
        input.handedIn = true;
        input.submission = report->submission;
        input.submittedAt = report->submittedAt;
        input.reviewText = report->reviewText;
        input.reviewKind = report->reviewKind;
        input.reviewEntered = report->reviewEntered;
        input.returned = report->returned;
    }
    return cellFacts(input, now);
}

/// The newest of a report's pull requests ("181;185"), 0 if there is none.
inline int newestPull(const QString &pulls)
{
    return pulls.section(u';', -1).toInt();
}

} // namespace flotilla::insight
