#pragma once

#include "domain/list_lint.h"
#include "editions.h"
#include "interchange/camp_file.h"
#include "interchange/git_repository.h"
#include "interchange/lists.h"
#include "interchange/planner.h"
#include "interchange/report_reader.h"

#include <memory>
#include <set>

namespace flotilla::interchange {

using ProjectKey = std::pair<QString, int>; ///< track and number

/// A camp's plan while it is being made, with what only the making needs.
struct PlanDraft {
    CampPlan camp;
    EditionFolder folder;
    int year = 0; ///< for dates that have none, where no report's name and no history tells one
    const KnownCamp *known = nullptr;
    std::optional<CampFacts> file; ///< what the repository's camp file says
    std::vector<CatalogueProject> catalogue;
    std::vector<RosterRow> roster;
    /// Folded login → first period that is due on a project, where the camp file tells; several only of who is on several.
    std::map<QString, std::vector<std::pair<ProjectKey, int>>> starts;
    std::vector<RosterRow> furtherRows;           ///< of people who stood on the roster before, for another project
    std::map<QString, QStringList> folderMentors; ///< path of a person's folder → mentors that its README tells
    QString rosterPath;
    std::vector<ResultRow> resultRows;
    std::map<QString, PersonReadme> readmes; ///< folded login → what the README in the folder says

    /// The decision in effect; empty if none.
    QString decided(const QString &subject, const QString &key) const;
    /// A login after the decisions about who is the same person.
    QString personOf(const QString &login) const;
    /// The person of a (resolved) login; null if there is none.
    PlannedPerson *person(const QString &login);
    /// The further pairing a report is of; null: it is of the person's own.
    const PlannedFurther *furtherOf(const PlannedReport &report);
    void warn(const QString &code, const QString &path = {}, const QStringList &arguments = {});
    void warn(PlannedReport &report, const QString &code, const QStringList &arguments = {});
};

/// Whether a report takes part in periods and roll call.
inline bool takesPart(const PlannedReport &report)
{
    return report.action != PlanAction::Skipped || report.skipReason == QStringLiteral("changed-here");
}

/// A file of the source, or of a pull request that the default branch does not have.
struct PlanFile {
    SourceEntry entry;
    FileKind kind = FileKind::Other;
    const ReportHistory *history = nullptr;
};

/// Where a plan's files come from.
struct PlanSource {
    std::unique_ptr<GitRepository> repository; ///< null for a plain folder
    std::unique_ptr<Source> source;
    RepositoryHistory history;
    std::vector<PlanFile> files; ///< sorted by path
    QStringList notes;           ///< codes of what limits the reading

    Result<QByteArray> read(const PlanFile &file) const;
};

// The steps of a plan, in their order. Each one fills its part of the draft.

/// Opens a repository, folder or packed folder and lists its files.
Result<PlanSource> openPlanSource(const QString &path);
/// Reads the history and adds the reports that the default branch does not have.
Result<void> addHistory(PlanSource &source, const std::vector<EditionFolder> &editions);
/// The camps that the source's `.flotilla/camp.json` describes; none without such a file. BadCampFile.
Result<std::vector<CampFacts>> readCampFileIn(const PlanSource &source);
/// What the camp file says about the people and projects, where no list was given.
void takeFromCampFile(PlanDraft &draft);
/// Batches and English titles of the planned projects, as the camp file has them.
void finishProjects(PlanDraft &draft);
/// The editions of the files; reads texts where no name tells that a file is a report.
Result<std::vector<EditionFolder>> findEditionsIn(PlanSource &source);
/// Gives the reports that the default branch does not have, and whose folders are no edition there, to the edition their people
/// are in: a pull request that put a report in the wrong place makes no camp.
void bringStraysHome(std::vector<EditionFolder> &editions, const PlanSource &source);
/// Who has another GitHub ID than before: the folder holds, word for word, most reports of somebody whose folder is gone. Decides
/// that they are one person, where nothing was decided, with a warning.
void findRenamedPeople(PlanDraft &draft, const PlanSource &source);
/// Reads all files of an edition into reports, READMEs and ignored files. `progress` is asked before each file.
Result<void> readReports(PlanDraft &draft, const PlanSource &source, const std::function<bool()> &progress);
/// The batches that are known and those of the camp file behind them; what differs is a warning. Empty: neither tells any.
std::vector<PlannedBatch> planBatches(PlanDraft &draft);
/// Number of the batch whose grid is a person's; 0: the camp's own.
int batchOf(const PlanDraft &draft, const PlannedPerson &person);
/// A further pairing as if it were the person's only one.
PlannedPerson alone(const PlannedPerson &person, const PlannedFurther &further);
/// The projects of the catalogue that folded titles name best.
std::vector<const CatalogueProject *> cataloguedAs(const PlanDraft &draft, const QStringList &titles, const QString &track);
/// People who report on several projects at a time get a pairing on each. Whether there are any.
bool findFurtherPairings(PlanDraft &draft);
/// Which of the known pairings the planned ones are, where somebody has several.
void matchFurtherPairings(PlanDraft &draft);
/// The known pairing that a report should be of; none where the person has only one, or it is new.
Id<Pairing> knownPairingOf(PlanDraft &draft, const PlannedReport &report);
/// The year that an edition's folder, the READMEs beside and above it, or the source are called after; 0 if none.
int yearOf(const QString &edition, const PlanSource &source, const QString &sourcePath);
/// The days of every report: those of its name; where the names only count, from when the reports were handed in.
void readDates(PlanDraft &draft);
/// Grid and periods; which of several reports counts.
void placeReports(PlanDraft &draft);
/// People of folders and roster with their projects, mentors and first periods.
void findPeople(PlanDraft &draft);
void setFirstPeriods(PlanDraft &draft);
void findProjects(PlanDraft &draft);
/// Handed in, reviewed, by whom: from the history.
void readTimes(PlanDraft &draft, const PlanSource &source);
/// How the reports' files are called, as most of them are; the usual form stays where there is no such.
void learnReportName(PlanDraft &draft);
/// What the published list says, and what is wrong with it.
void lintResults(PlanDraft &draft);
/// New, changed, same or skipped beside what is known.
void compareWithKnown(PlanDraft &draft);
/// The same for its people, as a part of it.
void comparePeople(PlanDraft &draft);
void callRoll(PlanDraft &draft);
/// Slug, title, language of the camp.
void nameCamp(PlanDraft &draft, const PlanSource &source, const QString &sourcePath);

/// "2024-03-04 – 2024-03-17", in warnings.
QString rangeText(const DateRange &days);
/// A project's title for comparing: without "项目三：", blanks and punctuation.
QString foldProjectTitle(QStringView title);

} // namespace flotilla::interchange
