#include "storage/store.h"

#include "migrator.h"
#include "store_private.h"

namespace flotilla::storage {

const TableSql &Store::Private::sqlOf(const TableInfo &table)
{
    const auto found = m_tableSql.find(&table);
    return found != m_tableSql.end() ? found->second : m_tableSql.emplace(&table, TableSql(table)).first->second;
}

Result<QString> Store::Private::queryText(const QString &name)
{
    const auto found = m_queries.find(name);
    if (found != m_queries.end())
        return found->second;
    auto text = loadQuery(location.engine(), name);
    if (text)
        m_queries.emplace(name, *text);
    return text;
}

Result<void> checkSchema(Store::Private &store)
{
    const auto version = store.connection->scalar(QStringLiteral("SELECT schema_version FROM flotilla"));
    if (!version)
        return std::unexpected(version.error());
    if (version->toInt() != store.schemaVersion) {
        return fail(ErrorCode::NewerSchema,
                    {store.location.display(), version->toString(), QString::number(store.schemaVersion)});
    }
    return {};
}

Result<std::unique_ptr<Store>> Store::open(const Location &location, OpenMode mode, std::chrono::milliseconds patience)
{
    auto connection = location.engine() == Engine::Sqlite ? openSqlite(location, mode, patience)
                                                          : openPostgreSql(location, mode, patience);
    if (!connection)
        return std::unexpected(connection.error());
    auto d = std::make_unique<Private>(location, mode, std::move(*connection));
    auto version = schemaVersionOf(*d->connection);
    if (version && *version != newestMigration())
        version = migrate(*d->connection, location, mode, loadMigrations(location.engine()));
    if (!version)
        return std::unexpected(version.error());
    d->schemaVersion = *version;
    return std::make_unique<Store>(std::move(d));
}

Store::Store(std::unique_ptr<Private> d) : m_d(std::move(d)) { }

Store::~Store() = default;

Engine Store::engine() const
{
    return m_d->location.engine();
}

const Location &Store::location() const
{
    return m_d->location;
}

int Store::schemaVersion() const
{
    return m_d->schemaVersion;
}

int currentSchemaVersion()
{
    return newestMigration();
}

} // namespace flotilla::storage
