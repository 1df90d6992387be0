#pragma once

#include "insight/result_lists.h"
#include "storage/transaction.h"
#include "workspace/results_desk.h"

namespace flotilla::workspace {

std::unexpected<Error> broken(const QString &rule, Id<PublishedList> list);

/// A list, checked to be the newest version and not final.
Result<PublishedList> currentList(storage::Transaction &transaction, Id<PublishedList> list);
/// The same, checked to be one whose rows may be mended: its window is not set yet.
Result<PublishedList> mendableList(storage::Transaction &transaction, Id<PublishedList> list);

/// Freezes what the ledger says into a row.
void takeFrom(const insight::LedgerLine &line, ListRow &row);
/// The same for another grade than the ledger's.
void freeze(const CampRules &rules, Grade grade, bool specialAward, int months, ListRow &row);
/// The ledger's line of a person, that of the project first; null if they are on none.
const insight::LedgerLine *ledgerLine(const insight::Ledger &ledger, Id<Person> person, Id<Project> project);

/// Writes the positions of a list's rows anew, without gaps.
Result<void> closeRanks(storage::Transaction &transaction, Id<PublishedList> list);

} // namespace flotilla::workspace
