#pragma once

#include "storage/reader.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace flotilla::storage {

/// A prepared statement taken from a connection's cache; given back when this goes.
class Statement {
public:
    using Cache = std::unordered_map<QString, std::unique_ptr<QSqlQuery>>;

    Statement(Cache &cache, QString sql, std::unique_ptr<QSqlQuery> query);
    Statement(Statement &&) = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    QSqlQuery &operator*() const { return *m_query; }
    QSqlQuery *operator->() const { return m_query.get(); }

private:
    Cache &m_cache;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

/// The row that a statement stands on.
class QueryRow final : public Row {
public:
    explicit QueryRow(const QSqlQuery &query) : m_query(query) { }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const override { return m_query.isNull(column); }

private:
    const QSqlQuery &m_query;
};

/// An open database. Turns its errors into ours and keeps its statements prepared.
class Connection {
public:
    using Each = std::function<void(const Row &)>;

    /// Opens a new one of Qt's, which `configure` is told to set up.
    static Result<std::unique_ptr<Connection>> open(const Location &location,
                                                    const std::function<void(QSqlDatabase &)> &configure);

    Connection(Location location, QString name, const QSqlDatabase &database);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    Engine engine() const { return m_location.engine(); }
    QSqlDatabase &database() { return m_database; }

    /// Runs a statement that is not worth preparing (or cannot be: PostgreSQL prepares no DDL).
    Result<void> run(const QString &sql);
    /// Runs a prepared statement with values for its `?`, in order.
    Result<void> exec(const QString &sql, const std::vector<QVariant> &values, const Each &each = {});
    /// Runs a prepared statement with values for its `:name`s.
    Result<void> execNamed(const QString &sql, const Bindings &bindings, const Each &each = {});
    /// The first column of the only row; nothing if there is no row.
    Result<QVariant> scalar(const QString &sql, const std::vector<QVariant> &values = {});

private:
    Result<Statement> prepare(const QString &sql);
    Result<void> finish(QSqlQuery &query, const Each &each);
    std::unexpected<Error> failure(const QSqlError &error) const;

    Location m_location;
    QString m_name;
    QSqlDatabase m_database;
    Statement::Cache m_statements;
};

/// What an engine's own error means. Its texts are for the log and the last resort only. NotUnique's first argument, the
/// record, is left empty.
Error errorOf(const Location &location, const QSqlError &error);

} // namespace flotilla::storage
