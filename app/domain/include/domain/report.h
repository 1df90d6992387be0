#pragma once

#include "domain/body.h"
#include "domain/project.h"

#include <vector>

namespace flotilla {

/// What is known about when a report was handed in.
enum class SubmissionTime {
    Unknown,
    NotAfter, ///< not later than this instant, usually a merge
    Known,
};

/// What stands in the review section of a report as it was read.
enum class ReviewState { Missing, Empty, Placeholder, Reviewed };
enum class ReviewKind { None, Text, Mark };

/// Where a report stands in its repository.
enum class ReportPlace {
    Main,       ///< on the default branch
    OpenPull,   ///< in a pull request that waits
    ClosedPull, ///< in a pull request that was closed without merging
    Lost,       ///< was on the default branch once and is not any more
    Local,      ///< written in Flotilla
};

/// What a mentee handed in for a period (周报). A later file for the same pairing and period is a revision.
struct Report : Record<Report> {
    Id<Camp> camp;
    Id<Pairing> pairing;
    Id<Period> period;   ///< none: outside every period
    QString path;        ///< in the repository; empty when written here
    DateRange days;      ///< as repaired
    QString writtenDays; ///< as the file name has them, when something was repaired
    BodyHash body;       ///< the newest text, as bytes of the file
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    std::optional<Instant> mergedAt;
    QString pulls; ///< numbers of its pull requests, "181;185"
    ReportPlace place = ReportPlace::Main;
    ReviewState reviewState = ReviewState::Missing;
    ReviewKind reviewKind = ReviewKind::None;
    int workChars = 0;
    int nextChars = 0;
    int questionChars = 0;
    int reviewChars = 0;

    bool operator==(const Report &) const = default;
};

/// An earlier text of a report.
struct ReportRevision : Record<ReportRevision> {
    Id<Report> report;
    QString path;
    BodyHash body;
    std::optional<Instant> at; ///< when it was handed in, if known

    bool operator==(const ReportRevision &) const = default;
};

enum class Visibility { Public, Private };
enum class ReviewOrigin { Repository, Entered };
/// How a mentee is doing, as whoever reviews sees it.
enum class Standing { None, OnTrack, NeedsAttention, Blocked };

/// What a mentor wrote about a report (导师点评). The recorder is who entered it; another one than the author when it
/// was relayed.
struct Review : Record<Review> {
    Id<Report> report;
    Id<Person> author;   ///< none: not known
    Id<Person> recorder; ///< none: not known
    std::optional<Instant> at;
    BodyHash body; ///< Markdown
    ReviewKind kind = ReviewKind::Text;
    Visibility visibility = Visibility::Public;
    ReviewOrigin origin = ReviewOrigin::Repository;
    Standing standing = Standing::None;

    bool operator==(const Review &) const = default;
};

enum class Duty { Report, Review };

/// A reasoned, signed exception from one duty (免交 / 免点评).
struct Exemption : Record<Exemption> {
    Id<Pairing> pairing;
    Id<Period> period;
    Duty duty = Duty::Report;
    QString reason;
    Id<Person> by;
    Instant at{};

    bool operator==(const Exemption &) const = default;
};

/// A later due day of a period, for one mentee or (a holiday) for everyone.
struct Extension : Record<Extension> {
    Id<Period> period;
    Id<Pairing> pairing; ///< none: everyone in the period's batch
    QDate due;
    QString reason;
    Id<Person> by;
    Instant at{};

    bool operator==(const Extension &) const = default;
};

/// A report given back to be completed ("please add …"). It stands until the report has another text.
struct ReportReturn : Record<ReportReturn> {
    Id<Report> report;
    BodyHash body; ///< the text that was given back
    QString reason;
    Id<Person> by;
    Instant at{};

    bool operator==(const ReportReturn &) const = default;
};

/// The last day on which a pairing's report for a period is on time: the period's own, or the latest that was granted to
/// the pairing or to everyone. An extension never makes it earlier.
QDate extendedDue(const Period &period, Id<Pairing> pairing, const std::vector<Extension> &extensions);

/// The return that a report with this text still has to answer: the newest of this very text; none when it was answered.
const ReportReturn *standingReturn(const BodyHash &body, const std::vector<ReportReturn> &returns);

} // namespace flotilla
