#include "wording/words.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

QString word(CellWord value, const Wording &wording)
{
    switch (value) {
    case CellWord::NotDue:
        return wording.translate("Words", "Not due");
    case CellWord::Exempt:
        return wording.translate("Words", "Exempt");
    case CellWord::Missing:
        return wording.translate("Words", "Missing");
    case CellWord::Waiting:
        return wording.translate("Words", "Waiting for review");
    case CellWord::Reviewed:
        return wording.translate("Words", "Reviewed");
    }
    return {};
}

QString word(CellReview value, const Wording &wording)
{
    switch (value) {
    case CellReview::None:
        return wording.translate("Words", "No review");
    case CellReview::Placeholder:
        return wording.translate("Words", "Placeholder only");
    case CellReview::Given:
        return wording.translate("Words", "Review given");
    }
    return {};
}

QString word(SubmissionTime value, const Wording &wording)
{
    switch (value) {
    case SubmissionTime::Unknown:
        return wording.translate("Words", "Time unknown");
    case SubmissionTime::NotAfter:
        return wording.translate("Words", "Not later than");
    case SubmissionTime::Known:
        return wording.translate("Words", "Handed in at");
    }
    return {};
}

QString word(ReviewState value, const Wording &wording)
{
    switch (value) {
    case ReviewState::Missing:
        return wording.translate("Words", "No review section");
    case ReviewState::Empty:
        return wording.translate("Words", "Empty review section");
    case ReviewState::Placeholder:
        return wording.translate("Words", "Placeholder only");
    case ReviewState::Reviewed:
        return wording.translate("Words", "Reviewed");
    }
    return {};
}

QString word(ReviewKind value, const Wording &wording)
{
    switch (value) {
    case ReviewKind::None:
        return wording.translate("Words", "No review");
    case ReviewKind::Text:
        return wording.translate("Words", "In words");
    case ReviewKind::Mark:
        return wording.translate("Words", "A mark only");
    }
    return {};
}

QString word(ReportPlace value, const Wording &wording)
{
    switch (value) {
    case ReportPlace::Main:
        return wording.translate("Words", "On the main branch");
    case ReportPlace::OpenPull:
        return wording.translate("Words", "In an open pull request");
    case ReportPlace::ClosedPull:
        return wording.translate("Words", "In a closed pull request");
    case ReportPlace::Lost:
        return wording.translate("Words", "No longer on the main branch");
    case ReportPlace::Local:
        return wording.translate("Words", "Written in Flotilla");
    }
    return {};
}

QString word(Visibility value, const Wording &wording)
{
    return value == Visibility::Public ? wording.translate("Words", "Public")
                                       : wording.translate("Words", "For coordinators only");
}

QString word(ReviewOrigin value, const Wording &wording)
{
    return value == ReviewOrigin::Repository ? wording.translate("Words", "From the repository")
                                             : wording.translate("Words", "Entered in Flotilla");
}

QString word(Standing value, const Wording &wording)
{
    switch (value) {
    case Standing::None:
        return wording.translate("Words", "No standing");
    case Standing::OnTrack:
        return wording.translate("Words", "On track");
    case Standing::NeedsAttention:
        return wording.translate("Words", "Needs attention");
    case Standing::Blocked:
        return wording.translate("Words", "Blocked");
    }
    return {};
}

QString word(Duty value, const Wording &wording)
{
    return value == Duty::Report ? wording.translate("Words", "Report") : wording.translate("Words", "Review");
}

QString word(WriteBackWay value, const Wording &wording)
{
    switch (value) {
    case WriteBackWay::Pull:
        return wording.translate("Words", "Into the open pull request");
    case WriteBackWay::Period:
        return wording.translate("Words", "Onto the branch of the period");
    case WriteBackWay::Text:
        return wording.translate("Words", "As text to paste");
    }
    return {};
}

QString word(WriteBackState value, const Wording &wording)
{
    switch (value) {
    case WriteBackState::Done:
        return wording.translate("Words", "Written back");
    case WriteBackState::Failed:
        return wording.translate("Words", "Not yet written back");
    case WriteBackState::Reverted:
        return wording.translate("Words", "Taken back by a commit");
    }
    return {};
}

QString word(NudgeKind value, const Wording &wording)
{
    switch (value) {
    case NudgeKind::GroupReports:
        return wording.translate("Words", "Group: reports that are missing");
    case NudgeKind::GroupReviews:
        return wording.translate("Words", "Group: reports that wait for a review");
    case NudgeKind::PersonReports:
        return wording.translate("Words", "Mentee: the report that is missing");
    case NudgeKind::PersonReviews:
        return wording.translate("Words", "Mentor: reports that wait for a review");
    }
    return {};
}

QString word(NudgeWay value, const Wording &wording)
{
    return value == NudgeWay::Copied ? wording.translate("Words", "Copied") : wording.translate("Words", "By mail");
}

QString word(PairingProblem value, const Wording &wording)
{
    switch (value) {
    case PairingProblem::SecondOnProject:
        return wording.translate("Words", "Is on this project already");
    case PairingProblem::SecondInCamp:
        return wording.translate("Words", "Is on another project of this camp already");
    case PairingProblem::SlotsFull:
        return wording.translate("Words", "All places of the project are taken");
    }
    return {};
}

QString word(GraduationItem value, const Wording &wording)
{
    switch (value) {
    case GraduationItem::ReportsHandedIn:
        return wording.translate("Words", "Reports handed in");
    case GraduationItem::ReviewsPresent:
        return wording.translate("Words", "Reviews present");
    case GraduationItem::DefensePassed:
        return wording.translate("Words", "Defense passed");
    }
    return {};
}

QString word(GridMatch value, const Wording &wording)
{
    switch (value) {
    case GridMatch::Exact:
        return wording.translate("Words", "The period's own dates");
    case GridMatch::Near:
        return wording.translate("Words", "Dates within 3 days of the period's");
    case GridMatch::Overlap:
        return wording.translate("Words", "The period its dates overlap most");
    case GridMatch::OffGrid:
        return wording.translate("Words", "Outside every period");
    case GridMatch::NoDates:
        return wording.translate("Words", "No dates in the file name");
    }
    return {};
}

QString word(SectionRole value, const Wording &wording)
{
    switch (value) {
    case SectionRole::Name:
        return wording.translate("Words", "Name", "heading of a report");
    case SectionRole::Project:
        return wording.translate("Words", "Project", "heading of a report");
    case SectionRole::Work:
        return wording.translate("Words", "This week", "heading of a report");
    case SectionRole::Next:
        return wording.translate("Words", "Next week", "heading of a report");
    case SectionRole::Review:
        return wording.translate("Words", "Mentor review", "heading of a report");
    case SectionRole::Questions:
        return wording.translate("Words", "Questions", "heading of a report");
    case SectionRole::Contributions:
        return wording.translate("Words", "Contributions", "heading of a report");
    case SectionRole::Other:
        return wording.translate("Words", "Other", "heading of a report");
    }
    return {};
}

QString lateWord(const Wording &wording)
{
    return wording.translate("Words", "Late");
}

QString periodTitle(int number, const Wording &wording)
{
    return fill(wording.translate("Words", "Period %1"), {QString::number(number)});
}

QString joined(const QStringList &parts, const Wording &wording)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString first = parts.mid(0, parts.size() - 1).join(wording.translate("Words", ", ", "between names"));
    return fill(wording.translate("Words", "%1 and %2", "the last two of several names"), {first, parts.last()});
}

} // namespace flotilla::wording
