#pragma once

#include "interchange/import_plan.h"
#include "wording/wording.h"

#include <QString>

#include <vector>

namespace flotilla::ui {

/// The sentences that rows carry, in the window's language. Functions, so that rows can be made of invented codes in tests.
struct PlanWords {
    const wording::Wording &wording;
    /// A code of a repair, warning or reason as a short name: "date repaired".
    QString (*shortName)(const QString &code, const wording::Wording &wording);
    /// A warning as a sentence.
    QString (*sentence)(const interchange::PlanWarning &warning, const wording::Wording &wording);
};

using Decisions = std::vector<interchange::PlanDecision>;

/// A warning as it stands in a row or below a table.
struct NoteText {
    QString code;
    QString shortName;
    QString sentence;
    bool operator==(const NoteText &) const = default;
};

/// A file of the plan.
struct ReportRow {
    qint64 key = 0;
    QString path;
    QString login;
    QString name;
    QString project; ///< "07 Title", or what the report says
    int period = 0;  ///< 0: outside every period
    bool periodDecided = false;
    DateRange days;
    QString writtenDays;
    int workChars = 0;
    int nextChars = 0;
    int questionChars = 0;
    int reviewChars = 0;
    ReviewState reviewState = ReviewState::Missing;
    QString reviewWord; ///< "reviewed", "placeholder"
    ReportPlace place = ReportPlace::Main;
    interchange::PlanAction action = interchange::PlanAction::New;
    QString skipReason; ///< short, when skipped
    bool skipDecided = false;
    bool counts = true;
    QString handedIn; ///< ISO day and minute in the camp's time zone; "≤ …" for not after; empty: unknown
    std::vector<NoteText> notes;
    QString noteLine; ///< the short names, joined

    bool operator==(const ReportRow &) const = default;
};

enum class AliasState { None, Proposed, Same, NotTheSame };

/// Whether reports in folders on several projects are taken for several pairings.
enum class SeveralPairings { No, Proposed, Several, One };

/// A person of the plan.
struct PlanPersonRow {
    qint64 key = 0;
    QString login;
    QString name;
    QString project;
    QString mentors;
    int reports = 0; ///< periods with a report
    int firstPeriod = 1;
    int periods = 0; ///< of the camp
    bool onRoster = false;
    bool startAssumed = false;
    bool startDecided = false;
    QString alias;
    AliasState aliasState = AliasState::None;
    SeveralPairings severalPairings = SeveralPairings::No;
    QString furtherProjects; ///< those of the pairings beside the own one
    interchange::PlanAction action = interchange::PlanAction::New;

    bool operator==(const PlanPersonRow &) const = default;
};

/// One of several reports of a person in one period.
struct DuplicateRow {
    qint64 key = 0;
    QString group;     ///< equal for the reports that stand against each other
    bool first = true; ///< of its group
    QString path;
    QString login;
    QString name;
    int period = 0;
    DateRange days;
    QString handedIn;
    int chars = 0; ///< of work and next
    ReviewState reviewState = ReviewState::Missing;
    bool counts = false;
    bool decided = false;

    bool operator==(const DuplicateRow &) const = default;
};

/// A row of the published list.
struct ResultLine {
    qint64 key = 0;
    int line = 1;
    QString login;
    QString project;
    QString grade; ///< in words, without the award
    bool specialAward = false;
    bool counts = true;
    QString note;    ///< sentences of the findings about it
    QString subject; ///< of decisions about it

    bool operator==(const ResultLine &) const = default;
};

/// A warning that is about no single report: of a list, of the grid, of people.
struct FindingRow {
    qint64 key = 0;
    NoteText note;
    QString path;
    bool operator==(const FindingRow &) const = default;
};

struct IgnoredRow {
    qint64 key = 0;
    QString path;
    QString reason;
    bool operator==(const IgnoredRow &) const = default;
};

/// A period with what was handed in.
struct PeriodRow {
    qint64 key = 0;
    int number = 1;
    DateRange days;
    QDate due; ///< as set, or as the rules say
    PeriodSupport support = PeriodSupport::Strong;
    int reported = 0;
    int expected = 0;    ///< reported, and due without having reported
    bool open = false;   ///< not due yet
    bool counted = true; ///< false: changed since the reports were counted
    QString sentence;    ///< "25 of 28 reported; kim, lee and ann are missing"
    bool operator==(const PeriodRow &) const = default;
};

/// A code with how many it is about, for filter chips.
struct CodeCount {
    QString code;
    QString shortName;
    int count = 0;
    bool operator==(const CodeCount &) const = default;
};

/// Stable key of a text.
qint64 keyOf(const QString &text);

// Rows show what was decided at once: `decisions` are those made since the plan was, which a new plan will have taken in.

std::vector<ReportRow> reportRows(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words);
std::vector<PlanPersonRow> personRows(const interchange::CampPlan &plan, const Decisions &decisions);
std::vector<DuplicateRow> duplicateRows(const interchange::CampPlan &plan, const Decisions &decisions);
std::vector<ResultLine> resultLines(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words);
/// The warnings about the list of results (`ofResults`), or about everything else that is no single report.
std::vector<FindingRow> findingRows(const interchange::CampPlan &plan, const PlanWords &words, bool ofResults);
std::vector<IgnoredRow> ignoredRows(const interchange::CampPlan &plan, const PlanWords &words);
/// `today` in the camp's time zone: a period that is not due yet has nobody missing.
std::vector<PeriodRow> periodRows(const interchange::CampPlan &plan, const Decisions &decisions, QDate today);

/// The periods that are to be: as decided, else as the plan has them.
std::vector<GridPeriod> wantedGrid(const interchange::CampPlan &plan, const Decisions &decisions);

/// The codes of repairs and warnings among rows, most frequent first.
std::vector<CodeCount> codeCounts(const std::vector<ReportRow> &rows);

} // namespace flotilla::ui
