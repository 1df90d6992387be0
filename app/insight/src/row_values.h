#pragma once

#include "domain/enum_names.h"
#include "insight/matrix.h"
#include "storage/reader.h"

namespace flotilla::insight {

template <class T>
Id<T> idAt(const storage::Row &row, int column)
{
    return Id<T>(row.integer(column));
}

inline int intAt(const storage::Row &row, int column)
{
    return int(row.integer(column));
}

inline QDate dayAt(const storage::Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

inline std::optional<Instant> instantAt(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantFromMsecs(row.integer(column)));
}

/// The value of a stored word; the enumeration's first if it is none.
template <class E>
E wordAt(const storage::Row &row, int column)
{
    const QByteArray word = row.text(column).toLatin1();
    return enumFromName<E>(std::string_view(word.constData(), std::size_t(word.size()))).value_or(E{});
}

/// A person whose id, name and login stand in three columns.
inline PersonLabel labelAt(const storage::Row &row, int column)
{
    return {idAt<Person>(row, column), row.text(column + 1), row.text(column + 2)};
}

inline storage::Bindings bind(const QString &name, qint64 value)
{
    return {{name, QVariant(value)}};
}

} // namespace flotilla::insight
