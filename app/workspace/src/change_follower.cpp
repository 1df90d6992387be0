#include "change_follower.h"

#include <QSet>

namespace flotilla::workspace {

namespace {

Result<UndoStep> stepOf(storage::Reader &reader, const Result<qint64> &entry, qint64 since)
{
    if (!entry)
        return std::unexpected(entry.error());
    if (*entry <= since)
        return UndoStep{};
    auto found = storage::historyEntry(reader, *entry);
    // An undo, or a redo, is named after what was done in the first place.
    while (found && found->undoes)
        found = storage::historyEntry(reader, found->undoes.value_or(0));
    if (!found)
        return std::unexpected(found.error());
    return UndoStep{*entry, found->label};
}

ChangeSet together(const std::vector<storage::Change> &changes)
{
    ChangeSet all;
    QSet<std::pair<QString, qint64>> seen;
    for (const storage::Change &change : changes) {
        all.last = change.id;
        all.incomplete = all.incomplete || change.incomplete;
        for (const auto &touched : change.records) {
            if (seen.contains({touched.table, touched.record}))
                continue;
            seen.insert({touched.table, touched.record});
            all.records.push_back({touched.table, touched.record});
        }
    }
    return all;
}

} // namespace

Result<UndoSteps> readUndoSteps(storage::Reader &reader, const QString &who, qint64 since)
{
    auto undo = stepOf(reader, storage::undoableEntry(reader, who), since);
    if (!undo)
        return std::unexpected(undo.error());
    auto redo = stepOf(reader, storage::redoableEntry(reader, who), since);
    if (!redo)
        return std::unexpected(redo.error());
    return UndoSteps{*std::move(undo), *std::move(redo)};
}

Result<ChangeFollower> ChangeFollower::start(storage::Store &store)
{
    auto reader = storage::Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    return ChangeFollower((*reader)->lastChange());
}

Result<ChangeFollower::News> ChangeFollower::look(storage::Store &store, const QString &who)
{
    auto reader = storage::Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    const auto changes = storage::changesSince(**reader, m_last);
    if (!changes)
        return std::unexpected(changes.error());
    News news{together(*changes), {}};
    if (news.changes.last == 0)
        return news;
    auto steps = readUndoSteps(**reader, who, m_startedAt);
    if (!steps)
        return std::unexpected(steps.error());
    news.steps = *std::move(steps);
    m_last = news.changes.last;
    return news;
}

} // namespace flotilla::workspace
