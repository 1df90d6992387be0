#pragma once

#include "domain/time.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace flotilla::storage {

/// What a column holds, for the code that handles all records alike. Dates, words of enumerations and JSON are Text, instants
/// and booleans are Integer.
enum class ColumnKind { Integer, Text, Bytes, Reference, Body };

struct ColumnInfo {
    QString name;
    ColumnKind kind = ColumnKind::Text;
    bool nullable = false;
    QString references = {}; ///< the table that a Reference points into
    QStringList words = {};  ///< of an enumeration: what may stand there
    QVariant initial = {};   ///< what a new record has there, and one from before there was this column
};

/// Table<T> without its type: what the history, the archive, the check and the erasing work with.
struct TableInfo {
    QString name;
    std::vector<ColumnInfo> columns; ///< without id, version and deleted_at

    /// Position of a column; -1 if there is none of that name.
    int indexOf(QStringView column) const;
};

/// A record without its type: one value per column of its TableInfo, as they cross into SQL.
struct RecordRow {
    qint64 id = 0;
    qint64 version = 0;
    std::optional<Instant> deletedAt;
    std::vector<QVariant> values;
};

} // namespace flotilla::storage
