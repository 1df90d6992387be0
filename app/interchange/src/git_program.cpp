#include "git_program.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr int pollMilliseconds = 100;
constexpr int graceMilliseconds = 2000;

QProcessEnvironment quietEnvironment(const QString &sshCommand)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The program may have been started by a hook.
    for (const auto &name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_PREFIX"_s})
        environment.remove(name);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GCM_INTERACTIVE"_s, u"never"_s);
    environment.insert(u"GIT_ASKPASS"_s, QString());
    environment.insert(u"SSH_ASKPASS"_s, QString());
    if (!environment.contains(u"GIT_SSH_COMMAND"_s) && !environment.contains(u"GIT_SSH"_s))
        environment.insert(u"GIT_SSH_COMMAND"_s, sshCommand + u" -o BatchMode=yes"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its words are recognised
    return environment;
}

} // namespace

Result<GitProgram> GitProgram::find(const QString &repository, const std::function<bool()> &isCancelled,
                                    const QString &program)
{
    if (!QFileInfo::exists(repository))
        return fail(ErrorCode::PathMissing, {repository});
    const QString found = QStandardPaths::findExecutable(program.isEmpty() ? u"git"_s : program);
    if (found.isEmpty())
        return fail(ErrorCode::GitMissing);
    GitProgram git(found, repository, isCancelled);
    git.m_sshCommand = u"ssh"_s;
    const auto own = git.run({u"config"_s, u"--get"_s, u"core.sshCommand"_s});
    if (!own)
        return std::unexpected(own.error());
    if (own->isFine() && !own->line().isEmpty())
        git.m_sshCommand = own->line();
    return git;
}

Result<GitOutput> GitProgram::run(const QStringList &arguments, const QByteArray &input,
                                  const Environment &environment) const
{
    QProcess process;
    QProcessEnvironment variables = quietEnvironment(m_sshCommand);
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    if (input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, QStringList{u"-C"_s, m_repository} + arguments);
    if (!process.waitForStarted())
        return fail(ErrorCode::GitMissing);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        if (m_isCancelled && m_isCancelled()) {
            process.terminate();
            if (!process.waitForFinished(graceMilliseconds)) {
                process.kill();
                process.waitForFinished();
            }
            return fail(ErrorCode::Cancelled);
        }
    }
    return GitOutput{.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                     .out = process.readAllStandardOutput(),
                     .err = QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

QString gitReasonIn(const QString &message)
{
    const QStringList lines = message.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("fatal: "_L1) || line.startsWith("error: "_L1) || line.startsWith("ssh: "_L1))
            return line.section(u": "_s, 1).trimmed();
    }
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

} // namespace flotilla::interchange
