#include "row_json.h"

#include "table_sql.h"

#include "domain/id.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

QVariant emptyOf(const ColumnInfo &column)
{
    if (column.nullable)
        return {};
    switch (column.kind) {
    case ColumnKind::Integer:
        return QVariant(qint64(0));
    case ColumnKind::Text:
        return u""_s;
    case ColumnKind::Bytes:
        return QByteArray("");
    case ColumnKind::Reference:
    case ColumnKind::Body:
        break;
    }
    return {};
}

} // namespace

QJsonValue valueToJson(ColumnKind kind, const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return QJsonValue::Null;
    switch (kind) {
    case ColumnKind::Integer:
        return value.toLongLong();
    case ColumnKind::Text:
        return value.toString();
    case ColumnKind::Bytes:
        return QString::fromLatin1(value.toByteArray().toBase64());
    case ColumnKind::Reference:
        return idToText(value.toLongLong());
    case ColumnKind::Body:
        return QString::fromLatin1(value.toByteArray().toHex());
    }
    return {};
}

std::optional<QVariant> valueFromJson(const ColumnInfo &column, const QJsonValue &json)
{
    // A record that was written before there was this column.
    if (json.isUndefined() && !column.nullable)
        return column.initial;
    if (json.isUndefined() || json.isNull())
        return emptyOf(column);
    if (column.kind == ColumnKind::Integer)
        return json.isDouble() ? std::optional(QVariant(json.toInteger())) : std::nullopt;
    if (!json.isString())
        return std::nullopt;
    const QString text = json.toString();
    switch (column.kind) {
    case ColumnKind::Reference: {
        const auto id = idFromText(text);
        return id ? std::optional(QVariant(*id)) : std::nullopt;
    }
    case ColumnKind::Bytes:
        return normalised(column.kind, QByteArray::fromBase64(text.toLatin1()));
    case ColumnKind::Body:
        return QVariant(QByteArray::fromHex(text.toLatin1()));
    default:
        return normalised(column.kind, text);
    }
}

QJsonObject toJson(const TableInfo &table, const RecordRow &row)
{
    QJsonObject json{{u"id"_s, idToText(row.id)}, {u"version"_s, row.version}};
    if (row.deletedAt)
        json.insert(u"deleted_at"_s, toMsecs(*row.deletedAt));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QJsonValue value = valueToJson(table.columns[i].kind, row.values[i]);
        if (!value.isNull())
            json.insert(table.columns[i].name, value);
    }
    return json;
}

std::optional<RecordRow> rowFromJson(const TableInfo &table, const QJsonObject &json)
{
    const auto id = idFromText(json.value(u"id"_s).toString());
    if (!id)
        return std::nullopt;
    RecordRow row{*id, json.value(u"version"_s).toInteger(), {}, {}};
    if (json.contains(u"deleted_at"_s))
        row.deletedAt = instantFromMsecs(json.value(u"deleted_at"_s).toInteger());
    for (const ColumnInfo &column : table.columns) {
        auto value = valueFromJson(column, json.value(column.name));
        if (!value)
            return std::nullopt;
        row.values.push_back(std::move(*value));
    }
    return row;
}

QString compactText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace flotilla::storage
