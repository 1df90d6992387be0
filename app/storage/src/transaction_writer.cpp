#include "transaction_writer.h"

#include "conflict.h"
#include "migrator.h"
#include "search_index.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

constexpr qint64 bodyLimit = qint64(25) * 1024 * 1024;

std::vector<QVariant> boundValues(const RecordRow &row)
{
    std::vector<QVariant> values{row.version, row.deletedAt ? QVariant(toMsecs(*row.deletedAt)) : QVariant()};
    values.insert(values.end(), row.values.begin(), row.values.end());
    return values;
}

} // namespace

QString recordName(const TableInfo &table, qint64 id)
{
    return table.name + u'/' + idToText(id);
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Store &store, const ChangeLabel &label, const Clock &clock)
{
    auto begun = beginTransaction(store, label, clock);
    if (!begun)
        return std::unexpected(begun.error());
    return std::unique_ptr<Transaction>(std::move(*begun));
}

Result<std::unique_ptr<TransactionWriter>> beginTransaction(Store &store, const ChangeLabel &label, const Clock &clock,
                                                            std::optional<qint64> undoes)
{
    Store::Private &d = store.d();
    if (d.mode == OpenMode::ReadOnly)
        return fail(ErrorCode::NoPermission, {d.location.text()});
    if (d.writing || d.readers > 0)
        return fail(ErrorCode::StorageFailed, {u"another reader or writer is open on this connection"_s});
    if (const auto begun = beginWriting(*d.connection); !begun)
        return std::unexpected(begun.error());
    auto writer = std::make_unique<TransactionWriter>(d, label, clock.now(), undoes);
    if (const auto same = checkSchema(d); !same)
        return std::unexpected(same.error());
    return writer;
}

TransactionWriter::TransactionWriter(Store::Private &store, const ChangeLabel &label, Instant now,
                                     std::optional<qint64> undoes)
    : m_store(store), m_reading(store), m_now(now), m_history(*store.connection, label, now, undoes)
{
    m_store.writing = true;
}

TransactionWriter::~TransactionWriter()
{
    if (m_open)
        end(u"ROLLBACK"_s);
}

void TransactionWriter::end(const QString &sql)
{
    m_open = false;
    m_store.writing = false;
    static_cast<void>(m_store.connection->run(sql));
}

Result<RecordRow> TransactionWriter::row(const TableInfo &table, qint64 id, bool withDeleted)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    return m_reading.row(table, id, withDeleted);
}

Result<void> TransactionWriter::rows(const TableInfo &table, const RowFilter &filter,
                                     const std::function<void(RecordRow)> &each)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    return failing(m_reading.rows(table, filter, each));
}

Result<void> TransactionWriter::query(std::string_view name, const Bindings &bindings, const Connection::Each &each)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    return failing(m_reading.query(name, bindings, each));
}

Result<QByteArray> TransactionWriter::body(const BodyHash &hash)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    return m_reading.body(hash);
}

qint64 TransactionWriter::lastChange()
{
    return m_failure ? 0 : m_reading.lastChange();
}

Result<void> TransactionWriter::failing(Result<void> result, const TableInfo *table, qint64 id)
{
    if (!result) {
        if (result.error().code == ErrorCode::NotUnique && table)
            result.error().arguments[0] = recordName(*table, id);
        m_failure = result.error();
    }
    return result;
}

Result<void> TransactionWriter::checkTexts(const TableInfo &table, const RecordRow &row) const
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::Text && row.values[i].toString().contains(QChar(0)))
            return fail(ErrorCode::NullCharacter, {table.columns[i].name});
    }
    return {};
}

Result<void> TransactionWriter::writeNew(const TableInfo &table, const RecordRow &row)
{
    if (const auto fine = checkTexts(table, row); !fine)
        return fine;
    std::vector<QVariant> values = boundValues(row);
    values.insert(values.begin(), row.id);
    if (const auto done = m_store.connection->exec(m_store.sqlOf(table).insert, values); !done)
        return done;
    if (const auto done = m_history.record(table, nullptr, row); !done)
        return done;
    return index(table, row);
}

Result<void> TransactionWriter::writeOver(const TableInfo &table, const RecordRow &stored, RecordRow &row)
{
    row.version = stored.version;
    if (stored.values == row.values && stored.deletedAt == row.deletedAt)
        return {};
    row.version = stored.version + 1;
    if (const auto fine = checkTexts(table, row); !fine)
        return fine;
    std::vector<QVariant> values = boundValues(row);
    values.push_back(row.id);
    if (const auto done = m_store.connection->exec(m_store.sqlOf(table).update, values); !done)
        return done;
    if (const auto done = m_history.record(table, &stored, row); !done)
        return done;
    return index(table, row);
}

Result<void> TransactionWriter::index(const TableInfo &table, const RecordRow &row)
{
    if (&table != &tableInfo<Report>() || row.deletedAt)
        return {};
    return indexReport(*m_store.connection, *this, Id<Report>(row.id));
}

Result<void> TransactionWriter::insertRow(const TableInfo &table, RecordRow &row)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (row.id <= 0)
        row.id = newIdValue();
    row.version = 1;
    row.deletedAt.reset();
    return failing(writeNew(table, row), &table, row.id);
}

Result<void> TransactionWriter::updateRow(const TableInfo &table, RecordRow &row)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const auto stored = m_reading.row(table, row.id, false);
    if (!stored)
        return failing(std::unexpected(stored.error()));
    if (stored->version != row.version)
        return failing(std::unexpected(versionConflict(*m_store.connection, table, *stored, row.version)));
    row.deletedAt.reset();
    return failing(writeOver(table, *stored, row), &table, row.id);
}

Result<void> TransactionWriter::putRow(const TableInfo &table, RecordRow row)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const auto stored = m_reading.row(table, row.id, true);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return failing(std::unexpected(stored.error()));
    return failing(stored ? writeOver(table, *stored, row) : writeNew(table, row), &table, row.id);
}

Result<void> TransactionWriter::replaceRow(const TableInfo &table, const RecordRow &shownBefore, const RecordRow &row)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    std::vector<QVariant> values = boundValues(row);
    values.push_back(row.id);
    const auto done = m_store.connection->exec(m_store.sqlOf(table).update, values);
    return failing(done ? m_history.record(table, &shownBefore, row) : done, &table, row.id);
}

Result<void> TransactionWriter::setDeleted(const TableInfo &table, qint64 id, bool deleted)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const auto stored = m_reading.row(table, id, true);
    if (!stored)
        return failing(std::unexpected(stored.error()));
    if (stored->deletedAt.has_value() == deleted)
        return failing(fail(ErrorCode::NotFound, {recordName(table, id)}));
    RecordRow row = *stored;
    row.deletedAt = deleted ? std::optional(m_now) : std::nullopt;
    return failing(writeOver(table, *stored, row), &table, id);
}

Result<void> TransactionWriter::removeRow(const TableInfo &table, qint64 id)
{
    return setDeleted(table, id, true);
}

Result<void> TransactionWriter::restoreRow(const TableInfo &table, qint64 id)
{
    return setDeleted(table, id, false);
}

Result<BodyHash> TransactionWriter::putBody(const QByteArray &bytes)
{
    if (m_failure)
        return std::unexpected(*m_failure);
    if (bytes.size() > bodyLimit) {
        m_failure = Error{ErrorCode::TextTooLong, {u"body"_s, QString::number(bodyLimit / 1024)}};
        return std::unexpected(*m_failure);
    }
    BodyHash hash = BodyHash::of(bytes);
    const auto done =
        failing(m_store.connection->exec(u"INSERT INTO body (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s,
                                         {hash.digest(), bytes.isNull() ? QByteArray("") : bytes}));
    if (!done)
        return std::unexpected(done.error());
    return hash;
}

Result<qint64> TransactionWriter::commit()
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const qint64 changeSet = m_history.changeSet();
    if (changeSet > 0 && m_store.location.engine() == Engine::PostgreSql) {
        const auto told = m_store.connection->run(u"NOTIFY flotilla_changes, '%1'"_s.arg(changeSet));
        if (!told)
            return std::unexpected(failing(told).error());
    }
    const auto done = failing(m_store.connection->run(u"COMMIT"_s));
    // A server has ended the transaction either way; a file may still have it open.
    m_open = !done && engine() == Engine::Sqlite;
    m_store.writing = m_open;
    if (!done)
        return std::unexpected(done.error());
    return changeSet;
}

} // namespace flotilla::storage
