#include "connection.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

Error storageFailed(const QSqlError &error)
{
    return {ErrorCode::StorageFailed, {error.text().simplified()}};
}

// "UNIQUE constraint failed: report.pairing, report.period"
QString fieldsOfSqlite(const QString &text)
{
    QStringList fields;
    static const QRegularExpression column(u"\\w+\\.(\\w+)"_s);
    for (auto match = column.globalMatch(text.mid(text.indexOf(u':') + 1)); match.hasNext();)
        fields.append(match.next().captured(1));
    return fields.join(u", ");
}

// The index's name is the one part of the message that no server translates.
QString fieldsOfPostgreSql(const QString &text)
{
    static const QRegularExpression index(u"\\w+_unique__(\\w+)"_s);
    return index.match(text).captured(1).replace(u"__"_s, u", "_s);
}

Error sqliteError(const Location &location, const QSqlError &error)
{
    // https://www.sqlite.org/rescode.html: the low byte is the primary code.
    const int code = error.nativeErrorCode().toInt();
    switch (code) {
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
        return {ErrorCode::NotUnique, {QString(), fieldsOfSqlite(error.databaseText())}};
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Busy, {location.display()}};
    case 8: // SQLITE_READONLY
        return {ErrorCode::NoPermission, {location.text()}};
    case 11: // SQLITE_CORRUPT
        return {ErrorCode::IntegrityBroken, {location.display()}};
    case 13: // SQLITE_FULL
        return {ErrorCode::DiskFull, {location.display()}};
    case 14: // SQLITE_CANTOPEN
        return {ErrorCode::CannotOpen, {location.display(), error.databaseText().simplified()}};
    case 26: // SQLITE_NOTADB
        return {ErrorCode::NotFlotillaFile, {location.text()}};
    default:
        return storageFailed(error);
    }
}

Error postgreSqlError(const Location &location, const QSqlError &error)
{
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    const QString code = error.nativeErrorCode();
    if (code == u"23505") // unique_violation
        return {ErrorCode::NotUnique, {QString(), fieldsOfPostgreSql(error.databaseText())}};
    if (code == u"55P03" || code == u"40001"
        || code == u"40P01") // lock_not_available, serialization_failure, deadlock_detected
        return {ErrorCode::Busy, {location.display()}};
    if (code == u"42501" || code == u"25006") // insufficient_privilege, read_only_sql_transaction
        return {ErrorCode::NoPermission, {location.display()}};
    if (code == u"53100") // disk_full
        return {ErrorCode::DiskFull, {location.display()}};
    if (code.startsWith(u"08") || code == u"57P01") // the connection went
        return {ErrorCode::CannotOpen, {location.display(), error.databaseText().simplified()}};
    return storageFailed(error);
}

} // namespace

Error errorOf(const Location &location, const QSqlError &error)
{
    return location.engine() == Engine::Sqlite ? sqliteError(location, error) : postgreSqlError(location, error);
}

} // namespace flotilla::storage
