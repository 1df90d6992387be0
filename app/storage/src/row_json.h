#pragma once

#include "domain/result.h"
#include "storage/table_info.h"

#include <QJsonObject>

namespace flotilla::storage {

/// A record as JSON, for the history and the archive: "id", "version", "deleted_at" when it is, and one key a column. References
/// are 13 letters, hashes of bodies hexadecimal, bytes base 64, the rest numbers and texts; what is null is left out.
QJsonObject toJson(const TableInfo &table, const RecordRow &row);

/// The record of such an object; nothing if a value is of a wrong type. A column that the object lacks is null, or empty
/// where it may not be null: older images lack newer columns.
std::optional<RecordRow> rowFromJson(const TableInfo &table, const QJsonObject &json);

/// One value of a column, both ways.
QJsonValue valueToJson(ColumnKind kind, const QVariant &value);
std::optional<QVariant> valueFromJson(const ColumnInfo &column, const QJsonValue &json);

QString compactText(const QJsonObject &json);
QJsonObject objectFromText(const QString &text);

} // namespace flotilla::storage
