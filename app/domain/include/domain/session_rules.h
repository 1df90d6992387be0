#pragma once

#include "domain/rules.h"
#include "domain/session.h"

#include <optional>
#include <vector>

namespace flotilla {

inline constexpr int longestSession = 24 * 60; ///< minutes
inline constexpr int largestSessionNumber = 999;
inline constexpr int longestSeries = 26;

/// What speaks against a session as it was typed.
enum class SessionProblem { BadNumber, NumberTaken, BadMinutes, BadRecording };

/// The first problem of a session; two of a kind in a camp have different numbers. `ofCamp`: all sessions of its camp.
std::optional<SessionProblem> sessionProblem(const Session &session, const std::vector<Session> &ofCamp);

/// The number of the next session of a kind.
int nextNumber(SessionKind kind, const std::vector<Session> &ofCamp);

/// When the sessions of a series begin: the same hour on the clocks of the zone every so many days, also over a change of summer
/// time. `count` is kept between 1 and `longestSeries`, `everyDays` above 0.
std::vector<Instant> seriesOf(Instant first, int everyDays, int count, const QTimeZone &zone);

/// When a session is over.
Instant endOf(const Session &session);

/// What speaks against a talk as it was typed.
enum class TalkProblem { NoSpeaker, NoTitle, BadMaterials, SpeakerTwice };

/// The first problem of a talk. `ofSession`: all talks of its session.
std::optional<TalkProblem> talkProblem(const Talk &talk, const std::vector<Talk> &ofSession);

/// Whether a talk has one of the session's places: approved or given.
bool hasPlace(const Talk &talk);
/// Whether approving a talk goes beyond the places that the camp's rules give a tech-share session, so that it needs a reason.
bool needsReason(const Talk &talk, const Session &session, const std::vector<Talk> &ofSession, const CampRules &rules);
/// The states a talk may take after one: proposed, approved, given one after another; cancelled and proposed again.
std::vector<TalkState> statesAfter(TalkState state);

} // namespace flotilla
