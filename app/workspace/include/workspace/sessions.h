#pragma once

#include "domain/session_rules.h"
#include "storage/transaction.h"

namespace flotilla::workspace {

/// A session as it was planned or edited.
struct SessionEdit {
    Session session;    ///< without an id: a new one
    int count = 1;      ///< of a new one: so many in a series
    int everyDays = 14; ///< of a series
};

/// Keeps a session; those of a series get the numbers after it. Its minutes stay as they are. RuleBroken with the word of a
/// SessionProblem (`code`), VersionConflict when somebody changed it meanwhile. Gives the (first) session.
Result<Id<Session>> keepSession(storage::Transaction &transaction, SessionEdit edit);

/// Removes a session with its talks and attendance. VersionConflict when it is not as it was seen.
Result<void> removeSession(storage::Transaction &transaction, Session seen);

/// Keeps a talk; a new one comes after the others. `reason`: why it is approved beyond the places of the camp's rules, for the
/// history. RuleBroken with the word of a TalkProblem, "talk-beyond-places" without such a reason, "talk-state" for a step that
/// leaves one out; VersionConflict.
Result<Id<Talk>> keepTalk(storage::Transaction &transaction, Talk talk, const QString &reason);

/// Exchanges a talk's place with the one before (`by` < 0) or after it; at the end it stays.
Result<void> moveTalk(storage::Transaction &transaction, Id<Talk> talk, int by);

/// Records that people attended a session, or did not. What is so already changes nothing.
Result<void> setPresent(storage::Transaction &transaction, Id<Session> session, const std::vector<Id<Person>> &people,
                        bool present);

/// Keeps the minutes of a session, Markdown up to `longestReview` bytes; an empty text takes them away. TextTooLong,
/// VersionConflict.
Result<void> keepMinutes(storage::Transaction &transaction, Session seen, const QString &markdown);

/// How errors name a problem ("session-number").
QString code(SessionProblem problem);
QString code(TalkProblem problem);

} // namespace flotilla::workspace
