#pragma once

#include "domain/result.h"
#include "interchange/import_plan.h"

#include <functional>
#include <set>

namespace flotilla::interchange {

/// What is known already about a camp before an import: read from storage by `readKnownCamps` (known_camps.h), empty for `--plan`
/// without `--into`.
struct KnownReport {
    Id<Report> id;
    QString path;
    QStringList earlierPaths;
    QString login = {}; ///< folded, of the mentee; not needed where `mentee` is known
    Id<Person> mentee = {};
    Id<Pairing> pairing = {};
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
    std::vector<BodyHash> writtenBack = {}; ///< its file's texts with a review that was written back from here
};
struct KnownBatch {
    Batch batch;
    std::vector<GridPeriod> periods;
    std::set<int> periodsChangedHere = {};    ///< numbers of those that were edited in Flotilla
    std::map<int, Id<Period>> periodIds = {}; ///< by number
    std::set<int> periodsWithExceptions = {}; ///< numbers of those with exemptions or more time
    bool changedHere = false;
};
/// A pairing with the folded GitHub IDs of its mentors.
struct KnownPairing {
    Pairing pairing;
    std::set<QString> mentors;
    bool changedHere = false;
};
/// A row of a result list that was read from a file.
struct KnownResult {
    QString login; ///< as printed
    QString projectTitle;
    Grade grade = Grade::Pass;
    bool specialAward = false;
    Id<Person> person;
    bool changedHere = false;
};
struct KnownCamp {
    Camp camp;
    qint64 lastChange = 0;           ///< the newest change of the place when this was read
    std::vector<GridPeriod> periods; ///< of all batches, each number once
    std::vector<KnownBatch> batches; ///< by number
    std::vector<KnownReport> reports;
    std::map<QString, Id<Person>> people; ///< folded login → person
    std::set<QString> removedPeople;      ///< folded logins of those whose place was taken away in Flotilla
    std::set<std::pair<QString, Id<Project>>> removedPairings; ///< the same of one of several places
    std::set<QString> nameless;                                ///< folded logins of people without a name
    std::set<QString> mentees;                                 ///< folded logins of those who hold the role
    std::set<QString> mentors;                                 ///< the same
    std::vector<KnownPairing> pairings;                        ///< by id
    std::set<std::pair<Id<Pairing>, QString>> refusedMentors;  ///< taken away in Flotilla
    std::map<Id<Project>, std::set<QString>> projectMentors;
    std::map<std::pair<QString, int>, Project> projects; ///< (track, number) → project
    std::set<Id<Project>> projectsChangedHere;
    std::set<std::pair<QString, int>> removedProjects;   ///< taken away in Flotilla
    std::map<QString, std::vector<KnownResult>> results; ///< by the file's name
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
