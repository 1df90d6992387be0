#pragma once

#include "insight/matrix.h"

#include <functional>

namespace flotilla::insight {

/// The sections of a report's text, Markdown each.
struct ReportSections {
    QString work;
    QString next;
    QString questions; ///< empty when they are part of the work
    QString other;     ///< sections of other names, with their headings
};
/// Cuts a report (bytes of the file) by a camp's rules; `interchange::cutSections` (interchange/sections.h) is the real one.
using SectionCutter = std::function<ReportSections(const QByteArray &content, const ReadingRules &rules)>;

struct ShownReview {
    Id<Review> id;
    PersonLabel author;
    PersonLabel recorder;
    std::optional<Instant> at;
    QString markdown;
    ReviewKind kind = ReviewKind::Text;
    Visibility visibility = Visibility::Public;
    bool relayed = false; ///< author and recorder are known and differ
};

/// A report's sections, cut out by the camp's rules, ready to be rendered.
struct ShownReport {
    Id<Report> id;
    Period period;
    DateRange days;
    QString writtenDays;
    QString path;
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    std::optional<Instant> mergedAt;
    QStringList pulls;
    ReportPlace place = ReportPlace::Main;
    int revisions = 1;
    QString work; ///< Markdown
    QString next;
    QString questions; ///< empty when they are part of the work
    QString other;     ///< sections of other names
    std::vector<ShownReview> reviews;
};

/// What the reader beside the matrix shows for a cell.
struct CellPage {
    PersonLabel mentee;
    std::vector<PersonLabel> mentors;
    int projectNumber = 0;
    QString projectTitle;
    QString projectTitleEn;
    Period period;
    CellFacts facts;
    QString exemptionReason;
    QString repository; ///< address of the camp's repository page
    QString timeZone;
    std::optional<ShownReport> report;
    std::optional<ShownReport> before; ///< the pairing's report of the period before
    std::vector<Id<Report>> earlier;   ///< all earlier reports of the pairing, newest first
};

/// NotFound when there is no such pairing or period.
Result<CellPage> readCellPage(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period, Instant now,
                              const SectionCutter &cut);

} // namespace flotilla::insight
