#include "file_place.h"
#include "store_private.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

// "Flot": how a file of ours is known from other SQLite files.
constexpr int applicationId = 0x466c6f74;

QString patienceOption(std::chrono::milliseconds patience)
{
    return u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count());
}

void configure(QSqlDatabase &database, const Location &location, OpenMode mode, std::chrono::milliseconds patience)
{
    QStringList options{patienceOption(patience)};
    QString name = location.text();
    if (mode == OpenMode::ReadOnly) {
        options.append(u"QSQLITE_OPEN_READONLY"_s);
        // Without the right to write beside the file SQLite could not read its log; nobody can be writing it then.
        if (!QFileInfo(QFileInfo(name).path()).isWritable() && !QFileInfo::exists(name + u"-wal"_s)) {
            options.append(u"QSQLITE_OPEN_URI"_s);
            name = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(name, "/")) + u"?immutable=1"_s;
        }
    }
    database.setDatabaseName(name);
    database.setConnectOptions(options.join(u';'));
}

Result<void> checkIdentity(Connection &connection, const Location &location, OpenMode mode)
{
    const auto id = connection.scalar(u"PRAGMA application_id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (id->toInt() == applicationId)
        return {};
    const auto tables = connection.scalar(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return std::unexpected(tables.error());
    if (id->toInt() != 0 || tables->toInt() > 0 || mode != OpenMode::Create)
        return fail(ErrorCode::NotFlotillaFile, {location.text()});
    return connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<void> setUp(Connection &connection, const Location &location, OpenMode mode)
{
    // foreign_keys comes first: it is ignored inside a transaction. With 8 MiB, the pages of a search over a thousand camps stay.
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -8192"_s}) {
        if (const auto done = connection.run(pragma); !done)
            return done;
    }
    if (const auto ours = checkIdentity(connection, location, mode); !ours)
        return ours;
    if (mode == OpenMode::ReadOnly)
        return {};
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const auto done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openSqlite(const Location &location, OpenMode mode, std::chrono::milliseconds patience)
{
    const auto created = prepareFile(location.text(), mode);
    if (!created)
        return std::unexpected(created.error());
    auto connection =
        Connection::open(location, [&](QSqlDatabase &database) { configure(database, location, mode, patience); });
    Result<void> ready;
    if (!connection)
        ready = std::unexpected(connection.error());
    else
        ready = setUp(**connection, location, mode);
    if (ready)
        return connection;
    if (*created) {
        connection = fail(ErrorCode::CannotOpen);
        QFile::remove(location.text());
    }
    return std::unexpected(ready.error());
}

} // namespace flotilla::storage
