#include "insight/history_page.h"

#include "storage/reader.h"
#include "storage/record_codec.h"

#include <QJsonDocument>

#include <algorithm>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;
using storage::ColumnInfo;
using storage::ColumnKind;
using storage::HistoryChange;
using storage::HistoryEntry;

namespace {

/// A text longer than this is shown cut: nobody compares more by eye, and the window must not stall.
constexpr qsizetype longestText = qsizetype(256) * 1024;

Result<HistoryLine> lineOf(storage::Reader &reader, HistoryEntry entry, const QSet<qint64> &taken)
{
    HistoryLine line{.entry = std::move(entry)};
    line.takenBack = taken.contains(line.entry.id);
    auto parts = storage::historyParts(reader, line.entry.id);
    if (!parts)
        return std::unexpected(parts.error());
    line.parts = std::move(*parts);
    const auto first = storage::historyChanges(reader, line.entry.id, 0, 1);
    if (!first)
        return std::unexpected(first.error());
    if (first->empty())
        return line;
    auto label = readRecordLabel(reader, first->front().table, first->front().record);
    if (!label)
        return std::unexpected(label.error());
    line.first = std::move(*label);
    return line;
}

/// Columns that only repeat others, for indexes and lists.
bool isDerived(const QString &column)
{
    return column == u"folded" || column.endsWith(u"_chars");
}

/// Instants and truths are integers in storage; their columns' names tell which.
bool isTime(const QString &column)
{
    return column == u"at" || column.endsWith(u"_at");
}
bool isTruth(const QString &column)
{
    return column == u"special_award" || column == u"reassignable";
}

/// A JSON text with a line for every field, so that two can be compared line by line.
QString readable(const QString &text)
{
    if (!text.startsWith(u'{'))
        return text;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    return document.isNull() ? text : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

class Values {
public:
    explicit Values(storage::Reader &reader) : m_reader(reader) { }

    /// `json` as history.h says images are: references are 13 letters, hashes of bodies hexadecimal.
    Result<HistoryValue> value(const ColumnInfo &column, const QJsonValue &json)
    {
        if (column.kind == ColumnKind::Integer && json.isDouble()) {
            const auto kind = isTime(column.name) ? HistoryValue::Kind::Time
                : isTruth(column.name)            ? HistoryValue::Kind::Yes
                                                  : HistoryValue::Kind::Number;
            return HistoryValue{.kind = kind, .number = json.toInteger()};
        }
        const QString text = json.toString();
        if (text.isEmpty())
            return HistoryValue();
        switch (column.kind) {
        case ColumnKind::Reference:
            return record(column.references, idFromText(text).value_or(0));
        case ColumnKind::Body:
            return body(BodyHash(QByteArray::fromHex(text.toLatin1())));
        default:
            return HistoryValue{.kind = HistoryValue::Kind::Text, .text = readable(text).left(longestText)};
        }
    }

private:
    Result<HistoryValue> record(const QString &table, qint64 id)
    {
        const auto known = m_labels.constFind(id);
        if (known == m_labels.cend()) {
            auto label = readRecordLabel(m_reader, table, id);
            if (!label)
                return std::unexpected(label.error());
            m_labels.insert(id, *label);
        }
        return HistoryValue{.kind = HistoryValue::Kind::Record, .record = m_labels.value(id)};
    }

    /// A body that was erased for good is nothing.
    Result<HistoryValue> body(const BodyHash &hash)
    {
        const auto bytes = m_reader.body(hash);
        if (!bytes)
            return bytes.error().code == ErrorCode::NotFound ? Result<HistoryValue>(HistoryValue())
                                                             : std::unexpected(bytes.error());
        return HistoryValue{.kind = HistoryValue::Kind::Body, .text = QString::fromUtf8(bytes->left(longestText))};
    }

    storage::Reader &m_reader;
    QHash<qint64, RecordLabel> m_labels;
};

Result<HistoryRecord> recordOf(storage::Reader &reader, Values &values, const HistoryChange &change)
{
    auto label = readRecordLabel(reader, change.table, change.record);
    if (!label)
        return std::unexpected(label.error());
    HistoryRecord record{.label = std::move(*label), .kind = change.kind};
    const storage::TableInfo *table = storage::findTable(change.table);
    if (!table)
        return record;
    for (const ColumnInfo &column : table->columns) {
        if (!change.columns.contains(column.name) || isDerived(column.name))
            continue;
        auto before = values.value(column, change.before.value(column.name));
        if (!before)
            return std::unexpected(before.error());
        auto after = values.value(column, change.after.value(column.name));
        if (!after)
            return std::unexpected(after.error());
        if (*before != *after)
            record.fields.push_back({column.name, std::move(*before), std::move(*after)});
    }
    return record;
}

} // namespace

Result<std::vector<HistoryLine>> readHistory(storage::Reader &reader, const storage::HistoryFilter &filter, int limit)
{
    auto entries = storage::historyEntries(reader, filter, limit);
    if (!entries)
        return std::unexpected(entries.error());
    const auto taken = storage::takenBackEntries(reader);
    if (!taken)
        return std::unexpected(taken.error());
    std::vector<HistoryLine> lines;
    lines.reserve(entries->size());
    for (HistoryEntry &entry : *entries) {
        auto line = lineOf(reader, std::move(entry), *taken);
        if (!line)
            return std::unexpected(line.error());
        lines.push_back(std::move(*line));
    }
    return lines;
}

Result<HistoryDetail> readHistoryDetail(storage::Reader &reader, qint64 entry, int most)
{
    auto found = storage::historyEntry(reader, entry);
    if (!found)
        return std::unexpected(found.error());
    const auto taken = storage::takenBackEntries(reader);
    if (!taken)
        return std::unexpected(taken.error());
    auto line = lineOf(reader, std::move(*found), *taken);
    if (!line)
        return std::unexpected(line.error());
    HistoryDetail detail{.line = std::move(*line)};
    const auto changes = storage::historyChanges(reader, entry, 0, most);
    if (!changes)
        return std::unexpected(changes.error());
    Values values(reader);
    for (const HistoryChange &change : *changes) {
        auto record = recordOf(reader, values, change);
        if (!record)
            return std::unexpected(record.error());
        detail.records.push_back(std::move(*record));
    }
    detail.more = std::max(0, detail.line.entry.changes - int(changes->size()));
    return detail;
}

} // namespace flotilla::insight
