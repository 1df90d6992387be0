#include "domain/session_rules.h"

#include "domain/web_address.h"

#include <algorithm>

namespace flotilla {

std::optional<SessionProblem> sessionProblem(const Session &session, const std::vector<Session> &ofCamp)
{
    if (session.number < 1 || session.number > largestSessionNumber)
        return SessionProblem::BadNumber;
    const auto same = [&](const Session &other) {
        return other.id != session.id && !other.deletedAt && other.kind == session.kind && other.number == session.number;
    };
    if (std::ranges::any_of(ofCamp, same))
        return SessionProblem::NumberTaken;
    if (session.minutes < 1 || session.minutes > longestSession)
        return SessionProblem::BadMinutes;
    if (!session.recording.isEmpty() && !isWebAddress(session.recording))
        return SessionProblem::BadRecording;
    return std::nullopt;
}

int nextNumber(SessionKind kind, const std::vector<Session> &ofCamp)
{
    int number = 0;
    for (const Session &each : ofCamp)
        if (each.kind == kind && !each.deletedAt)
            number = std::max(number, each.number);
    return std::min(number + 1, largestSessionNumber);
}

std::vector<Instant> seriesOf(Instant first, int everyDays, int count, const QTimeZone &zone)
{
    const QDateTime begin = toDateTime(first, zone);
    std::vector<Instant> starts;
    for (int i = 0; i < std::clamp(count, 1, longestSeries); ++i) {
        const QDateTime at(begin.date().addDays(qint64(i) * std::max(1, everyDays)), begin.time(), zone);
        starts.push_back(i == 0 ? first : instantFromMsecs(at.toMSecsSinceEpoch()));
    }
    return starts;
}

Instant endOf(const Session &session)
{
    return session.startsAt + std::chrono::minutes(session.minutes);
}

std::optional<TalkProblem> talkProblem(const Talk &talk, const std::vector<Talk> &ofSession)
{
    if (!talk.speaker.isValid())
        return TalkProblem::NoSpeaker;
    if (talk.title.trimmed().isEmpty())
        return TalkProblem::NoTitle;
    if (!talk.materials.isEmpty() && !isWebAddress(talk.materials))
        return TalkProblem::BadMaterials;
    const auto same = [&](const Talk &other) {
        return other.id != talk.id && !other.deletedAt && other.speaker == talk.speaker
            && other.state != TalkState::Cancelled;
    };
    if (talk.state != TalkState::Cancelled && std::ranges::any_of(ofSession, same))
        return TalkProblem::SpeakerTwice;
    return std::nullopt;
}

bool hasPlace(const Talk &talk)
{
    return talk.state == TalkState::Approved || talk.state == TalkState::Given;
}

bool needsReason(const Talk &talk, const Session &session, const std::vector<Talk> &ofSession, const CampRules &rules)
{
    if (session.kind != SessionKind::TechShare || !hasPlace(talk))
        return false;
    const auto before = std::ranges::find(ofSession, talk.id, &Talk::id);
    if (talk.id.isValid() && before != ofSession.end() && hasPlace(*before))
        return false; // it has its place already
    const auto taken =
        std::ranges::count_if(ofSession, [&](const Talk &each) { return each.id != talk.id && hasPlace(each); });
    return taken >= rules.talksPerSession;
}

std::vector<TalkState> statesAfter(TalkState state)
{
    switch (state) {
    case TalkState::Proposed:
        return {TalkState::Approved, TalkState::Cancelled};
    case TalkState::Approved:
        return {TalkState::Given, TalkState::Proposed, TalkState::Cancelled};
    case TalkState::Given:
        return {TalkState::Approved};
    case TalkState::Cancelled:
        return {TalkState::Proposed};
    }
    return {};
}

} // namespace flotilla
