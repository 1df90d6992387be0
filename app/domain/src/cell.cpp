#include "domain/cell.h"

namespace flotilla {

namespace {

CellSubmission submissionOf(const CellInput &input, Instant now)
{
    if (input.handedIn)
        return CellSubmission::HandedIn;
    return input.owed && now >= input.dueEnd ? CellSubmission::None : CellSubmission::NotDue;
}

CellReview reviewOf(const CellInput &input)
{
    if (input.reviewEntered)
        return CellReview::Given;
    if (!input.handedIn)
        return CellReview::None;
    switch (input.reviewText) {
    case ReviewState::Missing:
        return CellReview::None;
    case ReviewState::Empty:
    case ReviewState::Placeholder:
        return CellReview::Placeholder;
    case ReviewState::Reviewed:
        return CellReview::Given;
    }
    return CellReview::None;
}

CellWord wordOf(const CellFacts &facts)
{
    if (facts.submission == CellSubmission::NotDue)
        return CellWord::NotDue;
    // An exemption from the review says nothing about a report that is not there.
    if (facts.reportExempt || (facts.reviewExempt && facts.submission == CellSubmission::HandedIn))
        return CellWord::Exempt;
    if (facts.submission == CellSubmission::None)
        return CellWord::Missing;
    return facts.review == CellReview::Given ? CellWord::Reviewed : CellWord::Waiting;
}

} // namespace

CellFacts cellFacts(const CellInput &input, Instant now)
{
    CellFacts facts;
    facts.submission = submissionOf(input, now);
    if (input.handedIn) {
        facts.time = input.submittedAt ? input.submission : SubmissionTime::Unknown;
        facts.late = input.owed && facts.time == SubmissionTime::Known && input.submittedAt >= input.dueEnd;
    }
    facts.review = reviewOf(input);
    if (facts.review == CellReview::Given)
        facts.reviewKind = input.reviewKind == ReviewKind::None ? ReviewKind::Text : input.reviewKind;
    facts.reportExempt = input.reportExempt;
    facts.reviewExempt = input.reviewExempt;
    facts.word = wordOf(facts);
    facts.returned = input.returned && facts.word == CellWord::Waiting;
    return facts;
}

} // namespace flotilla
