#include "changes_here.h"

namespace flotilla::interchange {

Result<ChangesHere> ChangesHere::read(storage::Reader &reader)
{
    // Newest first: whether something was taken back is known before it comes.
    std::set<qint64> takenBack;
    auto done = reader.query("takings_back", {}, [&](const storage::Row &row) {
        if (!takenBack.contains(row.integer(0)))
            takenBack.insert(row.integer(1));
    });
    if (!done)
        return std::unexpected(done.error());
    ChangesHere changes;
    done = reader.query("changes_by_users", {}, [&](const storage::Row &row) {
        if (!takenBack.contains(row.integer(0)))
            changes.m_records[row.text(1)].insert(row.integer(2));
    });
    if (!done)
        return std::unexpected(done.error());
    return changes;
}

} // namespace flotilla::interchange
