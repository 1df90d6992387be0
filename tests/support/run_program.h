#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace flotilla::test {

/// What a run of the built program left.
struct Ran {
    int status = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    QStringList errLines() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

/// The program under test: the one that was built, or the one that the environment's FLOTILLA_PROGRAM names, which may be installed.
inline QString programPath()
{
    return qEnvironmentVariable("FLOTILLA_PROGRAM", QStringLiteral(FLOTILLA_PROGRAM));
}

/// Runs the program as a user would, in English unless the arguments say otherwise. `inChild` runs in its process first.
inline Ran runFlotilla(const QStringList &arguments, const std::function<void()> &inChild = {},
                       const QString &program = programPath())
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(QIODevice::ReadOnly);
    constexpr int longest = 300'000;
    Ran ran;
    if (process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
}

} // namespace flotilla::test
