#include "table_sql.h"

#include "storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

TableSql::TableSql(const TableInfo &table)
{
    QStringList names{u"version"_s, u"deleted_at"_s};
    for (const ColumnInfo &column : table.columns)
        names.append(column.name);

    select = u"SELECT id, %1 FROM %2"_s.arg(names.join(u", "), table.name);
    insert = u"INSERT INTO %1 (id, %2) VALUES (?%3)"_s.arg(table.name, names.join(u", "), u", ?"_s.repeated(names.size()));
    update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table.name, names.join(u" = ?, "));
}

namespace {

// Qt binds null texts and bytes as null; empty ones are meant.
QVariant present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant present(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

QVariant normalised(ColumnKind kind, const QVariant &value)
{
    if (value.isNull() || !value.isValid())
        return {};
    switch (kind) {
    case ColumnKind::Integer:
    case ColumnKind::Reference:
        return value.toLongLong();
    case ColumnKind::Text:
        return present(value.toString());
    case ColumnKind::Bytes:
    case ColumnKind::Body:
        return present(value.toByteArray());
    }
    return {};
}

RecordRow readRow(const TableInfo &table, const Row &row)
{
    RecordRow record{row.integer(0), row.integer(1), {}, {}};
    if (!row.isNull(2))
        record.deletedAt = instantFromMsecs(row.integer(2));
    record.values.reserve(table.columns.size());
    for (int column = 3; const ColumnInfo &info : table.columns) {
        const int at = column++;
        if (row.isNull(at)) {
            record.values.emplace_back();
        } else if (info.kind == ColumnKind::Integer || info.kind == ColumnKind::Reference) {
            record.values.emplace_back(row.integer(at));
        } else if (info.kind == ColumnKind::Text) {
            record.values.push_back(present(row.text(at)));
        } else {
            record.values.push_back(present(row.bytes(at)));
        }
    }
    return record;
}

} // namespace flotilla::storage
