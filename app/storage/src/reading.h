#pragma once

#include "store_private.h"

namespace flotilla::storage {

/// What a Reader and a Transaction read in the same way.
class Reading {
public:
    explicit Reading(Store::Private &store) : m_store(store) { }

    Result<RecordRow> row(const TableInfo &table, qint64 id, bool withDeleted) const;
    Result<void> rows(const TableInfo &table, const RowFilter &filter, const std::function<void(RecordRow)> &each) const;
    Result<void> query(std::string_view name, const Bindings &bindings, const Connection::Each &each) const;
    Result<QByteArray> body(const BodyHash &hash) const;
    qint64 lastChange() const;

private:
    Store::Private &m_store;
};

} // namespace flotilla::storage
