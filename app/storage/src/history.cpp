#include "storage/history.h"

#include "conflict.h"
#include "history_writer.h"
#include "row_json.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

// Columns as history_entries.sql and history_of_record.sql have them.
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
    std::vector<HistoryChange> changes;
    const auto done = reader.query("history_changes", {{u":entry"_s, entry}}, [&](const Row &row) {
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
