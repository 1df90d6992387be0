#pragma once

#include "connection.h"
#include "table_sql.h"

#include "storage/store.h"

namespace flotilla::storage {

class Store::Private {
public:
    Private(Location where, OpenMode openMode, std::unique_ptr<Connection> opened)
        : location(std::move(where)), mode(openMode), connection(std::move(opened))
    {
    }

    /// The statements of a table, made when first needed.
    const TableSql &sqlOf(const TableInfo &table);
    /// The text of a named query, loaded when first needed.
    Result<QString> queryText(const QString &name);

    Location location;
    OpenMode mode;
    std::unique_ptr<Connection> connection;
    int schemaVersion = 0;
    int readers = 0;
    bool writing = false;

private:
    std::unordered_map<const TableInfo *, TableSql> m_tableSql;
    std::unordered_map<QString, QString> m_queries;
};

/// Inside a transaction: that the place still has the schema it was opened with. NewerSchema.
Result<void> checkSchema(Store::Private &store);

/// Opens the connection of each engine, set up but not migrated.
Result<std::unique_ptr<Connection>> openSqlite(const Location &location, OpenMode mode, std::chrono::milliseconds patience);
Result<std::unique_ptr<Connection>> openPostgreSql(const Location &location, OpenMode mode,
                                                   std::chrono::milliseconds patience);

} // namespace flotilla::storage
