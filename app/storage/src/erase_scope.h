#pragma once

#include "storage/transaction.h"

#include <QSet>

namespace flotilla::storage {

/// What must be cleared in one record, and how it remains.
struct ErasedRecord {
    const TableInfo *table = nullptr;
    qint64 id = 0;
    std::vector<std::pair<size_t, QVariant>> values; ///< column and what stands there afterwards
};

/// Everything that holds somebody's personal data.
struct EraseScope {
    std::vector<ErasedRecord> records;
    std::vector<Id<Report>> reports; ///< of theirs, for the search index
    QStringList names;               ///< names, GitHub IDs and addresses, as they may stand in labels of the history
};

/// Finds it, deleted records too. NotFound.
Result<EraseScope> eraseScope(Reader &reader, Id<Person> person);

} // namespace flotilla::storage
