#include "reading.h"

#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

Result<RecordRow> Reading::row(const TableInfo &table, qint64 id, bool withDeleted) const
{
    std::optional<RecordRow> found;
    const auto done = m_store.connection->exec(m_store.sqlOf(table).select + u" WHERE id = ?"_s, {id},
                                               [&](const Row &row) { found = readRow(table, row); });
    if (!done)
        return std::unexpected(done.error());
    if (!found || (found->deletedAt && !withDeleted))
        return fail(ErrorCode::NotFound, {recordName(table, id)});
    return std::move(*found);
}

Result<void> Reading::rows(const TableInfo &table, const RowFilter &filter, const std::function<void(RecordRow)> &each) const
{
    QStringList conditions;
    std::vector<QVariant> values;
    if (!filter.column.isEmpty()) {
        if (table.indexOf(filter.column) < 0)
            return fail(ErrorCode::StorageFailed, {table.name + u'.' + filter.column});
        const bool absent = !filter.value.isValid() || filter.value.isNull();
        conditions.append(filter.column + (absent ? u" IS NULL"_s : u" = ?"_s));
        if (!absent)
            values.push_back(filter.value);
    }
    if (!filter.withDeleted)
        conditions.append(u"deleted_at IS NULL"_s);
    QString sql = m_store.sqlOf(table).select;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND ");
    return m_store.connection->exec(sql + u" ORDER BY id"_s, values, [&](const Row &row) { each(readRow(table, row)); });
}

Result<void> Reading::query(std::string_view name, const Bindings &bindings, const Connection::Each &each) const
{
    const auto sql = m_store.queryText(QString::fromLatin1(name.data(), qsizetype(name.size())));
    if (!sql)
        return std::unexpected(sql.error());
    return m_store.connection->execNamed(*sql, bindings, each);
}

Result<QByteArray> Reading::body(const BodyHash &hash) const
{
    std::optional<QByteArray> bytes;
    const auto done = m_store.connection->exec(u"SELECT bytes FROM body WHERE hash = ?"_s, {hash.digest()},
                                               [&](const Row &row) { bytes = row.bytes(0); });
    if (!done)
        return std::unexpected(done.error());
    if (!bytes)
        return fail(ErrorCode::NotFound, {u"body/"_s + QString::fromLatin1(hash.digest().toHex())});
    return std::move(*bytes);
}

qint64 Reading::lastChange() const
{
    const auto last = m_store.connection->scalar(u"SELECT max(id) FROM change_set"_s);
    return last ? last->toLongLong() : 0;
}

} // namespace flotilla::storage
