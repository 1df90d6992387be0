#pragma once

#include "domain/rules.h"
#include "domain/time.h"
#include "wording/wording.h"

#include <vector>

namespace flotilla::interchange {

/// Something in a report that its author should change. The sentence is made where it is shown.
struct LintFinding {
    QString path;
    int line = 1;
    QString code; ///< stable: "name-dates", "heading-missing", "review-missing", …
    QStringList arguments = {};

    bool operator==(const LintFinding &) const = default;
};

/// What reports are checked against.
struct LintRules {
    ReadingRules reading = ReadingRules::defaults();
    std::vector<DateRange> periods = {}; ///< empty: not known
};

/// Whether a file that somebody calls a report can be one, by its name: it is no README, picture or the like.
bool mayBeReportFile(const QString &path, const ReadingRules &reading);
/// Whether a file is a report at all, by its name or by its text.
bool isReportFile(const QString &path, const QByteArray &content, const ReadingRules &reading);

/// Checks name, dates, headings, contents and review of a report. In order of lines.
std::vector<LintFinding> lintReport(const QString &path, const QByteArray &content, const LintRules &rules);

/// What to change, in a sentence.
QString lintText(const LintFinding &finding, const wording::Wording &words);
/// The finding as a workflow command of GitHub's: "::error file=…,line=…::…".
QString githubAnnotation(const LintFinding &finding, const wording::Wording &words);

} // namespace flotilla::interchange
