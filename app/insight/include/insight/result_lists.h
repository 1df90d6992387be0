#pragma once

#include "domain/list_lint.h"
#include "insight/ledger.h"

namespace flotilla::insight {

/// A list of a camp as the page's choice shows it.
struct ListHead {
    PublishedList list;
    int rows = 0;
    int people = 0;        ///< distinct
    bool replaced = false; ///< another version takes its place
    bool operator==(const ListHead &) const = default;
};
/// The lists of a camp: enrolment before results, the oldest first, a version behind the one it amends.
Result<std::vector<ListHead>> readLists(storage::Reader &reader, Id<Camp> camp);

/// A row with what it stands for.
struct ListLine {
    ListRow row;
    PersonLabel person; ///< the GitHub ID as printed where nobody is known
    std::vector<PersonLabel> mentors;
    Id<Pairing> pairing; ///< none: not on a project of the camp
    int projectNumber = 0;
    QString track;
    QString projectTitle; ///< as printed where no project is known
    QString projectTitleEn;
    int months = 0;
    Thousandths stars = 0; ///< as frozen in the row; where that says nothing, as its grade and the pairing's months give
    qint64 money = 0;
    bool operator==(const ListLine &) const = default;
};

/// Something wrong with a list, and who let it pass.
struct FoundInList {
    ListFinding finding;
    QString subject;
    PersonLabel person;     ///< who it is about; empty: nobody who is known
    std::vector<int> lines; ///< positions of the rows it is about
    std::optional<LetPass> passed;
    PersonLabel passedBy;

    bool blocks() const { return isError(finding.kind) && !passed; }
    bool operator==(const FoundInList &) const = default;
};

struct ObjectionLine {
    Objection objection;
    PersonLabel by;
    PersonLabel decider;
    int line = 0; ///< position of the row; 0: about a row that is not there
    PersonLabel about;
    bool operator==(const ObjectionLine &) const = default;
};

/// What a version says other than the one that it amends.
struct ListDifference {
    PersonLabel person;
    std::optional<ListRow> before; ///< none: a new row
    std::optional<ListRow> after;  ///< none: taken off the list
    bool operator==(const ListDifference &) const = default;
};

/// Everything about one list.
struct ListPage {
    Camp camp;
    bool hasSheets = false;
    PublishedList list;
    Id<PublishedList> replacedBy; ///< none: the newest version
    std::vector<ListLine> lines;
    int people = 0; ///< distinct
    Thousandths stars = 0;
    qint64 money = 0;
    std::vector<FoundInList> findings;     ///< none for a version that was replaced: it is kept as it was
    std::vector<ObjectionLine> objections; ///< against this version and those that it takes the place of
    std::vector<ListDifference> differences;

    int errors() const; ///< that keep it from being published
    int passed() const; ///< let pass
    int openObjections() const;
    bool operator==(const ListPage &) const = default;
};
/// Reads a list and checks it against the records as they are at an instant. NotFound.
Result<ListPage> readListPage(storage::Reader &reader, Id<PublishedList> list, Instant now);

} // namespace flotilla::insight
