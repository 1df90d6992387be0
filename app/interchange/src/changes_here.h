#pragma once

#include "storage/reader.h"

#include <map>
#include <set>

namespace flotilla::interchange {

/// The records that a user changed in Flotilla, as far as the change is still in effect: one that was taken back is none, and one
/// that was taken back and done again is one. What imports and samples write is nobody's change.
class ChangesHere {
public:
    static Result<ChangesHere> read(storage::Reader &reader);

    bool contains(const QString &table, qint64 record) const
    {
        const auto records = m_records.find(table);
        return records != m_records.end() && records->second.contains(record);
    }

private:
    std::map<QString, std::set<qint64>> m_records;
};

} // namespace flotilla::interchange
