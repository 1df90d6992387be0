#pragma once

#include "domain/erasure.h"
#include "storage/transaction.h"

namespace flotilla::storage {

/// What erasing a person did.
struct Erased {
    int records = 0; ///< that were cleared
    int images = 0;  ///< entries of the history that were cleared
    int bodies = 0;  ///< texts that were deleted
};

/// How much erasing a person would clear in a place; its backups are not looked into. NotFound.
Result<ErasureExtent> erasureExtent(Reader &reader, Id<Person> person);

/// Erases somebody's personal data for good: their person, accounts, reports' texts and paths, reviews written by or about
/// them, applications, certificates' names, wherever these stand in records, history, bodies and search index. What remains is
/// an anonymous person with pairings, periods and grades, so that counts stay right. Cannot be undone; the history keeps that
/// it was done, under "erase". NotFound.
Result<Erased> erasePerson(Store &store, Id<Person> person, const QString &who, const Clock &clock);

/// The same in every backup of a place in a folder (backup.h). Gives how many held the person.
Result<int> erasePersonFromBackups(const Location &location, const QString &folder, Id<Person> person, const QString &who,
                                   const Clock &clock);

} // namespace flotilla::storage
