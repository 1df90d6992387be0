#include "command/command.h"

#ifdef FLOTILLA_UI
#include "shell/run_window.h"
#endif

#include <QCoreApplication>
#include <QTextStream>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

std::atomic_bool interrupted = false;

/// The first Ctrl+C asks the work to stop, the second one stops the program.
extern "C" void interrupt(int number)
{
    interrupted = true;
    std::signal(number, SIG_DFL);
}

int runCommand(const QStringList &arguments)
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const flotilla::SystemClock clock;
    return flotilla::command::run(arguments, {out, err}, clock, [] { return interrupted.load(); });
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef FLOTILLA_UI
    if (!flotilla::command::isForCommandLine(argumentsOf(argc, argv)))
        return flotilla::ui::shell::runWindow(argc, argv);
#endif
    const QCoreApplication application(argc, argv);
    return runCommand(argumentsOf(argc, argv));
}
