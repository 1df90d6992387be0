#include "store_private.h"

#include <QSqlDatabase>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

/// The address in the pieces that Qt's driver wants: https://www.postgresql.org/docs/15/libpq-connect.html, "Connection URIs".
void configure(QSqlDatabase &database, const Location &location)
{
    const QUrl url(location.text());
    QString host = url.host(QUrl::FullyDecoded);
    QStringList options;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == u"host")
            host = value;
        else
            options.append(key + u"='"_s + QString(value).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'');
    }
    database.setHostName(host);
    database.setPort(url.port(-1));
    database.setUserName(url.userName(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database.setConnectOptions(options.join(u';'));
}

} // namespace

Result<std::unique_ptr<Connection>> openPostgreSql(const Location &location, OpenMode mode,
                                                   std::chrono::milliseconds patience)
{
    auto connection = Connection::open(location, [&](QSqlDatabase &database) { configure(database, location); });
    if (!connection)
        return connection;
    QStringList settings{u"SET client_min_messages = warning"_s, u"SET lock_timeout = %1"_s.arg(patience.count())};
    if (mode == OpenMode::ReadOnly)
        settings.append(u"SET default_transaction_read_only = on"_s);
    for (const QString &setting : settings) {
        if (const auto done = (*connection)->run(setting); !done)
            return std::unexpected(done.error());
    }
    const auto encoding = (*connection)->scalar(u"SELECT current_setting('server_encoding')"_s);
    if (!encoding)
        return std::unexpected(encoding.error());
    if (encoding->toString() != u"UTF8")
        return fail(ErrorCode::CannotOpen, {location.display(), u"server_encoding = "_s + encoding->toString()});
    return connection;
}

} // namespace flotilla::storage
