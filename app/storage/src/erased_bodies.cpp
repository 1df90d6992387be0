#include "erased_bodies.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

template <class Each>
void forEachBodyColumn(Each each)
{
    for (const TableInfo *table : allTables()) {
        for (const ColumnInfo &column : table->columns) {
            if (column.kind == ColumnKind::Body)
                each(*table, column.name);
        }
    }
}

} // namespace

void ErasedBodies::suspect(const QByteArray &hash)
{
    if (!hash.isEmpty())
        m_hashes.insert(hash);
}

Result<void> ErasedBodies::keepNamedByRecords()
{
    Result<void> done;
    forEachBodyColumn([&](const TableInfo &table, const QString &column) {
        if (done) {
            done = m_connection.exec(u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(column, table.name), {},
                                     [&](const Row &row) { m_hashes.remove(row.bytes(0)); });
        }
    });
    return done;
}

Result<void> ErasedBodies::keepNamedByImages()
{
    QHash<QString, QStringList> keysOfTables;
    forEachBodyColumn(
        [&](const TableInfo &table, const QString &column) { keysOfTables[table.name].append(u'"' + column + u"\":\""_s); });
    // Images are long and many: the hashes are found without reading the whole of them.
    return m_connection.exec(u"SELECT record_table, before, after FROM change"_s, {}, [&](const Row &row) {
        for (const QString &key : keysOfTables.value(row.text(0))) {
            for (const QString &image : {row.text(1), row.text(2)}) {
                const qsizetype place = image.indexOf(key);
                if (place >= 0)
                    m_hashes.remove(QByteArray::fromHex(image.mid(place + key.size(), 64).toLatin1()));
            }
        }
    });
}

Result<void> ErasedBodies::keepNamedBySearch()
{
    return m_connection.exec(u"SELECT text FROM search_entry"_s, {}, [&](const Row &row) { m_hashes.remove(row.bytes(0)); });
}

Result<int> ErasedBodies::removeUnnamed()
{
    for (const auto keep :
         {&ErasedBodies::keepNamedByRecords, &ErasedBodies::keepNamedByImages, &ErasedBodies::keepNamedBySearch}) {
        if (m_hashes.isEmpty())
            return 0;
        if (const auto done = (this->*keep)(); !done)
            return std::unexpected(done.error());
    }
    int count = 0;
    for (const QByteArray &hash : std::as_const(m_hashes)) {
        if (const auto done = m_connection.exec(u"DELETE FROM body WHERE hash = ?"_s, {hash}); !done)
            return std::unexpected(done.error());
        ++count;
    }
    return count;
}

} // namespace flotilla::storage
