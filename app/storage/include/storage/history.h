#pragma once

#include "storage/transaction.h"

#include <QJsonObject>
#include <QSet>

namespace flotilla::storage {

/// One transaction as the history keeps it.
struct HistoryEntry {
    qint64 id = 0;
    Instant at{};
    ChangeLabel label;
    std::optional<qint64> undoes; ///< the entry it took back
    int changes = 0;              ///< records written

    bool operator==(const HistoryEntry &) const = default;
};

enum class ChangeKind { Inserted, Updated, Deleted, Restored };

/// What happened to one record in an entry. Images are as row_json writes them: SQL names of columns, null ones left out.
struct HistoryChange {
    QString table;
    qint64 record = 0;
    ChangeKind kind = ChangeKind::Updated;
    QJsonObject before; ///< empty for an inserted record
    QJsonObject after;
    QStringList columns; ///< that differ, "deleted_at" among them

    bool operator==(const HistoryChange &) const = default;
};

/// Which entries are asked for; what is not set does not matter.
struct HistoryFilter {
    std::optional<qint64> before = {}; ///< older than this entry, for the next page
    QString who = {};
    QString table = {}; ///< entries that touched a record of this kind
    qint64 record = 0;  ///< of `table`; goes with `before` alone
    qint64 after = 0;   ///< newer than this entry
    std::optional<Instant> from = {};
    std::optional<Instant> until = {}; ///< before this moment
    /// Stands in who or why, in a field of a record, or in the name or GitHub ID of somebody whose records were touched;
    /// without regard to case.
    QString text = {};
    QStringList codes = {}; ///< entries with these codes are as good as those that hold `text`
};

/// Entries, newest first.
Result<std::vector<HistoryEntry>> historyEntries(Reader &reader, const HistoryFilter &filter, int limit);

/// One entry. NotFound.
Result<HistoryEntry> historyEntry(Reader &reader, qint64 id);

/// What an entry did, in the order in which it did it.
Result<std::vector<HistoryChange>> historyChanges(Reader &reader, qint64 entry);
/// A part of that: at most `most` changes from the one at `first`.
Result<std::vector<HistoryChange>> historyChanges(Reader &reader, qint64 entry, int first, int most);

/// How many records of a kind an entry touched.
struct HistoryPart {
    QString table;
    int records = 0;

    bool operator==(const HistoryPart &) const = default;
};
/// The kinds of records that an entry touched, in the order in which they came.
Result<std::vector<HistoryPart>> historyParts(Reader &reader, qint64 entry);

/// Everybody who changed something, by the names they went by.
Result<QStringList> historyAuthors(Reader &reader);

/// The entries that a later one took back, and that were not done again since.
Result<QSet<qint64>> takenBackEntries(Reader &reader);

/// The entry that undo would take back for somebody: their newest one that stands. 0: there is none.
Result<qint64> undoableEntry(Reader &reader, const QString &who);
/// The entry (an undo) that redo would take back: somebody's newest one, unless they changed something else since. 0: none.
Result<qint64> redoableEntry(Reader &reader, const QString &who);

/// Takes back an entry in a transaction of its own, with the label "undo" ("redo" when the entry itself was an undo), whose
/// arguments are the entry's id and code. Gives the new entry's id.
///
/// UndoRefused (the record, why) when a record it touched changed since ("changed"), a live record refers to one it would remove
/// ("referenced"), one it needs is deleted ("missing"), a unique value is taken ("taken"), or personal data was erased ("erased").
/// NotFound.
Result<qint64> undo(Store &store, qint64 entry, const QString &who, const Clock &clock);

} // namespace flotilla::storage
