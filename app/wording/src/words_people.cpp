#include "wording/words.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

QString word(Language value)
{
    return value == Language::Chinese ? u"简体中文"_s : u"English"_s;
}

QString word(Grade value, const Wording &wording)
{
    switch (value) {
    case Grade::Fail:
        return wording.translate("Words", "Fail", "grade");
    case Grade::Pass:
        return wording.translate("Words", "Pass", "grade");
    case Grade::Good:
        return wording.translate("Words", "Good", "grade");
    case Grade::Excellent:
        return wording.translate("Words", "Excellent", "grade");
    case Grade::Outstanding:
        return wording.translate("Words", "Outstanding", "grade");
    }
    return {};
}

QString word(Role value, const Wording &wording)
{
    switch (value) {
    case Role::Coordinator:
        return wording.translate("Words", "Coordinator");
    case Role::Assistant:
        return wording.translate("Words", "Assistant");
    case Role::Mentor:
        return wording.translate("Words", "Mentor");
    case Role::Mentee:
        return wording.translate("Words", "Mentee");
    case Role::Judge:
        return wording.translate("Words", "Judge");
    }
    return {};
}

QString word(ProjectState value, const Wording &wording)
{
    switch (value) {
    case ProjectState::Draft:
        return wording.translate("Words", "Draft");
    case ProjectState::Open:
        return wording.translate("Words", "Open for applications");
    case ProjectState::Locked:
        return wording.translate("Words", "Locked");
    case ProjectState::Active:
        return wording.translate("Words", "Running");
    case ProjectState::Closed:
        return wording.translate("Words", "Closed");
    case ProjectState::Cancelled:
        return wording.translate("Words", "Cancelled");
    }
    return {};
}

QString word(MentorKind value, const Wording &wording)
{
    switch (value) {
    case MentorKind::Lead:
        return wording.translate("Words", "Lead mentor");
    case MentorKind::Co:
        return wording.translate("Words", "Co-mentor");
    case MentorKind::Backup:
        return wording.translate("Words", "Stand-in mentor");
    }
    return {};
}

QString word(PairingState value, const Wording &wording)
{
    switch (value) {
    case PairingState::Proposed:
        return wording.translate("Words", "Proposed");
    case PairingState::Live:
        return wording.translate("Words", "Under way");
    case PairingState::Paused:
        return wording.translate("Words", "Paused");
    case PairingState::Withdrawn:
        return wording.translate("Words", "Withdrew");
    case PairingState::Dismissed:
        return wording.translate("Words", "Dismissed");
    case PairingState::Moved:
        return wording.translate("Words", "Moved to another project");
    case PairingState::Completed:
        return wording.translate("Words", "Completed");
    }
    return {};
}

QString word(PairingLock value, const Wording &wording)
{
    switch (value) {
    case PairingLock::None:
        return wording.translate("Words", "Not locked");
    case PairingLock::PreLocked:
        return wording.translate("Words", "Pre-locked");
    case PairingLock::Locked:
        return wording.translate("Words", "Locked");
    }
    return {};
}

QString word(SessionKind value, const Wording &wording)
{
    switch (value) {
    case SessionKind::Opening:
        return wording.translate("Words", "Opening ceremony");
    case SessionKind::TechShare:
        return wording.translate("Words", "Tech-share session");
    case SessionKind::Course:
        return wording.translate("Words", "Course");
    case SessionKind::Meeting:
        return wording.translate("Words", "Meeting");
    case SessionKind::Closing:
        return wording.translate("Words", "Closing ceremony");
    }
    return {};
}

QString word(TalkState value, const Wording &wording)
{
    switch (value) {
    case TalkState::Proposed:
        return wording.translate("Words", "Proposed");
    case TalkState::Approved:
        return wording.translate("Words", "Approved");
    case TalkState::Given:
        return wording.translate("Words", "Given");
    case TalkState::Cancelled:
        return wording.translate("Words", "Cancelled");
    }
    return {};
}

QString word(ListKind value, const Wording &wording)
{
    return value == ListKind::Enrolment ? wording.translate("Words", "Enrolment list")
                                        : wording.translate("Words", "Results");
}

QString word(ListState value, const Wording &wording)
{
    switch (value) {
    case ListState::Draft:
        return wording.translate("Words", "Draft");
    case ListState::Provisional:
        return wording.translate("Words", "Provisional");
    case ListState::Final:
        return wording.translate("Words", "Final");
    }
    return {};
}

QString word(ListShows value, const Wording &wording)
{
    switch (value) {
    case ListShows::Grades:
        return wording.translate("Words", "Grades only");
    case ListShows::Stars:
        return wording.translate("Words", "Grades and stars");
    case ListShows::Money:
        return wording.translate("Words", "Grades, stars and rewards");
    }
    return {};
}

QString word(Decision value, const Wording &wording)
{
    switch (value) {
    case Decision::Open:
        return wording.translate("Words", "Not decided");
    case Decision::Accepted:
        return wording.translate("Words", "Accepted");
    case Decision::Rejected:
        return wording.translate("Words", "Rejected", "objection");
    }
    return {};
}

QString word(CertificateState value, const Wording &wording)
{
    switch (value) {
    case CertificateState::Issued:
        return wording.translate("Words", "Issued");
    case CertificateState::Reissued:
        return wording.translate("Words", "Reissued");
    case CertificateState::Revoked:
        return wording.translate("Words", "Revoked");
    }
    return {};
}

QString word(ApplicationState value, const Wording &wording)
{
    switch (value) {
    case ApplicationState::Applied:
        return wording.translate("Words", "Applied");
    case ApplicationState::Screened:
        return wording.translate("Words", "Screened");
    case ApplicationState::Interviewed:
        return wording.translate("Words", "Interviewed");
    case ApplicationState::Offered:
        return wording.translate("Words", "Offered a place");
    case ApplicationState::Locked:
        return wording.translate("Words", "Locked");
    case ApplicationState::PreLocked:
        return wording.translate("Words", "Pre-locked");
    case ApplicationState::Waitlisted:
        return wording.translate("Words", "On the waiting list");
    case ApplicationState::Rejected:
        return wording.translate("Words", "Rejected", "application");
    case ApplicationState::Withdrawn:
        return wording.translate("Words", "Withdrew");
    }
    return {};
}

} // namespace flotilla::wording
