#pragma once

#include "domain/result.h"
#include "interchange/import_plan.h"

#include <functional>

namespace flotilla::interchange {

/// What is known already about a camp before an import: read from storage by `readKnownCamps` (known_camps.h), empty for `--plan`
/// without `--into`.
struct KnownReport {
    Id<Report> id;
    QString path;
    QStringList earlierPaths;
    QString login; ///< folded, of the mentee
    std::optional<int> period;
    BodyHash body;
    Id<ReportRevision> revision = {}; ///< set, and `id` not: a text that does not count, kept with the report that does
    bool changedHere = false;         ///< moved or edited in Flotilla since it was imported
    bool deleted = false;
    ReviewState reviewState = ReviewState::Missing;
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    std::optional<Instant> mergedAt;
    QString pulls;
    ReportPlace place = ReportPlace::Main;
};
struct KnownCamp {
    Camp camp;
    std::vector<GridPeriod> periods;
    std::vector<KnownReport> reports;
    std::map<QString, Id<Person>> people;                ///< folded login → person
    std::map<std::pair<QString, int>, Project> projects; ///< (track, number) → project
    std::vector<PlanDecision> decisions;
};

struct ImportRequest {
    QString source;   ///< path of a repository, folder or archive of one
    QString edition;  ///< empty: all that are found
    QString projects; ///< path of the catalogue; empty: a `projects.md` beside the editions
    QString roster;
    QString results;
    std::vector<PlanDecision> decisions; ///< beside those remembered
};

/// Called with the number of files read and to read; returns false to cancel.
using PlanProgress = std::function<bool(int done, int total)>;

/// Reads a source and says what importing it would do. Writes nothing.
Result<ImportPlan> planImport(const ImportRequest &request, const std::vector<KnownCamp> &known,
                              const PlanProgress &progress = {});

/// The editions found in a source, relative to it, as `--list` prints them.
struct Edition {
    QString path;          ///< relative; empty: the source itself
    QStringList spellings; ///< folders that differ only in case
    int people = 0;
    int reports = 0;
};
Result<std::vector<Edition>> findEditions(const QString &source);

} // namespace flotilla::interchange
