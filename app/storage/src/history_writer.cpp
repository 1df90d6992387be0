#include "history_writer.h"

#include "row_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString argumentsToText(const QStringList &arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFromText(const QString &text)
{
    QStringList arguments;
    for (const QJsonValue each : QJsonDocument::fromJson(text.toUtf8()).array())
        arguments.append(each.toString());
    return arguments;
}

HistoryWriter::HistoryWriter(Connection &connection, ChangeLabel label, Instant at, std::optional<qint64> undoes)
    : m_connection(connection), m_label(std::move(label)), m_at(at), m_undoes(undoes)
{
}

Result<void> HistoryWriter::open()
{
    const auto last = m_connection.scalar(u"SELECT max(id) FROM change_set"_s);
    if (!last)
        return std::unexpected(last.error());
    m_changeSet = last->toLongLong() + 1;
    return m_connection.exec(
        u"INSERT INTO change_set (id, at, who, code, arguments, reason, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {m_changeSet, toMsecs(m_at), present(m_label.who), present(m_label.code), argumentsToText(m_label.arguments),
         present(m_label.reason), m_undoes ? QVariant(*m_undoes) : QVariant()});
}

Result<void> HistoryWriter::record(const TableInfo &table, const RecordRow *before, const RecordRow &after)
{
    if (m_changeSet == 0) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    return m_connection.exec(
        u"INSERT INTO change (change_set, position, record_table, record, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {m_changeSet, ++m_position, table.name, after.id,
         before ? QVariant(compactText(toJson(table, *before))) : QVariant(), compactText(toJson(table, after))});
}

} // namespace flotilla::storage
