#pragma once

#include "connection.h"

namespace flotilla::storage {

/// VersionConflict for a record that somebody wrote after `seenVersion`: the record, who, when (ISO 8601, UTC), and the columns
/// that differ since.
Error versionConflict(Connection &connection, const TableInfo &table, const RecordRow &stored, qint64 seenVersion);

/// The columns in which two images of a record differ, "deleted_at" among them, "version" not.
QStringList differingColumns(const QJsonObject &before, const QJsonObject &after);

} // namespace flotilla::storage
