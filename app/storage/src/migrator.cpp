#include "migrator.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

Result<bool> tableExists(Connection &connection, bool any)
{
    QString sql = connection.engine() == Engine::Sqlite
        ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s
        : u"SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"_s;
    if (!any)
        sql += connection.engine() == Engine::Sqlite ? u" AND name = 'flotilla'"_s : u" AND tablename = 'flotilla'"_s;
    const auto count = connection.scalar(sql);
    if (!count)
        return std::unexpected(count.error());
    return count->toLongLong() > 0;
}

Result<void> apply(Connection &connection, const Migration &migration)
{
    for (const QString &statement : migration.statements) {
        if (const auto done = connection.run(statement); !done)
            return done;
    }
    return connection.run(u"UPDATE flotilla SET schema_version = %1"_s.arg(migration.version));
}

std::unexpected<Error> failedStep(const Migration &migration, const Error &error)
{
    if (error.code == ErrorCode::Busy || error.code == ErrorCode::DiskFull || error.code == ErrorCode::NoPermission)
        return std::unexpected(error);
    return fail(ErrorCode::MigrationFailed, {QString::number(migration.version), error.arguments.value(0)});
}

/// Another program may do the same at this moment: the version is read again inside, and a step done meanwhile is left.
Result<int> applyAlone(Connection &connection, const Migration &migration)
{
    if (const auto begun = beginWriting(connection); !begun)
        return std::unexpected(begun.error());
    const auto version = schemaVersionOf(connection);
    Result<void> done;
    if (!version)
        done = std::unexpected(version.error());
    else if (*version < migration.version)
        done = apply(connection, migration);
    if (done)
        done = connection.run(u"COMMIT"_s);
    if (!done) {
        static_cast<void>(connection.run(u"ROLLBACK"_s));
        return failedStep(migration, done.error());
    }
    return std::max(*version, migration.version);
}

} // namespace

Result<int> schemaVersionOf(Connection &connection)
{
    const auto exists = tableExists(connection, false);
    if (!exists)
        return std::unexpected(exists.error());
    if (!*exists)
        return 0;
    const auto version = connection.scalar(u"SELECT schema_version FROM flotilla"_s);
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

Result<void> beginWriting(Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return connection.run(u"BEGIN IMMEDIATE"_s);
    if (const auto begun = connection.run(u"BEGIN"_s); !begun)
        return begun;
    // Any number will do that every Flotilla uses and no other program.
    if (const auto locked = connection.run(u"SELECT pg_advisory_xact_lock(612152091212)"_s); !locked) {
        static_cast<void>(connection.run(u"ROLLBACK"_s));
        return locked;
    }
    return {};
}

Result<int> migrate(Connection &connection, const Location &location, OpenMode mode,
                    const std::vector<Migration> &migrations)
{
    // In this order: another program may make the place at this moment, and its tables come with its version.
    const auto used = tableExists(connection, true);
    if (!used)
        return std::unexpected(used.error());
    auto version = schemaVersionOf(connection);
    if (!version)
        return version;
    const int newest = migrations.back().version;
    if (*version > newest)
        return fail(ErrorCode::NewerSchema, {location.display(), QString::number(*version), QString::number(newest)});
    if (*version == 0 && (*used || mode != OpenMode::Create))
        return fail(ErrorCode::NotFlotillaFile, {location.text()});
    if (*version < newest && mode == OpenMode::ReadOnly)
        return fail(ErrorCode::MigrationFailed, {QString::number(newest), u"read-only"_s});
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        version = applyAlone(connection, migration);
        if (!version)
            return version;
    }
    return version;
}

} // namespace flotilla::storage
