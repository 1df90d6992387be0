#pragma once

#include "storage/archive.h"

namespace flotilla::storage {

/// Cuts records down to what an audience may have (rule 12).
class AudienceFilter {
public:
    AudienceFilter(Reader &reader, Audience audience) : m_reader(reader), m_audience(audience) { }

    /// Whether the audience gets anything but the bare records of now: history, and what is deleted.
    bool isComplete() const { return m_audience == Audience::Coordinator; }

    /// The record as the audience may have it; nothing if it may not. Asked in the order of the tables, since a record that refers
    /// to one kept back is kept back too, or loses the reference where it may.
    std::optional<RecordRow> admit(const TableInfo &table, RecordRow row);

private:
    bool mayHave(const TableInfo &table, const RecordRow &row) const;
    void clear(const TableInfo &table, RecordRow &row) const;
    bool isThere(const QString &table, qint64 id);

    Reader &m_reader;
    Audience m_audience;
    QHash<qint64, bool> m_there;
};

} // namespace flotilla::storage
