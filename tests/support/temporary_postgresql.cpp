#include "support/temporary_postgresql.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

namespace {

/// Debian keeps the server's programs out of the search path.
QString folderOfPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version + u"/bin"_s);
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.left(found.lastIndexOf(u'/'));
}

/// A command line that runs as "nobody" where we are root, and ends with us.
QStringList asUser(const QString &program, const QStringList &arguments)
{
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (geteuid() == 0)
        command += {u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s};
    return command << program << arguments;
}

} // namespace

TemporaryPostgreSql::TemporaryPostgreSql()
    : m_folder(QDir::tempPath() + u"/flotilla-pg-XXXXXX"_s), m_programs(folderOfPrograms())
{
}

TemporaryPostgreSql::~TemporaryPostgreSql()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished();
}

bool TemporaryPostgreSql::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    const bool done =
        process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    m_output = QString::fromUtf8(process.readAll());
    return done;
}

QString TemporaryPostgreSql::start()
{
    if (m_programs.isEmpty())
        return u"PostgreSQL is not installed"_s;
    if (geteuid() == 0 && !run(u"chown"_s, {u"nobody:nogroup"_s, m_folder.path()}))
        return m_output;
    const QString data = m_folder.filePath(u"data"_s);
    const QStringList init = asUser(
        m_programs + u"/initdb"_s,
        {u"-D"_s, data, u"-U"_s, u"flotilla"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    if (!run(init.first(), init.mid(1)))
        return m_output;

    const QStringList server =
        asUser(m_programs + u"/postgres"_s,
               {u"-D"_s, data, u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s, u"-c"_s, u"fsync=off"_s});
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.setWorkingDirectory(m_folder.path());
    m_server.start(server.first(), server.mid(1));
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 30000; QThread::msleep(50)) {
        if (run(m_programs + u"/pg_isready"_s, {u"-q"_s, u"-h"_s, m_folder.path()}))
            return {};
    }
    return u"PostgreSQL does not answer"_s;
}

QString TemporaryPostgreSql::createDatabase()
{
    const QString name = u"camp%1"_s.arg(++m_databases);
    const bool made =
        run(m_programs + u"/createdb"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"flotilla"_s, u"-T"_s, u"template0"_s, name});
    return made ? address(name) : QString();
}

QString TemporaryPostgreSql::address(const QString &database) const
{
    return u"postgresql://flotilla@/%1?host=%2"_s.arg(database, m_folder.path());
}

} // namespace flotilla::test
