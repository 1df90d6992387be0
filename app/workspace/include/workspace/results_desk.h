#pragma once

#include "domain/list_lint.h"
#include "storage/transaction.h"
#include "workspace/desk.h"

namespace flotilla::workspace {

/// A list that is made from the records: results from the ledger, enrolment from the pairings. Whoever failed or left is not on it.
struct NewList {
    Id<Camp> camp;
    ListKind kind = ListKind::Results;
    QString title; ///< in the camp's language
    ListShows shows = ListShows::Grades;
};
/// Makes a draft; grade, months, stars and money are frozen in its rows.
Result<Id<PublishedList>> makeList(storage::Transaction &transaction, const NewList &wanted, Instant now);

/// When objections are taken, and until when they are answered.
struct ListTerms {
    QString title;
    ListShows shows = ListShows::Grades;
    Instant opens{};
    Instant closes{};  ///< the first moment at which none is taken any more
    Instant replyBy{}; ///< not before `closes`
};
/// Publishes a draft, or gives a list that was read from a file its window. RuleBroken "list-has-errors" (with their number) while
/// findings block it, "list-is-empty", "list-is-open", "list-is-final", "list-not-newest", "window-order".
Result<void> publishList(storage::Transaction &transaction, Id<PublishedList> list, const ListTerms &terms, Instant now);

// Mending a list whose window is not set yet. RuleBroken "list-is-open", "list-is-final", "list-not-newest".

/// Takes a row off; those behind it move up.
Result<void> removeRow(storage::Transaction &transaction, Id<ListRow> row);
/// Says who a row is about, and on which project.
Result<void> setRowPerson(storage::Transaction &transaction, Id<ListRow> row, Id<Person> person);
/// Puts a person behind the others, as the ledger has them; without a grade there they are listed as passed.
/// RuleBroken "never-listed" for who failed.
Result<Id<ListRow>> addRow(storage::Transaction &transaction, Id<PublishedList> list, Id<Person> person, Instant now);
/// Takes grade, months, stars and money of a row from the ledger again. RuleBroken "never-listed".
Result<void> takeRowFromLedger(storage::Transaction &transaction, Id<ListRow> row, Instant now);

/// Lets a finding pass (放行). MissingArgument without a reason; RuleBroken "never-listed" for what nobody may let pass;
/// "about-oneself" when it is about whoever signs; NotUnique.
Result<Id<LetPass>> letPass(storage::Transaction &transaction, Id<PublishedList> list, const ListFinding &finding,
                            const Signed &why);
Result<void> takeLetPassBack(storage::Transaction &transaction, Id<LetPass> pass);

struct NewObjection {
    Id<PublishedList> list;
    Id<ListRow> row; ///< none: a row is missing
    Id<Person> by;
    QString text;
    QString evidence;
    QDate due;
};
/// Records an objection. RuleBroken "window-not-open", "list-not-newest"; MissingArgument "objection" without a text.
Result<Id<Objection>> object(storage::Transaction &transaction, const NewObjection &objection, Instant now);

/// What a decision changes on the list, and so in the ledger.
struct RowChange {
    enum class Kind { None, Grade, Remove, Add };
    Kind kind = Kind::None;
    Grade grade = Grade::Pass; ///< of Grade and Add
    bool specialAward = false;
    Id<Person> person; ///< of Add
};
struct Verdict {
    Id<Objection> objection;
    Decision decision = Decision::Rejected;
    RowChange change; ///< only of an accepted one
    Signed why;
    Id<Person> second; ///< who confirms a changed grade; none: it is marked unconfirmed
};
/// Decides an objection. When the list changes, a new version amends it, which is returned; the old one stays as it was. A changed
/// grade overrides the panel's sheet. RuleBroken "decided-already", "about-oneself" (objector and mentee do not decide),
/// "decider-graded", "list-is-final", "never-listed"; MissingArgument without a reason.
Result<Id<PublishedList>> decideObjection(storage::Transaction &transaction, const Verdict &verdict);

/// Makes a list final. RuleBroken "window-not-set", "window-still-open", "objections-open", "list-has-errors", "list-not-newest".
Result<void> finaliseList(storage::Transaction &transaction, Id<PublishedList> list, Instant now);

} // namespace flotilla::workspace
