#pragma once

#include "storage/table_info.h"

namespace flotilla::storage {

class Row;

/// The SQL that every table needs, written once.
struct TableSql {
    explicit TableSql(const TableInfo &table);

    QString select; ///< without a condition
    QString insert; ///< id, version, deleted_at, columns
    QString update; ///< version, deleted_at, columns, id
};

/// The record that stands in a row of TableSql::select.
RecordRow readRow(const TableInfo &table, const Row &row);

/// A value as it crosses into SQL, of the one type that its column has, so that values compare.
QVariant normalised(ColumnKind kind, const QVariant &value);

} // namespace flotilla::storage
