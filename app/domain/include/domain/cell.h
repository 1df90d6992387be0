#pragma once

#include "domain/report.h"

namespace flotilla {

/// The one word a cell of the matrix shows.
enum class CellWord { NotDue, Exempt, Missing, Waiting, Reviewed };

enum class CellSubmission { NotDue, None, HandedIn };
enum class CellReview { None, Placeholder, Given };

/// What is known about one pairing in one period, before the rules are applied.
struct CellInput {
    bool owed = true;      ///< the pairing is in effect in this period
    Instant dueEnd{};      ///< end of the due day, extended or not, in the camp's time zone
    bool handedIn = false; ///< a report is there, on the main branch or in a pull request
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    ReviewState reviewText = ReviewState::Missing; ///< as it stands in the report
    ReviewKind reviewKind = ReviewKind::None;
    bool reviewEntered = false; ///< a review was entered in Flotilla
    bool reportExempt = false;
    bool reviewExempt = false;
    bool returned = false; ///< given back, and its text is still the same
};

/// The derived facts of a cell, rule 4.
struct CellFacts {
    CellSubmission submission = CellSubmission::NotDue;
    SubmissionTime time = SubmissionTime::Unknown;
    bool late = false; ///< handed in after the due day; only a known time can be late
    CellReview review = CellReview::None;
    ReviewKind reviewKind = ReviewKind::None;
    bool reportExempt = false;
    bool reviewExempt = false;
    bool returned = false; ///< waits for the mentee first: a mark beside "waiting"
    CellWord word = CellWord::NotDue;

    bool operator==(const CellFacts &) const = default;
};

/// The facts and the word of a cell at an instant. Precedence of the word: not due, exempt, missing, waiting, reviewed.
CellFacts cellFacts(const CellInput &input, Instant now);

} // namespace flotilla
