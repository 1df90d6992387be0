#pragma once

#include "storage/reader.h"

namespace flotilla::storage {

template <class T>
Result<T> Reader::get(Id<T> id, bool withDeleted)
{
    auto found = row(tableInfo<T>(), id.value(), withDeleted);
    if (!found)
        return std::unexpected(found.error());
    return fromRow<T>(*found);
}

template <class T>
Result<std::vector<T>> Reader::where(std::string_view column, const QVariant &value)
{
    std::vector<T> records;
    const QString name = QString::fromLatin1(column.data(), qsizetype(column.size()));
    const auto done =
        rows(tableInfo<T>(), {name, value}, [&](const RecordRow &each) { records.push_back(fromRow<T>(each)); });
    if (!done)
        return std::unexpected(done.error());
    return records;
}

template <class T, class Value>
    requires(!std::convertible_to<Value, QVariant> && requires { ColumnTraits<Value>::parts; })
Result<std::vector<T>> Reader::where(std::string_view column, const Value &value)
{
    Values values;
    ColumnTraits<Value>::store(value, values);
    return where<T>(column, values.front());
}

template <class T>
Result<std::vector<T>> Reader::all()
{
    return where<T>({}, QVariant());
}

} // namespace flotilla::storage
