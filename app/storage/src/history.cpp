#include "storage/history.h"

#include "conflict.h"
#include "history_writer.h"
#include "row_json.h"
#include "storage/record_codec.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

// Columns as history_entries.sql and its kin have them.
HistoryEntry readEntry(const Row &row)
{
    HistoryEntry entry;
    entry.id = row.integer(0);
    entry.at = instantFromMsecs(row.integer(1));
    entry.label = {row.text(2), argumentsFromText(row.text(3)), row.text(4), row.text(5)};
    if (!row.isNull(6))
        entry.undoes = row.integer(6);
    entry.changes = int(row.integer(7));
    return entry;
}

bool isSearch(const HistoryFilter &filter)
{
    return !filter.text.isEmpty() || filter.after > 0 || filter.from || filter.until
        || (!filter.table.isEmpty() && filter.record == 0);
}

/// "50% off" → "%50!% off%".
QString patternOf(const QString &text)
{
    QString pattern;
    for (const QChar each : text) {
        if (each == u'%' || each == u'_' || each == u'!')
            pattern += u'!';
        pattern += each.toLower();
    }
    return u'%' + pattern + u'%';
}

/// Whether a text that people see, of a record as it was or became, holds a text; not an id, not the name of a field.
bool holds(const HistoryChange &change, const QString &text)
{
    const TableInfo *table = findTable(change.table);
    if (!table)
        return false;
    return std::ranges::any_of(table->columns, [&](const ColumnInfo &column) {
        return column.kind == ColumnKind::Text
            && (change.before.value(column.name).toString().contains(text, Qt::CaseInsensitive)
                || change.after.value(column.name).toString().contains(text, Qt::CaseInsensitive));
    });
}

Bindings searchBindings(const HistoryFilter &filter, int most)
{
    const QString pattern = patternOf(filter.text);
    return {{u":anything"_s, qint64(filter.text.isEmpty())},
            {u":pattern"_s, pattern},
            {u":sound"_s, QString(pattern).remove(u' ')},
            {u":codes"_s, filter.codes.isEmpty() ? u""_s : u';' + filter.codes.join(u';') + u';'},
            {u":before"_s, filter.before.value_or(std::numeric_limits<qint64>::max())},
            {u":after"_s, filter.after},
            {u":first"_s, filter.from ? toMsecs(*filter.from) : std::numeric_limits<qint64>::min()},
            {u":end"_s, filter.until ? toMsecs(*filter.until) : std::numeric_limits<qint64>::max()},
            {u":anybody"_s, qint64(filter.who.isEmpty())},
            {u":who"_s, filter.who.isNull() ? u""_s : filter.who},
            {u":everything"_s, qint64(filter.table.isEmpty())},
            {u":table"_s, filter.table.isNull() ? u""_s : filter.table},
            {u":most"_s, qint64(most)}};
}

Result<std::vector<HistoryEntry>> searchHistory(Reader &reader, HistoryFilter filter, int limit)
{
    struct Hit {
        HistoryEntry entry;
        bool certain = false;
    };
    std::vector<HistoryEntry> entries;
    for (bool more = true; more && int(entries.size()) < limit;) {
        std::vector<Hit> hits;
        const auto done = reader.query("history_search", searchBindings(filter, limit),
                                       [&](const Row &row) { hits.push_back({readEntry(row), row.integer(8) == 1}); });
        if (!done)
            return std::unexpected(done.error());
        more = int(hits.size()) == limit;
        for (Hit &hit : hits) {
            filter.before = hit.entry.id;
            if (!hit.certain) {
                const auto changes = historyChanges(reader, hit.entry.id);
                if (!changes)
                    return std::unexpected(changes.error());
                hit.certain =
                    std::ranges::any_of(*changes, [&](const HistoryChange &each) { return holds(each, filter.text); });
            }
            if (hit.certain && int(entries.size()) < limit)
                entries.push_back(std::move(hit.entry));
        }
    }
    return entries;
}

ChangeKind kindOf(const QJsonObject &before, const QJsonObject &after)
{
    if (before.isEmpty())
        return ChangeKind::Inserted;
    const bool was = before.contains(u"deleted_at"_s);
    const bool is = after.contains(u"deleted_at"_s);
    if (was == is)
        return ChangeKind::Updated;
    return is ? ChangeKind::Deleted : ChangeKind::Restored;
}

/// Somebody's entries from the newest back, and which of them have been taken back by a later one that stands itself.
class Books {
public:
    Books(Reader &reader, QString who) : m_reader(reader), m_who(std::move(who)) { }

    /// Calls `each` with every entry that stands, newest first, until it gives an answer.
    template <class Each>
    Result<qint64> search(Each each)
    {
        QSet<qint64> undone;
        for (HistoryFilter filter{.who = m_who};;) {
            const auto page = historyEntries(m_reader, filter, 100);
            if (!page)
                return std::unexpected(page.error());
            for (const HistoryEntry &entry : *page) {
                filter.before = entry.id;
                if (undone.contains(entry.id))
                    continue;
                if (entry.undoes)
                    undone.insert(*entry.undoes);
                if (const std::optional<qint64> answer = each(entry))
                    return *answer;
            }
            if (page->size() < 100)
                return 0;
        }
    }

private:
    Reader &m_reader;
    QString m_who;
};

} // namespace

Result<std::vector<HistoryEntry>> historyEntries(Reader &reader, const HistoryFilter &filter, int limit)
{
    if (isSearch(filter))
        return searchHistory(reader, filter, limit);
    std::vector<HistoryEntry> entries;
    Bindings bindings{{u":before"_s, filter.before ? *filter.before : std::numeric_limits<qint64>::max()},
                      {u":most"_s, limit}};
    std::string_view name = "history_entries";
    if (filter.record > 0) {
        name = "history_of_record";
        bindings.emplace_back(u":table"_s, filter.table);
        bindings.emplace_back(u":record"_s, filter.record);
    } else if (!filter.who.isEmpty()) {
        name = "history_of_person";
        bindings.emplace_back(u":who"_s, filter.who);
    }
    const auto done = reader.query(name, bindings, [&](const Row &row) { entries.push_back(readEntry(row)); });
    if (!done)
        return std::unexpected(done.error());
    return entries;
}

Result<HistoryEntry> historyEntry(Reader &reader, qint64 id)
{
    const auto entries = historyEntries(reader, {.before = id + 1}, 1);
    if (!entries)
        return std::unexpected(entries.error());
    if (entries->empty() || entries->front().id != id)
        return fail(ErrorCode::NotFound, {u"change_set/"_s + QString::number(id)});
    return entries->front();
}

Result<std::vector<HistoryChange>> historyChanges(Reader &reader, qint64 entry)
{
    return historyChanges(reader, entry, 0, std::numeric_limits<int>::max());
}

Result<std::vector<HistoryChange>> historyChanges(Reader &reader, qint64 entry, int first, int most)
{
    std::vector<HistoryChange> changes;
    const Bindings bindings{{u":entry"_s, entry}, {u":first"_s, qint64(first)}, {u":most"_s, qint64(most)}};
    const auto done = reader.query("history_changes", bindings, [&](const Row &row) {
        HistoryChange change;
        change.table = row.text(0);
        change.record = row.integer(1);
        change.before = objectFromText(row.text(2));
        change.after = objectFromText(row.text(3));
        change.kind = kindOf(change.before, change.after);
        change.columns = differingColumns(change.before, change.after);
        changes.push_back(std::move(change));
    });
    if (!done)
        return std::unexpected(done.error());
    return changes;
}

Result<std::vector<HistoryPart>> historyParts(Reader &reader, qint64 entry)
{
    std::vector<HistoryPart> parts;
    const auto done = reader.query("history_parts", {{u":entry"_s, entry}},
                                   [&](const Row &row) { parts.push_back({row.text(0), int(row.integer(1))}); });
    if (!done)
        return std::unexpected(done.error());
    return parts;
}

Result<QStringList> historyAuthors(Reader &reader)
{
    QStringList authors;
    const auto done = reader.query("history_authors", {}, [&](const Row &row) { authors.append(row.text(0)); });
    if (!done)
        return std::unexpected(done.error());
    return authors;
}

Result<QSet<qint64>> takenBackEntries(Reader &reader)
{
    QSet<qint64> taken;
    const auto done = reader.query("history_undoes", {}, [&](const Row &row) {
        // Newest first: whether this one stands itself is known by now.
        if (!taken.contains(row.integer(0)))
            taken.insert(row.integer(1));
    });
    if (!done)
        return std::unexpected(done.error());
    return taken;
}

Result<qint64> undoableEntry(Reader &reader, const QString &who)
{
    return Books(reader, who).search([](const HistoryEntry &entry) {
        const bool undo = entry.undoes && entry.label.code == u"undo";
        const bool redo = entry.undoes && entry.label.code == u"redo";
        // What a redo brought back is undone by undoing the entry it brought back, found further on.
        return undo || redo || entry.label.code == u"erase" ? std::nullopt : std::optional(entry.id);
    });
}

Result<qint64> redoableEntry(Reader &reader, const QString &who)
{
    return Books(reader, who).search([](const HistoryEntry &entry) -> std::optional<qint64> {
        if (entry.undoes && entry.label.code == u"undo")
            return entry.id;
        if (entry.undoes && entry.label.code == u"redo")
            return std::nullopt;
        return 0;
    });
}

} // namespace flotilla::storage
