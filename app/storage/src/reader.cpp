#include "storage/reader.h"

#include "reading.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

class SnapshotReader final : public Reader {
public:
    explicit SnapshotReader(Store::Private &store) : m_store(store), m_reading(store) { ++m_store.readers; }

    ~SnapshotReader() override
    {
        if (--m_store.readers == 0)
            static_cast<void>(m_store.connection->run(u"COMMIT"_s));
    }

    Result<RecordRow> row(const TableInfo &table, qint64 id, bool withDeleted) override
    {
        return m_reading.row(table, id, withDeleted);
    }
    Result<void> rows(const TableInfo &table, const RowFilter &filter, const std::function<void(RecordRow)> &each) override
    {
        return m_reading.rows(table, filter, each);
    }
    Result<void> query(std::string_view name, const Bindings &bindings,
                       const std::function<void(const Row &)> &each) override
    {
        return m_reading.query(name, bindings, each);
    }
    Result<QByteArray> body(const BodyHash &hash) override { return m_reading.body(hash); }
    qint64 lastChange() override { return m_reading.lastChange(); }
    Engine engine() const override { return m_store.location.engine(); }

private:
    Store::Private &m_store;
    Reading m_reading;
};

} // namespace

Result<std::unique_ptr<Reader>> Reader::begin(Store &store)
{
    Store::Private &d = store.d();
    if (d.writing)
        return fail(ErrorCode::StorageFailed, {u"a write is open on this connection"_s});
    if (d.readers == 0) {
        const QString sql =
            d.location.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
        if (const auto begun = d.connection->run(sql); !begun)
            return std::unexpected(begun.error());
    }
    auto reader = std::make_unique<SnapshotReader>(d);
    // The first reading fixes the moment.
    if (const auto same = checkSchema(d); !same)
        return std::unexpected(same.error());
    return reader;
}

} // namespace flotilla::storage
