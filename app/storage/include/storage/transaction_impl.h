#pragma once

#include "storage/transaction.h"

namespace flotilla::storage {

template <class T>
Result<void> Transaction::insert(T &record)
{
    RecordRow row = toRow(record);
    const auto done = insertRow(tableInfo<T>(), row);
    if (done) {
        record.id = Id<T>(row.id);
        record.version = row.version;
        record.deletedAt.reset();
    }
    return done;
}

template <class T>
Result<void> Transaction::update(T &record)
{
    RecordRow row = toRow(record);
    const auto done = updateRow(tableInfo<T>(), row);
    if (done)
        record.version = row.version;
    return done;
}

template <class T>
Result<void> Transaction::remove(Id<T> id)
{
    return removeRow(tableInfo<T>(), id.value());
}

template <class T>
Result<void> Transaction::restore(Id<T> id)
{
    return restoreRow(tableInfo<T>(), id.value());
}

} // namespace flotilla::storage
