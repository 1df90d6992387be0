#include "search_index.h"

#include "connection.h"

#include "domain/text_decoding.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

// A chunk's id: the minute of its report, then a number. 22 bits leave room for four million chunks a minute.
constexpr int numberBits = 22;

/// The minute from which a report counts as new; 0 when nothing is known.
qint64 minuteOf(const Report &report)
{
    std::optional<Instant> at = report.submittedAt ? report.submittedAt : report.mergedAt;
    if (!at && report.days.last.isValid())
        at = instantFromMsecs(report.days.last.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    return at ? std::max<qint64>(0, toMsecs(*at) / 60000) : 0;
}

Result<std::vector<qint64>> chunksOf(Connection &connection, Id<Report> report)
{
    std::vector<qint64> ids;
    const auto done = connection.exec(u"SELECT id FROM search_chunk WHERE report = ? ORDER BY id"_s, {report.value()},
                                      [&](const Row &row) { ids.push_back(row.integer(0)); });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

/// PostgreSQL's words with their places, as a literal; characters alone have none.
QString tsvector(const TokenChunk &chunk)
{
    QString literal;
    for (qsizetype i = 0; i < chunk.tokens.size(); ++i)
        literal += u'\'' + chunk.tokens[i] + u"':"_s + QString::number(i + 1) + u' ';
    for (const QString &single : chunk.singles)
        literal += u'\'' + single + u"' "_s;
    return literal;
}

Result<void> insertChunk(Connection &connection, qint64 id, Id<Report> report, const TokenChunk &chunk)
{
    if (connection.engine() == Engine::PostgreSql) {
        return connection.exec(u"INSERT INTO search_chunk (id, report, tokens) VALUES (?, ?, CAST(? AS TSVECTOR))"_s,
                               {id, report.value(), tsvector(chunk)});
    }
    const auto done = connection.exec(u"INSERT INTO search_chunk (id, report) VALUES (?, ?)"_s, {id, report.value()});
    if (!done)
        return done;
    return connection.exec(u"INSERT INTO search_index (rowid, pairs, singles) VALUES (?, ?, ?)"_s,
                           {id, chunk.tokens.join(u' '), chunk.singles.join(u' ')});
}

Result<bool> isIndexed(Connection &connection, const Report &report)
{
    const auto hash = connection.scalar(u"SELECT text FROM search_entry WHERE report = ?"_s, {report.id.value()});
    if (!hash)
        return std::unexpected(hash.error());
    const auto ids = chunksOf(connection, report.id);
    if (!ids)
        return std::unexpected(ids.error());
    return hash->toByteArray() == report.body.digest() && !ids->empty() && ids->front() >> numberBits == minuteOf(report);
}

Result<qint64> firstFreeId(Connection &connection, qint64 minute)
{
    const qint64 first = minute << numberBits;
    const auto last = connection.scalar(u"SELECT max(id) FROM search_chunk WHERE id >= ? AND id < ?"_s,
                                        {first, (minute + 1) << numberBits});
    if (!last)
        return std::unexpected(last.error());
    return last->isValid() ? last->toLongLong() + 1 : std::max<qint64>(first, 1);
}

QString sqliteExpression(const QueryPart &part)
{
    const QString phrase = u'"' + part.tokens.join(u' ') + u'"';
    switch (part.kind) {
    case QueryPart::Kind::Single:
        return u"singles : "_s + phrase;
    case QueryPart::Kind::Beginning:
        return u"pairs : "_s + phrase + u" *"_s;
    case QueryPart::Kind::Phrase:
        break;
    }
    return u"pairs : "_s + phrase;
}

QString postgreSqlExpression(const QueryPart &part)
{
    const QString phrase = u"'"_s + part.tokens.join(u"' <-> '") + u"'"_s;
    return part.kind == QueryPart::Kind::Beginning ? phrase + u":*"_s : phrase;
}

} // namespace

QString searchableText(QByteArrayView bytes)
{
    const auto decoded = decodeText(bytes);
    return decoded ? decoded->text : QString();
}

QString matchExpression(Engine engine, const std::vector<QueryPart> &parts)
{
    QStringList expressions;
    for (const QueryPart &part : parts)
        expressions.append(u'(' + (engine == Engine::Sqlite ? sqliteExpression(part) : postgreSqlExpression(part)) + u')');
    return expressions.join(engine == Engine::Sqlite ? u" AND " : u" & ");
}

Result<void> unindexReport(Connection &connection, Transaction &transaction, Id<Report> report)
{
    const auto ids = chunksOf(connection, report);
    if (!ids)
        return std::unexpected(ids.error());
    if (connection.engine() == Engine::Sqlite && !ids->empty()) {
        const auto hash = connection.scalar(u"SELECT text FROM search_entry WHERE report = ?"_s, {report.value()});
        if (!hash)
            return std::unexpected(hash.error());
        const auto bytes = transaction.body(BodyHash(hash->toByteArray()));
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto chunks = tokenChunks(searchableText(*bytes));
        for (size_t i = 0; i < std::min(ids->size(), chunks.size()); ++i) {
            const auto done = connection.exec(
                u"INSERT INTO search_index (search_index, rowid, pairs, singles) VALUES ('delete', ?, ?, ?)"_s,
                {(*ids)[i], chunks[i].tokens.join(u' '), chunks[i].singles.join(u' ')});
            if (!done)
                return done;
        }
    }
    for (const QString &sql :
         {u"DELETE FROM search_chunk WHERE report = ?"_s, u"DELETE FROM search_entry WHERE report = ?"_s}) {
        if (const auto done = connection.exec(sql, {report.value()}); !done)
            return done;
    }
    return {};
}

Result<void> indexReport(Connection &connection, Transaction &transaction, Id<Report> id)
{
    const auto report = transaction.get(id);
    if (!report)
        return std::unexpected(report.error());
    if (report->body.isNull())
        return unindexReport(connection, transaction, id);
    const auto indexed = isIndexed(connection, *report);
    if (!indexed)
        return std::unexpected(indexed.error());
    if (*indexed)
        return {};
    const auto bytes = transaction.body(report->body);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const auto gone = unindexReport(connection, transaction, id); !gone)
        return gone;
    auto next = firstFreeId(connection, minuteOf(*report));
    if (!next)
        return std::unexpected(next.error());
    for (const TokenChunk &chunk : tokenChunks(searchableText(*bytes))) {
        if (const auto done = insertChunk(connection, (*next)++, id, chunk); !done)
            return done;
    }
    return connection.exec(u"INSERT INTO search_entry (report, text) VALUES (?, ?)"_s, {id.value(), report->body.digest()});
}

} // namespace flotilla::storage
