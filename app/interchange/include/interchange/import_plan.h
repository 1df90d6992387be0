#pragma once

#include "domain/import_memory.h"
#include "domain/period_grid.h"
#include "domain/result.h"
#include "domain/results.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace flotilla::interchange {

/// What applying the plan will do with a file or record.
enum class PlanAction { New, Changed, Same, Skipped };

/// Something the user should see before applying. `code` is stable; the sentence is made where it is shown.
struct PlanWarning {
    QString code; ///< "year-repaired", "several-reports-in-period", "row-twice", …
    QString path; ///< file or list it is about; may be empty
    QStringList arguments;

    bool operator==(const PlanWarning &) const = default;
};

/// A section with its size, as shown in the preview.
struct PlannedSection {
    SectionRole role = SectionRole::Other;
    QString heading;
    int chars = 0;
};

struct PlannedReport {
    QString path; ///< relative to the source
    QString login;
    std::optional<int> projectNumber;
    QString track;
    QString name;              ///< of the person, as written in the report
    QString projectTitle;      ///< as written in the report
    DateRange days;            ///< invalid: no dates
    QString writtenDays;       ///< beside a repaired date
    std::optional<int> period; ///< none: outside every period
    GridMatch match = GridMatch::NoDates;
    std::vector<PlannedSection> sections;
    int workChars = 0;
    int nextChars = 0;
    int reviewChars = 0;
    int questionChars = 0;
    ReviewState reviewState = ReviewState::Missing;
    ReviewKind reviewKind = ReviewKind::None;
    QString reviewText;
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    std::optional<Instant> reviewedAt;
    QString reviewedBy;          ///< login or name of the recorder
    bool isReviewerName = false; ///< reviewedBy is a name, and no login
    QString reviewAuthor;        ///< login of the mentor it stands for, when known
    std::optional<Instant> mergedAt;
    std::vector<int> pulls;
    ReportPlace place = ReportPlace::Main;
    PlanAction action = PlanAction::New;
    QString skipReason; ///< code, when skipped
    QStringList earlierPaths;
    QStringList repairs;                                         ///< codes
    QStringList warnings;                                        ///< codes
    QByteArray content;                                          ///< bytes of the file
    std::vector<std::pair<Instant, QByteArray>> earlierContents; ///< texts it had before
    bool counts = true;  ///< false: another report of the same pairing and period counts instead
    Id<Report> existing; ///< the report it changes or equals
    /// n: of the n-th further pairing of the person (PlannedPerson::further); 0: of the person's own.
    int further = 0;
    Id<ReportRevision> keptAs = {}; ///< the text that it was kept as while it did not count
};

/// A pairing beside the person's own (rule 2): of somebody whose folders on two projects both have reports for the same periods.
struct PlannedFurther {
    std::optional<int> projectNumber;
    QString track;
    QString projectTitle;
    QStringList mentors; ///< logins
    std::vector<QString> folders;
    int firstPeriod = 1; ///< the first one that is due
    bool onRoster = false;
    bool counts = true; ///< false: decided to be none; all reports belong to the person's own pairing
    PlanAction action = PlanAction::New;
    Id<Pairing> existing;
};

struct PlannedPerson {
    QString login;
    QString name;
    std::vector<QString> folders;
    QStringList mentors; ///< logins
    std::optional<int> projectNumber;
    QString track;
    QString projectTitle;
    int firstPeriod = 1; ///< the first one that is due
    bool onRoster = false;
    bool startAssumed = false; ///< firstPeriod was not told by a roster or a decision
    QString alias;             ///< login this one is probably the same person as; empty
    PlanAction action = PlanAction::New;
    Id<Person> existing;
    std::vector<PlannedFurther> further = {}; ///< pairings at the same time
    Id<Pairing> pairing = {};                 ///< the person's own one; only looked for where there are further ones
};

struct PlannedProject {
    int number = 0;
    QString track;
    QString title;
    QString description;
    int slots = 1;
    int batch = 0;        ///< number of its batch; 0: all, or not known
    QString titleEn = {}; ///< for the other language; may be empty
    PlanAction action = PlanAction::New;
    Id<Project> existing;
};

/// A batch with its own grid, as the place and the repository's camp file have it.
struct PlannedBatch {
    int number = 1;
    QString name;
    QString nameEn;
    DateRange days;
    std::vector<GridPeriod> periods;
};

struct PlannedResult {
    int line = 1;
    QString login;
    QString projectTitle;
    Grade grade = Grade::Pass;
    bool specialAward = false;
    bool counts = true;   ///< false: left out by a decision
    QString subject = {}; ///< of decisions about it
};

struct RollCallLine {
    int period = 1;
    int reported = 0;   ///< distinct people
    QStringList absent; ///< logins of those who did not hand in, whether due or not
    QStringList notDue; ///< those of `absent` for whom nothing was due
};

struct IgnoredFile {
    QString path;
    QString
        reason; ///< code: "readme", "person-readme", "asset", "not-a-report", "other-edition", "too-large", "binary", "link-outside"
};

/// A decision of the user about something in a plan (ImportDecision without its record). Its words: plan_decisions.h.
struct PlanDecision {
    QString subject;
    QString key;
    QString value;
    QString edition = {}; ///< CampPlan::edition it is about; empty: every camp of the plan
    bool operator==(const PlanDecision &) const = default;
};

/// What an import of one camp would do. Plain data: made by `planImport`, changed by decisions, shown by the command line and by
/// the window's wizard, carried out by `applyPlan`.
struct CampPlan {
    QString edition; ///< folder of the reports, relative to the source; empty: the source itself
    QString slug;
    QString title;
    QString titleEn; ///< for the other language; may be empty
    Language language = Language::Chinese;
    QString timeZone;
    QString repository;
    CampRules rules;
    PlanAction action = PlanAction::New;
    Id<Camp> existing;
    QString movedFrom; ///< slug of the camp that this probably is, of another folder; it is where `existing` is set
    std::vector<Id<Period>> dropped;   ///< periods that the decided grid does not have and nothing is in any more
    qint64 seenChange = 0;             ///< the newest change that was known of `existing`; 0: any
    std::vector<GridPeriod> periods;   ///< of all batches, each number once
    std::vector<PlannedBatch> batches; ///< empty: not known, all periods are in one
    std::vector<PlannedProject> projects;
    std::vector<PlannedPerson> people;
    std::vector<PlannedReport> reports;
    std::vector<PlannedResult> results;
    QString resultsSource;
    std::vector<RollCallLine> rollCall;
    std::vector<IgnoredFile> ignored;
    std::vector<PlanWarning> warnings;
    std::vector<PlanDecision> decisions; ///< in effect, made now or remembered; applying remembers them
    bool pullsMissing = false;           ///< a Git repository without the heads of its pull requests
};

struct ImportPlan {
    QString source;
    std::vector<CampPlan> camps;

    /// Number of reports per action, over all camps.
    std::map<PlanAction, int> counts() const;
    /// Whether applying it would change nothing.
    bool changesNothing() const;
};

} // namespace flotilla::interchange
