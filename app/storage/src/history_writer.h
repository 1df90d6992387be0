#pragma once

#include "connection.h"

#include "storage/transaction.h"

namespace flotilla::storage {

/// Writes the history of one transaction: its change set when the first record changes, then one entry a change.
class HistoryWriter {
public:
    HistoryWriter(Connection &connection, ChangeLabel label, Instant at, std::optional<qint64> undoes = std::nullopt);

    /// A record as it was (none: it is new) and as it is now.
    Result<void> record(const TableInfo &table, const RecordRow *before, const RecordRow &after);

    /// Id of the change set; 0 while nothing changed. Writers follow one another, so ids follow the order of the commits.
    qint64 changeSet() const { return m_changeSet; }

private:
    Result<void> open();

    Connection &m_connection;
    ChangeLabel m_label;
    Instant m_at;
    std::optional<qint64> m_undoes;
    qint64 m_changeSet = 0;
    qint64 m_position = 0;
};

/// The arguments of a label as they are stored, both ways.
QString argumentsToText(const QStringList &arguments);
QStringList argumentsFromText(const QString &text);

} // namespace flotilla::storage
