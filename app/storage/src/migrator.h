#pragma once

#include "connection.h"
#include "sql_text.h"

namespace flotilla::storage {

/// Brings an opened place to the newest of `migrations`, each step in a transaction of its own, and gives its version.
/// A place that is only read is not changed: an older one is MigrationFailed. NotFlotillaFile, NewerSchema, MigrationFailed, Busy.
Result<int> migrate(Connection &connection, const Location &location, OpenMode mode,
                    const std::vector<Migration> &migrations);

/// The schema of a place; 0 if there is none yet.
Result<int> schemaVersionOf(Connection &connection);

/// Begins to write: nobody else does until the end of the transaction. Busy.
Result<void> beginWriting(Connection &connection);

} // namespace flotilla::storage
