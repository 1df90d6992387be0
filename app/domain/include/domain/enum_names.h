#pragma once

#include "domain/import_memory.h"
#include "domain/nudge.h"
#include "domain/results.h"
#include "domain/write_back.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace flotilla {

/// How a value of an enumeration is written in storage, archives and JSON: a word that never changes.
/// One array per enumeration, `enumNames(E{})`, in `src/enum_names.cpp`'s order of declaration.
template <class E>
using EnumNames = std::pair<E, std::string_view>;

#define FLOTILLA_ENUM_NAMES(E, ...)                                                                                         \
    inline constexpr auto enumNames(E)                                                                                      \
    {                                                                                                                       \
        return std::to_array<EnumNames<E>>({__VA_ARGS__});                                                                  \
    }

FLOTILLA_ENUM_NAMES(Language, {Language::English, "en"}, {Language::Chinese, "zh"})
FLOTILLA_ENUM_NAMES(Grade, {Grade::Fail, "fail"}, {Grade::Pass, "pass"}, {Grade::Good, "good"},
                    {Grade::Excellent, "excellent"}, {Grade::Outstanding, "outstanding"})
FLOTILLA_ENUM_NAMES(SectionRole, {SectionRole::Name, "name"}, {SectionRole::Project, "project"}, {SectionRole::Work, "work"},
                    {SectionRole::Next, "next"}, {SectionRole::Review, "review"}, {SectionRole::Questions, "qa"},
                    {SectionRole::Contributions, "contrib"}, {SectionRole::Other, "other"})
FLOTILLA_ENUM_NAMES(Role, {Role::Coordinator, "coordinator"}, {Role::Assistant, "assistant"}, {Role::Mentor, "mentor"},
                    {Role::Mentee, "mentee"}, {Role::Judge, "judge"})
FLOTILLA_ENUM_NAMES(ProjectState, {ProjectState::Draft, "draft"}, {ProjectState::Open, "open"},
                    {ProjectState::Locked, "locked"}, {ProjectState::Active, "active"}, {ProjectState::Closed, "closed"},
                    {ProjectState::Cancelled, "cancelled"})
FLOTILLA_ENUM_NAMES(MentorKind, {MentorKind::Lead, "lead"}, {MentorKind::Co, "co"}, {MentorKind::Backup, "backup"})
FLOTILLA_ENUM_NAMES(PairingState, {PairingState::Proposed, "proposed"}, {PairingState::Live, "live"},
                    {PairingState::Paused, "paused"}, {PairingState::Withdrawn, "withdrawn"},
                    {PairingState::Dismissed, "dismissed"}, {PairingState::Moved, "moved"},
                    {PairingState::Completed, "completed"})
FLOTILLA_ENUM_NAMES(PairingLock, {PairingLock::None, "none"}, {PairingLock::PreLocked, "pre_locked"},
                    {PairingLock::Locked, "locked"})
FLOTILLA_ENUM_NAMES(SubmissionTime, {SubmissionTime::Unknown, "unknown"}, {SubmissionTime::NotAfter, "not_after"},
                    {SubmissionTime::Known, "known"})
FLOTILLA_ENUM_NAMES(ReviewState, {ReviewState::Missing, "missing"}, {ReviewState::Empty, "empty"},
                    {ReviewState::Placeholder, "placeholder"}, {ReviewState::Reviewed, "reviewed"})
FLOTILLA_ENUM_NAMES(ReviewKind, {ReviewKind::None, ""}, {ReviewKind::Text, "text"}, {ReviewKind::Mark, "mark"})
FLOTILLA_ENUM_NAMES(ReportPlace, {ReportPlace::Main, "main"}, {ReportPlace::OpenPull, "open_pull"},
                    {ReportPlace::ClosedPull, "closed_pull"}, {ReportPlace::Lost, "lost"}, {ReportPlace::Local, "local"})
FLOTILLA_ENUM_NAMES(Visibility, {Visibility::Public, "public"}, {Visibility::Private, "private"})
FLOTILLA_ENUM_NAMES(ReviewOrigin, {ReviewOrigin::Repository, "repository"}, {ReviewOrigin::Entered, "entered"})
FLOTILLA_ENUM_NAMES(Standing, {Standing::None, ""}, {Standing::OnTrack, "on_track"},
                    {Standing::NeedsAttention, "needs_attention"}, {Standing::Blocked, "blocked"})
FLOTILLA_ENUM_NAMES(Duty, {Duty::Report, "report"}, {Duty::Review, "review"})
FLOTILLA_ENUM_NAMES(WriteBackWay, {WriteBackWay::Pull, "pull"}, {WriteBackWay::Period, "period"},
                    {WriteBackWay::Text, "text"})
FLOTILLA_ENUM_NAMES(WriteBackState, {WriteBackState::Done, "done"}, {WriteBackState::Failed, "failed"},
                    {WriteBackState::Reverted, "reverted"})
FLOTILLA_ENUM_NAMES(NudgeKind, {NudgeKind::GroupReports, "group_reports"}, {NudgeKind::GroupReviews, "group_reviews"},
                    {NudgeKind::PersonReports, "person_reports"}, {NudgeKind::PersonReviews, "person_reviews"})
FLOTILLA_ENUM_NAMES(NudgeWay, {NudgeWay::Copied, "copied"}, {NudgeWay::Mail, "mail"})
FLOTILLA_ENUM_NAMES(SessionKind, {SessionKind::Opening, "opening"}, {SessionKind::TechShare, "tech_share"},
                    {SessionKind::Course, "course"}, {SessionKind::Meeting, "meeting"}, {SessionKind::Closing, "closing"})
FLOTILLA_ENUM_NAMES(TalkState, {TalkState::Proposed, "proposed"}, {TalkState::Approved, "approved"},
                    {TalkState::Given, "given"}, {TalkState::Cancelled, "cancelled"})
FLOTILLA_ENUM_NAMES(ListKind, {ListKind::Enrolment, "enrolment"}, {ListKind::Results, "results"})
FLOTILLA_ENUM_NAMES(ListState, {ListState::Draft, "draft"}, {ListState::Provisional, "provisional"},
                    {ListState::Final, "final"})
FLOTILLA_ENUM_NAMES(ListShows, {ListShows::Grades, "grades"}, {ListShows::Stars, "stars"}, {ListShows::Money, "money"})
FLOTILLA_ENUM_NAMES(Decision, {Decision::Open, "open"}, {Decision::Accepted, "accepted"}, {Decision::Rejected, "rejected"})
FLOTILLA_ENUM_NAMES(CertificateState, {CertificateState::Issued, "issued"}, {CertificateState::Reissued, "reissued"},
                    {CertificateState::Revoked, "revoked"})
FLOTILLA_ENUM_NAMES(ApplicationState, {ApplicationState::Applied, "applied"}, {ApplicationState::Screened, "screened"},
                    {ApplicationState::Interviewed, "interviewed"}, {ApplicationState::Offered, "offered"},
                    {ApplicationState::Locked, "locked"}, {ApplicationState::PreLocked, "pre_locked"},
                    {ApplicationState::Waitlisted, "waitlisted"}, {ApplicationState::Rejected, "rejected"},
                    {ApplicationState::Withdrawn, "withdrawn"})

#undef FLOTILLA_ENUM_NAMES

/// The word of a value.
template <class E>
constexpr std::string_view enumName(E value)
{
    for (const auto &[candidate, name] : enumNames(E{}))
        if (candidate == value)
            return name;
    return {};
}

/// The value of a word; nothing if there is no such word.
template <class E>
constexpr std::optional<E> enumFromName(std::string_view name)
{
    for (const auto &[value, candidate] : enumNames(E{}))
        if (candidate == name)
            return value;
    return std::nullopt;
}

} // namespace flotilla
