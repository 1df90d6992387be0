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
    Standing standing = Standing::None;
    ReviewOrigin origin = ReviewOrigin::Repository;
    bool relayed = false; ///< author and recorder are known and differ
};

/// A later due day and why.
struct ShownExtension {
    Id<Extension> id;
    QDate due;
    bool everyone = false;
    QString reason;
    PersonLabel by;
    Instant at{};
};

/// A report given back and why.
struct ShownReturn {
    Id<ReportReturn> id;
    QString reason;
    PersonLabel by;
    Instant at{};
    bool answered = false; ///< the report has another text since
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
    std::vector<ShownReturn> returns; ///< oldest first
};

/// What the reader beside the matrix shows for a cell.
struct CellPage {
    Id<Camp> camp;
    Id<Pairing> pairing;
    PersonLabel mentee;
    std::vector<PersonLabel> mentors;
    int projectNumber = 0;
    QString projectTitle;
    QString projectTitleEn;
    Period period;
    QDate due; ///< the last day on time, extended or not
    CellFacts facts;
    std::vector<ShownExtension> extensions; ///< oldest first
    QString exemptionReason;
    QString repository; ///< address of the camp's repository page
    QString timeZone;
    std::optional<ShownReport> report;
    std::optional<ShownReport> before; ///< the pairing's report of the period before
    std::vector<Id<Report>> earlier;   ///< all earlier reports of the pairing, newest first
    struct EarlierReview {
        int period = 1;
        ShownReview review;
    };
    std::vector<EarlierReview> earlierReviews; ///< of reports before the period before, newest first
};

/// NotFound when there is no such pairing or period.
Result<CellPage> readCellPage(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period, Instant now,
                              const SectionCutter &cut);

} // namespace flotilla::insight
