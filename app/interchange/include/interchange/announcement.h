#pragma once

#include "insight/roll_call.h"
#include "wording/wording.h"

namespace flotilla::interchange {

/// How a report's file is called by the book: "[WeeklyReport]2026.05.25~2026.06.07.md".
QString reportFileName(const DateRange &days);
/// The empty report, with the headings that the camp's rules read, in the language of the text.
QString reportTemplate(const ReadingRules &rules, const wording::Wording &words);

/// The text that opens a period, as Markdown: deadline, file name, title of the pull request, template, an empty box for each
/// mentee by project.
QString announcement(const insight::RollCall &call, const wording::Wording &words);

} // namespace flotilla::interchange
