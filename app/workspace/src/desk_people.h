#pragma once

#include "domain/person.h"
#include "storage/transaction.h"

namespace flotilla::workspace {

/// A record as errors name it.
template <class T>
QString nameOf(Id<T> id)
{
    return storage::recordName(storage::tableInfo<T>(), id.value());
}

/// Who a person is by now: the one they were merged into.
Id<Person> present(storage::Reader &reader, Id<Person> person);

/// Whether a person's name and accounts were erased for good; somebody who is not there was not.
Result<bool> isErased(storage::Reader &reader, Id<Person> person);

} // namespace flotilla::workspace
