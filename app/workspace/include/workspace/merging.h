#pragma once

#include "domain/person.h"
#include "storage/transaction.h"

namespace flotilla::workspace {

/// Makes one person of two: `kept` gets the GitHub IDs, roles, pairings, mentoring, reviews and talks of `merged`, and what it does
/// not say of itself; whatever else named `merged` is read as about `kept`. Whoever was merged into `merged` follows. Undoing it in
/// the history makes two of them again. RuleBroken: "merge-self", "merge-merged" when either was merged before, "merge-paired" when
/// both are mentees of one project now; NotFound.
Result<void> mergePeople(storage::Transaction &transaction, Id<Person> kept, Id<Person> merged);

/// Remembers that two people are not the same, so that it is not proposed again (insight::readLikelyPeople). NotFound when there is
/// no camp to remember it in.
Result<void> keepApart(storage::Transaction &transaction, Id<Person> one, Id<Person> other);

} // namespace flotilla::workspace
