#pragma once

#include "storage/reader.h"

namespace flotilla::test {

/// Counts how often a reader goes to the storage.
class CountingReader final : public storage::Reader {
public:
    explicit CountingReader(storage::Reader &reader) : m_reader(reader) { }

    int count() const { return m_count; }

    Result<void> query(std::string_view name, const storage::Bindings &bindings,
                       const std::function<void(const storage::Row &)> &each) override
    {
        ++m_count;
        return m_reader.query(name, bindings, each);
    }
    Result<QByteArray> body(const BodyHash &hash) override
    {
        ++m_count;
        return m_reader.body(hash);
    }
    qint64 lastChange() override { return m_reader.lastChange(); }
    storage::Engine engine() const override { return m_reader.engine(); }
    Result<storage::RecordRow> row(const storage::TableInfo &table, qint64 id, bool withDeleted) override
    {
        ++m_count;
        return m_reader.row(table, id, withDeleted);
    }
    Result<void> rows(const storage::TableInfo &table, const storage::RowFilter &filter,
                      const std::function<void(storage::RecordRow)> &each) override
    {
        ++m_count;
        return m_reader.rows(table, filter, each);
    }

private:
    storage::Reader &m_reader;
    int m_count = 0;
};

} // namespace flotilla::test
