#pragma once

#include "insight/record_label.h"
#include "storage/history.h"

namespace flotilla::insight {

/// A line of the history: one transaction, and what it was about.
struct HistoryLine {
    storage::HistoryEntry entry;
    bool takenBack = false;
    std::vector<storage::HistoryPart> parts; ///< the kinds of records it touched
    RecordLabel first;                       ///< the first of them

    bool operator==(const HistoryLine &) const = default;
};

/// Lines of the history, newest first.
Result<std::vector<HistoryLine>> readHistory(storage::Reader &reader, const storage::HistoryFilter &filter, int limit);

/// A value of a field as it was or became.
struct HistoryValue {
    enum class Kind {
        Nothing,
        Text,   ///< `text`; of an enumeration its word in storage
        Number, ///< `number`
        Yes,    ///< `number` is 0 or 1
        Time,   ///< `number`, UTC milliseconds
        Record, ///< `record`
        Body,   ///< `text` is a whole text
    };
    Kind kind = Kind::Nothing;
    QString text = {};
    qint64 number = 0;
    RecordLabel record = {};

    bool operator==(const HistoryValue &) const = default;
};

struct HistoryField {
    QString column;
    HistoryValue before;
    HistoryValue after;

    bool operator==(const HistoryField &) const = default;
};

/// What happened to one record.
struct HistoryRecord {
    RecordLabel label;
    storage::ChangeKind kind = storage::ChangeKind::Updated;
    std::vector<HistoryField> fields; ///< those that differ; of a new record those that hold something

    bool operator==(const HistoryRecord &) const = default;
};

/// An entry of the history with its first records.
struct HistoryDetail {
    HistoryLine line;
    std::vector<HistoryRecord> records;
    int more = 0; ///< changes after those
};

/// An entry with at most `most` of its changes. NotFound.
Result<HistoryDetail> readHistoryDetail(storage::Reader &reader, qint64 entry, int most);

} // namespace flotilla::insight
