#include "interchange/git_repository.h"

#include "git_handle.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr int pollMilliseconds = 100;
constexpr int graceMilliseconds = 2000;

struct Outcome {
    int status = 0;
    QString message;
};

/// Runs git to its end without ever asking anything. Cancelled, GitMissing.
Result<Outcome> runGit(const QStringList &arguments, const std::function<bool()> &isCancelled)
{
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    if (program.isEmpty())
        return fail(ErrorCode::GitMissing);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GCM_INTERACTIVE"_s, u"never"_s);
    environment.insert(u"GIT_ASKPASS"_s, QString());
    environment.insert(u"SSH_ASKPASS"_s, QString());
    if (!environment.contains(u"GIT_SSH_COMMAND"_s) && !environment.contains(u"GIT_SSH"_s))
        environment.insert(u"GIT_SSH_COMMAND"_s, u"ssh -o BatchMode=yes"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // the words are recognised below
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return fail(ErrorCode::GitMissing);
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        if (isCancelled && isCancelled()) {
            process.terminate();
            if (!process.waitForFinished(graceMilliseconds)) {
                process.kill();
                process.waitForFinished();
            }
            return fail(ErrorCode::Cancelled);
        }
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return Outcome{status, QString::fromUtf8(process.readAll()).trimmed()};
}

/// The line that says why, without what git prints around it.
QString reasonIn(const QString &message)
{
    const QStringList lines = message.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("fatal: "_L1) || line.startsWith("error: "_L1) || line.startsWith("ssh: "_L1))
            return line.section(u": "_s, 1).trimmed();
    }
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

Result<QString> remoteToFetch(const QString &path, const std::function<bool()> &isCancelled)
{
    const Result<Outcome> listed = runGit({u"-C"_s, path, u"remote"_s}, isCancelled);
    if (!listed)
        return std::unexpected(listed.error());
    if (listed->status != 0) {
        if (listed->message.contains("dubious ownership"_L1))
            return fail(ErrorCode::RepositoryOwner, {path});
        return fail(ErrorCode::FetchFailed, {path, reasonIn(listed->message)});
    }
    const QStringList remotes = listed->message.split(u'\n', Qt::SkipEmptyParts);
    if (remotes.isEmpty())
        return fail(ErrorCode::FetchFailed, {path, u"no remote"_s});
    return remotes.contains(u"origin"_s) ? u"origin"_s : remotes.first();
}

} // namespace

Result<void> fetchPullHeads(const QString &repositoryPath, const std::function<bool()> &isCancelled)
{
    if (!QFileInfo::exists(repositoryPath))
        return fail(ErrorCode::PathMissing, {repositoryPath});
    const Result<QString> remote = remoteToFetch(repositoryPath, isCancelled);
    if (!remote)
        return std::unexpected(remote.error());
    const QString heads = u"+refs/%1/*/head:refs/%1/*/head"_s;
    const QString merges = u"+refs/%1/*/merge:refs/%1/*/merge"_s;
    const std::array<QStringList, 5> fetches{
        // The branches come along: a request that was merged meanwhile must not look open.
        QStringList{*remote},
        QStringList{u"--no-tags"_s, *remote, heads.arg(u"pull"_s)},
        QStringList{u"--no-tags"_s, *remote, heads.arg(u"merge-requests"_s)},
        // Kept by a forge while a request is open; one that is gone there goes here, too.
        QStringList{u"--no-tags"_s, u"--prune"_s, *remote, merges.arg(u"pull"_s)},
        QStringList{u"--no-tags"_s, u"--prune"_s, *remote, merges.arg(u"merge-requests"_s)},
    };
    for (const QStringList &what : fetches) {
        const QStringList fetch{u"-C"_s, repositoryPath, u"fetch"_s, u"--quiet"_s, u"--no-recurse-submodules"_s};
        const Result<Outcome> fetched = runGit(fetch + what, isCancelled);
        if (!fetched)
            return std::unexpected(fetched.error());
        if (fetched->status != 0)
            return fail(ErrorCode::FetchFailed, {*remote, reasonIn(fetched->message)});
    }
    return {};
}

} // namespace flotilla::interchange
