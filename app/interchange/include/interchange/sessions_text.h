#pragma once

#include "insight/sessions.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// The camp's talks as its page lists them: a heading a session, newest first, `- Title (@speaker)` with links to materials and
/// recording. Sessions without a talk are left out, and talks that were cancelled or not approved yet.
QString talkListMarkdown(const insight::SessionsPage &page, const wording::Wording &words);
/// All sessions with their talks; keys never change.
QJsonObject sessionsJson(const insight::SessionsPage &page);
/// What is sent to those who speak at a session: when and where, the order of the talks, what is still needed from whom.
QString speakersText(const insight::SessionLine &line, const insight::SessionsPage &page, const wording::Wording &words);
/// A call for talks: the next tech-share session that still has a place, and who has not spoken yet. Empty when there is none.
QString callForTalks(const insight::SessionsPage &page, const wording::Wording &words);

/// A text as Markdown shows it literally, on one line.
QString markdownLine(const QString &text);

} // namespace flotilla::interchange
