#include "connection.h"

#include "domain/id.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

Statement::Statement(Cache &cache, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_cache(cache), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::~Statement()
{
    if (!m_query)
        return;
    m_query->finish();
    m_cache.try_emplace(std::move(m_sql), std::move(m_query));
}

Result<std::unique_ptr<Connection>> Connection::open(const Location &location,
                                                     const std::function<void(QSqlDatabase &)> &configure)
{
    const bool sqlite = location.engine() == Engine::Sqlite;
    const QString name = u"flotilla-"_s + idToText(newIdValue());
    QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    configure(database);
    auto connection = std::make_unique<Connection>(location, name, database);
    database = QSqlDatabase();
    if (!connection->database().open()) {
        const QSqlError error = connection->database().lastError();
        return fail(ErrorCode::CannotOpen, {location.display(), error.databaseText().simplified()});
    }
    return connection;
}

Connection::Connection(Location location, QString name, const QSqlDatabase &database)
    : m_location(std::move(location)), m_name(std::move(name)), m_database(database)
{
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<Statement> Connection::prepare(const QString &sql)
{
    // Taken out while it is used: the same query may run again inside `each`.
    if (auto cached = m_statements.extract(sql))
        return Statement(m_statements, std::move(cached.key()), std::move(cached.mapped()));
    auto query = std::make_unique<QSqlQuery>(m_database);
    // Forward-only, Qt's PostgreSQL driver reads row by row from the server and loses the rest when `each` asks something else.
    query->setForwardOnly(engine() == Engine::Sqlite);
    if (!query->prepare(sql))
        return failure(query->lastError());
    return Statement(m_statements, sql, std::move(query));
}

Result<void> Connection::finish(QSqlQuery &query, const Each &each)
{
    if (!query.exec())
        return failure(query.lastError());
    if (!each)
        return {};
    const QueryRow row(query);
    while (query.next())
        each(row);
    if (query.lastError().isValid())
        return failure(query.lastError());
    return {};
}

Result<void> Connection::exec(const QString &sql, const std::vector<QVariant> &values, const Each &each)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (size_t i = 0; i < values.size(); ++i)
        (*statement)->bindValue(int(i), values[i]);
    return finish(**statement, each);
}

Result<void> Connection::execNamed(const QString &sql, const Bindings &bindings, const Each &each)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const auto &[name, value] : bindings)
        (*statement)->bindValue(name, value);
    return finish(**statement, each);
}

Result<QVariant> Connection::scalar(const QString &sql, const std::vector<QVariant> &values)
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    QSqlQuery &query = **statement;
    for (size_t i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        return failure(query.lastError());
    return query.next() && !query.isNull(0) ? query.value(0) : QVariant();
}

std::unexpected<Error> Connection::failure(const QSqlError &error) const
{
    return std::unexpected(errorOf(m_location, error));
}

} // namespace flotilla::storage
