#pragma once

#include "storage/schema.h"

#include <QMetaType>
#include <QString>

#include <algorithm>
#include <vector>

namespace flotilla::workspace {

/// A record that was inserted, changed, deleted or brought back.
struct ChangedRecord {
    QString table; ///< storage::Table<T>::name
    qint64 id = 0;

    bool operator==(const ChangedRecord &) const = default;
};

/// What changed since the last one, by this program or another, in the order of the history.
struct ChangeSet {
    qint64 last = 0; ///< id of the newest change in it
    std::vector<ChangedRecord> records;
    bool incomplete = false; ///< too much to name: take everything as changed

    /// Whether records of a kind changed.
    template <class T>
    bool touches() const
    {
        return incomplete || std::ranges::any_of(records, [](const ChangedRecord &each) { return isOf<T>(each); });
    }
    /// Whether this record changed.
    template <class T>
    bool touches(Id<T> id) const
    {
        return incomplete || std::ranges::any_of(records, [id](const ChangedRecord &each) {
                   return isOf<T>(each) && each.id == id.value();
               });
    }

private:
    template <class T>
    static bool isOf(const ChangedRecord &record)
    {
        constexpr std::string_view name = storage::Table<T>::name;
        return record.table == QLatin1StringView(name.data(), qsizetype(name.size()));
    }
};

} // namespace flotilla::workspace

Q_DECLARE_METATYPE(flotilla::workspace::ChangeSet)
