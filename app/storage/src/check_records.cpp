#include "check_parts.h"
#include "row_json.h"
#include "search_index.h"

#include "storage/transaction.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

class RecordCheck {
public:
    RecordCheck(Connection &connection, Reader &reader, Findings &findings)
        : m_connection(connection), m_reader(reader), m_findings(findings)
    {
    }

    Result<void> run()
    {
        const auto bodies =
            m_connection.exec(u"SELECT hash FROM body"_s, {}, [&](const Row &row) { m_bodies.insert(row.bytes(0)); });
        if (!bodies)
            return bodies;
        m_hasHistory = m_reader.lastChange() > 0;
        for (const TableInfo *table : allTables()) {
            const auto done = m_reader.rows(*table, {{}, {}, true}, [&](const RecordRow &row) {
                (row.deletedAt ? m_deleted : m_live).insert(row.id);
                checkValues(*table, row);
                checkHistory(*table, row);
            });
            if (!done)
                return done;
        }
        // A record may refer to one that was read after it.
        for (const Reference &each : m_references)
            checkReference(each);
        return checkSearch();
    }

private:
    struct Reference {
        const TableInfo *table;
        const ColumnInfo *column;
        qint64 from;
        qint64 to;
        bool live;
    };

    /// Every report is found by the text that it has.
    Result<void> checkSearch()
    {
        QHash<qint64, QByteArray> indexed;
        const auto done = m_connection.exec(u"SELECT report, text FROM search_entry"_s, {},
                                            [&](const Row &row) { indexed.insert(row.integer(0), row.bytes(1)); });
        if (!done)
            return done;
        return m_reader.rows(tableInfo<Report>(), {}, [&](const RecordRow &row) {
            const Report report = fromRow<Report>(row);
            const auto bytes = report.body.isNull() ? Result<QByteArray>() : m_reader.body(report.body);
            if (report.body.isNull() || !bytes)
                return;
            const BodyHash text = BodyHash::of(searchableText(*bytes).toUtf8());
            if (const QByteArray entry = indexed.value(row.id); entry != text.digest() && entry != report.body.digest())
                m_findings.add(CheckCode::SearchIncomplete, {recordName(tableInfo<Report>(), row.id)});
        });
    }

    void checkValues(const TableInfo &table, const RecordRow &row)
    {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const ColumnInfo &column = table.columns[i];
            const QVariant &value = row.values[i];
            if (value.isNull())
                continue;
            if (column.kind == ColumnKind::Reference)
                m_references.push_back({&table, &column, row.id, value.toLongLong(), !row.deletedAt});
            else if (column.kind == ColumnKind::Body && !m_bodies.contains(value.toByteArray()))
                m_findings.add(CheckCode::BodyMissing, {recordName(table, row.id), column.name});
            else if (!column.words.isEmpty() && !column.words.contains(value.toString()))
                m_findings.add(CheckCode::WordUnknown, {recordName(table, row.id), column.name, value.toString()});
        }
    }

    void checkReference(const Reference &each)
    {
        if (m_live.contains(each.to))
            return;
        const bool deleted = m_deleted.contains(each.to);
        if (!deleted)
            m_findings.add(CheckCode::ReferenceBroken, {recordName(*each.table, each.from), each.column->name});
        else if (each.live)
            m_findings.add(CheckCode::ReferenceDeleted, {recordName(*each.table, each.from), each.column->name});
    }

    /// An archive for others than coordinators has no history; where there is one it tells all.
    void checkHistory(const TableInfo &table, const RecordRow &row)
    {
        if (!m_hasHistory)
            return;
        const auto image = m_connection.scalar(u"SELECT after FROM change WHERE record = ? AND record_table = ?"
                                               " ORDER BY change_set DESC, position DESC LIMIT 1"_s,
                                               {row.id, table.name});
        const auto last = image ? rowFromJson(table, objectFromText(image->toString())) : std::nullopt;
        if (!last || last->version != row.version || last->deletedAt != row.deletedAt || last->values != row.values)
            m_findings.add(CheckCode::HistoryGap, {recordName(table, row.id)});
    }

    Connection &m_connection;
    Reader &m_reader;
    Findings &m_findings;
    QSet<QByteArray> m_bodies;
    QSet<qint64> m_live;
    QSet<qint64> m_deleted;
    std::vector<Reference> m_references;
    bool m_hasHistory = false;
};

} // namespace

Result<void> checkRecords(Connection &connection, Reader &reader, Findings &findings)
{
    return RecordCheck(connection, reader, findings).run();
}

} // namespace flotilla::storage
