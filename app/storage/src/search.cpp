#include "storage/search.h"

#include "excerpt.h"
#include "search_index.h"

#include <QSet>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

/// A page of hits, one a chunk. Columns as search_reports.sql has them.
struct ChunkHit {
    qint64 chunk = 0;
    SearchHit hit;
    BodyHash text;
};

Result<std::vector<ChunkHit>> chunkHits(Reader &reader, const QString &expression, qint64 before, int limit)
{
    std::vector<ChunkHit> hits;
    const auto done = reader.query(
        "search_reports", {{u":words"_s, expression}, {u":before"_s, before}, {u":most"_s, limit}}, [&](const Row &row) {
            SearchHit hit;
            hit.report = Id<Report>(row.integer(1));
            hit.camp = Id<Camp>(row.integer(2));
            hit.person = Id<Person>(row.integer(3));
            hit.period = Id<Period>(row.integer(4));
            hit.campSlug = row.text(5);
            hit.login = row.text(6);
            hit.personName = row.text(7);
            hit.periodNumber = int(row.integer(8));
            hit.path = row.text(9);
            hits.push_back({row.integer(0), hit, BodyHash(row.bytes(10))});
        });
    if (!done)
        return std::unexpected(done.error());
    return hits;
}

Result<std::vector<SearchHit>> search(Reader &reader, const std::vector<QueryPart> &parts, int limit)
{
    std::vector<SearchHit> found;
    if (parts.empty() || limit <= 0)
        return found;
    const QString expression = matchExpression(reader.engine(), parts);
    QSet<Id<Report>> seen;
    // A long report has several chunks: pages are read until there are enough reports.
    for (qint64 before = std::numeric_limits<qint64>::max(); int(found.size()) < limit;) {
        auto page = chunkHits(reader, expression, before, limit);
        if (!page)
            return std::unexpected(page.error());
        for (ChunkHit &each : *page) {
            before = each.chunk;
            if (seen.contains(each.hit.report) || int(found.size()) == limit)
                continue;
            seen.insert(each.hit.report);
            if (const auto bytes = reader.body(each.text))
                each.hit.excerpt = excerptOf(searchableText(*bytes), parts);
            found.push_back(std::move(each.hit));
        }
        if (int(page->size()) < limit)
            break;
    }
    return found;
}

} // namespace

Result<std::vector<SearchHit>> searchReports(Reader &reader, const QString &query, int limit)
{
    const auto parts = queryParts(query);
    auto found = search(reader, parts, limit);
    if (!found || !found->empty())
        return found;
    const auto wider = queryParts(query, true);
    return wider == parts ? std::move(found) : search(reader, wider, limit);
}

} // namespace flotilla::storage
