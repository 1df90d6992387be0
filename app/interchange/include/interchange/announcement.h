#pragma once

#include "insight/roll_call.h"
#include "wording/wording.h"

namespace flotilla::interchange {

/// How the pull request with a period's report is called; `who` is the mentee, or words for it.
QString reportPullTitle(const ReadingRules &rules, const DateRange &days, const QString &who);
/// Whose report a template is for; what is empty is left for the mentee to fill in.
struct ReportOwner {
    QString name;
    QString project; ///< its title
};
/// The empty report, with the headings that the camp's rules read, in the language of the text.
QString reportTemplate(const ReadingRules &rules, const wording::Wording &words, const ReportOwner &owner = {});

/// The text that opens a period, as Markdown: deadline, file name, title of the pull request, template, an empty box for each
/// mentee by project.
QString announcement(const insight::RollCall &call, const wording::Wording &words);

} // namespace flotilla::interchange
