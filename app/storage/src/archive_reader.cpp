#include "history_writer.h"
#include "row_json.h"
#include "search_index.h"
#include "transaction_writer.h"

#include "storage/archive.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

class ArchiveReader {
public:
    ArchiveReader(TransactionWriter &transaction, QIODevice &in, QString name)
        : m_transaction(transaction), m_connection(*transaction.store().connection), m_in(in), m_name(std::move(name))
    {
    }

    Result<Imported> run()
    {
        if (const auto done = deferReferences(); !done)
            return std::unexpected(done.error());
        while (!m_in.atEnd()) {
            ++m_line;
            if (const auto done = readLine(m_in.readLine()); !done)
                return std::unexpected(done.error());
        }
        if (!m_ended)
            return bad();
        if (const auto done = indexReports(); !done)
            return std::unexpected(done.error());
        return m_imported;
    }

    std::unexpected<Error> bad() const { return fail(ErrorCode::BadArchive, {m_name, QString::number(m_line)}); }

private:
    /// Records may refer to such that come later; the engine looks at the end.
    Result<void> deferReferences()
    {
        return m_connection.run(m_connection.engine() == Engine::Sqlite ? u"PRAGMA defer_foreign_keys = ON"_s
                                                                        : u"SET CONSTRAINTS ALL DEFERRED"_s);
    }

    Result<void> readLine(const QByteArray &bytes)
    {
        QJsonParseError parsed;
        const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
        if (parsed.error != QJsonParseError::NoError || m_ended || (m_line == 1) != json.contains(u"flotilla"_s))
            return bad();
        if (m_line == 1)
            return readHeader(json);
        if (json.contains(u"table"_s))
            return readRecord(json);
        if (json.contains(u"change_set"_s))
            return readChangeSet(json);
        if (json.contains(u"change_of"_s))
            return readChange(json);
        if (json.contains(u"body"_s))
            return readBody(json);
        m_ended = json.value(u"end"_s).toInteger() == m_line - 1;
        return m_ended ? Result<void>() : bad();
    }

    Result<void> readHeader(const QJsonObject &json)
    {
        if (json.value(u"flotilla"_s) != u"archive"_s)
            return bad();
        const qint64 schema = json.value(u"schema"_s).toInteger();
        if (schema > currentSchemaVersion())
            return fail(ErrorCode::NewerSchema, {m_name, QString::number(schema), QString::number(currentSchemaVersion())});
        return {};
    }

    Result<void> readRecord(const QJsonObject &json)
    {
        const TableInfo *table = findTable(json.value(u"table"_s).toString());
        const auto row = table ? rowFromJson(*table, json) : std::nullopt;
        if (!row || row->version < 1)
            return bad();
        std::vector<QVariant> values{row->id, row->version,
                                     row->deletedAt ? QVariant(toMsecs(*row->deletedAt)) : QVariant()};
        values.insert(values.end(), row->values.begin(), row->values.end());
        ++m_imported.records;
        return written(m_connection.exec(m_transaction.store().sqlOf(*table).insert, values));
    }

    Result<void> readChangeSet(const QJsonObject &json)
    {
        QStringList arguments;
        for (const QJsonValue each : json.value(u"arguments"_s).toArray())
            arguments.append(each.toString());
        const auto text = [&](const QString &key) { return json.value(key).toString(u""_s); };
        return written(m_connection.exec(
            u"INSERT INTO change_set (id, at, who, code, arguments, reason, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {json.value(u"change_set"_s).toInteger(), json.value(u"at"_s).toInteger(), text(u"who"_s), text(u"code"_s),
             argumentsToText(arguments), text(u"reason"_s),
             json.contains(u"undoes"_s) ? QVariant(json.value(u"undoes"_s).toInteger()) : QVariant()}));
    }

    Result<void> readChange(const QJsonObject &json)
    {
        const auto record = idFromText(json.value(u"record"_s).toString());
        if (!record)
            return bad();
        const auto image = [&](const QString &key) {
            return json.contains(key) ? QVariant(compactText(json.value(key).toObject())) : QVariant();
        };
        ++m_imported.changes;
        return written(m_connection.exec(
            u"INSERT INTO change (change_set, position, record_table, record, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {json.value(u"change_of"_s).toInteger(), json.value(u"position"_s).toInteger(),
             json.value(u"record_of"_s).toString(), *record, image(u"before"_s), image(u"after"_s)}));
    }

    Result<void> readBody(const QJsonObject &json)
    {
        const QByteArray bytes = json.contains(u"text"_s)
            ? json.value(u"text"_s).toString().toUtf8()
            : QByteArray::fromBase64(json.value(u"base64"_s).toString().toLatin1());
        if (BodyHash::of(bytes).digest().toHex() != json.value(u"body"_s).toString().toLatin1())
            return bad();
        const auto put = m_transaction.putBody(bytes);
        if (!put)
            return std::unexpected(put.error());
        ++m_imported.bodies;
        return {};
    }

    /// What the engine refuses is the archive's fault, unless the disk is full or somebody is in the way.
    Result<void> written(Result<void> result) const
    {
        if (!result && (result.error().code == ErrorCode::StorageFailed || result.error().code == ErrorCode::NotUnique))
            return bad();
        return result;
    }

    Result<void> indexReports()
    {
        const auto reports = m_transaction.all<Report>();
        if (!reports)
            return std::unexpected(reports.error());
        for (const Report &report : *reports) {
            if (const auto done = indexReport(m_connection, m_transaction, report.id); !done)
                return done;
        }
        return {};
    }

    TransactionWriter &m_transaction;
    Connection &m_connection;
    QIODevice &m_in;
    QString m_name;
    qint64 m_line = 0;
    bool m_ended = false;
    Imported m_imported;
};

Result<bool> isEmpty(Reader &reader)
{
    bool empty = true;
    const auto done = reader.query("record_is_somewhere", {}, [&](const Row &) { empty = false; });
    if (!done)
        return std::unexpected(done.error());
    return empty;
}

} // namespace

Result<Imported> importArchive(Store &store, QIODevice &in, const QString &name)
{
    // No clock is needed: the history comes with the archive.
    auto transaction = beginTransaction(store, {}, FixedClock(Instant{}));
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto empty = isEmpty(**transaction);
    if (!empty)
        return std::unexpected(empty.error());
    if (!*empty)
        return fail(ErrorCode::NotAllowed, {u"import-archive"_s, u"not-empty"_s});
    ArchiveReader reader(**transaction, in, name);
    const auto imported = reader.run();
    if (!imported)
        return imported;
    const auto committed = (*transaction)->commit();
    if (!committed && committed.error().code == ErrorCode::StorageFailed)
        return reader.bad(); // a reference to nothing
    if (!committed)
        return std::unexpected(committed.error());
    return imported;
}

} // namespace flotilla::storage
