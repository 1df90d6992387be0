#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace flotilla::test {

/// A PostgreSQL server of its own, in a temporary folder and reached through a socket in it. It goes with this object.
/// Runs as "nobody" when the tests run as root, since initdb refuses root.
class TemporaryPostgreSql {
public:
    TemporaryPostgreSql();
    TemporaryPostgreSql(const TemporaryPostgreSql &) = delete;
    TemporaryPostgreSql &operator=(const TemporaryPostgreSql &) = delete;
    ~TemporaryPostgreSql();

    /// Starts it; what went wrong, or an empty text.
    QString start();
    /// Makes an empty database and gives its address; empty when that failed.
    QString createDatabase();

private:
    QString address(const QString &database) const;
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    QString m_output;
    int m_databases = 0;
};

} // namespace flotilla::test
