#pragma once

#include "history_writer.h"
#include "reading.h"

namespace flotilla::storage {

/// The one way in which records are written.
class TransactionWriter final : public Transaction {
public:
    TransactionWriter(Store::Private &store, const ChangeLabel &label, Instant now, std::optional<qint64> undoes);
    ~TransactionWriter() override;

    Result<RecordRow> row(const TableInfo &table, qint64 id, bool withDeleted) override;
    Result<void> rows(const TableInfo &table, const RowFilter &filter, const std::function<void(RecordRow)> &each) override;
    Result<void> query(std::string_view name, const Bindings &bindings, const Connection::Each &each) override;
    Result<QByteArray> body(const BodyHash &hash) override;
    qint64 lastChange() override;
    Engine engine() const override { return m_store.location.engine(); }

    Result<void> insertRow(const TableInfo &table, RecordRow &row) override;
    Result<void> updateRow(const TableInfo &table, RecordRow &row) override;
    Result<void> removeRow(const TableInfo &table, qint64 id) override;
    Result<void> restoreRow(const TableInfo &table, qint64 id) override;
    Result<BodyHash> putBody(const QByteArray &bytes) override;
    Result<qint64> commit() override;

    /// Writes values and deletedness of a record over what is stored, whatever its version; inserts it if it is not there.
    Result<void> putRow(const TableInfo &table, RecordRow row);
    /// Writes a record over what is stored, and lets the history show `shownBefore` as what was there: for erasing, after which
    /// what was there must stand nowhere.
    Result<void> replaceRow(const TableInfo &table, const RecordRow &shownBefore, const RecordRow &row);
    Store::Private &store() { return m_store; }

private:
    Result<void> checkTexts(const TableInfo &table, const RecordRow &row) const;
    Result<void> writeNew(const TableInfo &table, const RecordRow &row);
    Result<void> writeOver(const TableInfo &table, const RecordRow &stored, RecordRow &row);
    /// Keeps the search index in step with the reports.
    Result<void> index(const TableInfo &table, const RecordRow &row);
    Result<void> setDeleted(const TableInfo &table, qint64 id, bool deleted);
    /// Remembers the first failure, and names the record in it.
    Result<void> failing(Result<void> result, const TableInfo *table = nullptr, qint64 id = 0);
    void end(const QString &sql);

    Store::Private &m_store;
    Reading m_reading;
    Instant m_now;
    HistoryWriter m_history;
    std::optional<Error> m_failure;
    bool m_open = true;
};

/// Begins one: as Transaction::begin, and says which change set it undoes.
Result<std::unique_ptr<TransactionWriter>> beginTransaction(Store &store, const ChangeLabel &label, const Clock &clock,
                                                            std::optional<qint64> undoes = std::nullopt);

} // namespace flotilla::storage
