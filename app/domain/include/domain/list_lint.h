#pragma once

#include "domain/results.h"

#include <functional>
#include <vector>

namespace flotilla {

/// What a list can contradict. Errors keep it from being published until they are mended or let pass; notes do not.
enum class ListFindingKind {
    PersonTwice,         ///< one person in several rows
    PersonUnknown,       ///< a row about nobody who is known
    PersonAlias,         ///< the same, but somebody without a row has nearly this GitHub ID
    PassedWithoutRow,    ///< somebody with a passing grade is not listed
    ReportedWithoutRow,  ///< somebody paired who reported is not listed, and no grade says why
    ListedWithoutGrade,  ///< a row about somebody whom no panel graded, though others were
    FailedListed,        ///< a row about somebody who failed
    EndedListed,         ///< a row about somebody whose pairing ended early
    GradeDiffers,        ///< another grade or special award than in the ledger
    StarsDiffer,         ///< other stars or money than in the ledger
    Unconfirmed,         ///< the grade was overridden by one person, and no second has confirmed it
    RowsNotPeople,       ///< more rows than people
    NothingToCompareWith ///< no panel's grade is recorded in the whole camp: only names can be checked
};

/// Whether a finding keeps the list from being published.
bool isError(ListFindingKind kind);

/// Whether somebody may sign that it stays. A published list never names who failed.
bool mayLetPass(ListFindingKind kind);

/// A row of a list as it is checked.
struct ListedRow {
    qint64 key = 0;    ///< who checks knows the row by it
    int line = 1;      ///< as people count it: the position, or the line of the file
    QString login;     ///< as printed
    qint64 person = 0; ///< 0: not known
    Grade grade = Grade::Pass;
    bool specialAward = false;
    int months = 0; ///< 0: the list says nothing about stars
    Thousandths stars = 0;
    qint64 money = 0;
};

/// Somebody who may stand on a list, with what the records say about them.
struct KnownMentee {
    qint64 person = 0;
    QString login;
    bool takesPart = true; ///< paired, to the end
    bool reported = true;
    std::optional<Grade> grade; ///< of the ledger
    bool specialAward = false;
    bool unconfirmed = false;
    Thousandths stars = 0;
    qint64 money = 0;
};

struct ListFinding {
    ListFindingKind kind;
    std::vector<qint64> rows = {}; ///< keys of the rows it is about
    qint64 person = 0;             ///< who it is about; 0: nobody who is known, or nobody in particular
    QString login = {};            ///< as printed
    std::optional<Grade> listed = {};
    std::optional<Grade> given = {}; ///< in the ledger
    int rowCount = 0;                ///< of RowsNotPeople
    int people = 0;

    bool operator==(const ListFinding &) const = default;
};

/// What a list is checked against.
struct ListRules {
    ListKind kind = ListKind::Results;
    bool hasSheets = false; ///< the ledger's grades come from panels, not from a list
    /// Whether nobody decided that a person is not the one of a printed GitHub ID; none: nobody did.
    std::function<bool(const KnownMentee &, const ListedRow &)> mayBeSame = {};
};

/// What is wrong with a list, rule 9: rows first, in their order, then people, then the list as a whole.
std::vector<ListFinding> lintList(const ListRules &rules, const std::vector<ListedRow> &rows,
                                  const std::vector<KnownMentee> &people);

/// The kind as records, JSON and links say it: "person-twice".
QString codeOf(ListFindingKind kind);
/// Tells findings of a kind apart, with what they are about: if the facts change, it is another finding.
QString subjectOf(const ListFinding &finding);

/// Whether two GitHub IDs are probably one person's, by their spelling.
bool areAlike(const QString &a, const QString &b);

} // namespace flotilla
