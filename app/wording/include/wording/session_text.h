#pragma once

#include "domain/session_rules.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// How a session is called: its title, or its kind with its number ("Tech-share session 2").
QString sessionName(const Session &session, const Wording &wording);
/// When it is, in a zone: "2024-05-03 19:30 – 21:00", with the second day when it ends on another one.
QString sessionTime(const Session &session, const QTimeZone &zone);
/// What is wrong with a session or a talk, as what to do.
QString problemText(SessionProblem problem, const Wording &wording);
QString problemText(TalkProblem problem, const Wording &wording);

} // namespace flotilla::wording
