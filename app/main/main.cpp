#include "command/command.h"

#ifdef FLOTILLA_UI
#include "figures/studio.h"
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

int runCommand(const QStringList &arguments, const flotilla::command::ChartMaker &charts = {})
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const flotilla::SystemClock clock;
    return flotilla::command::run(arguments, {out, err}, clock, [] { return interrupted.load(); }, charts);
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

#ifdef FLOTILLA_UI
/// The command line asks for charts, the window's side draws them.
flotilla::command::ChartMaker chartMaker()
{
    using namespace flotilla;
    const auto names = [](const wording::Wording &words) {
        std::vector<command::ChartMaker::Name> all;
        for (const auto &[name, title] : ui::Studio::names(words))
            all.push_back({name, title});
        return all;
    };
    const auto draw = [](const command::ChartRequest &request) -> Result<command::ChartBytes> {
        auto file = ui::Studio::draw({.name = request.name,
                                      .path = request.path,
                                      .scale = request.scale,
                                      .dark = request.dark,
                                      .source = {request.progress, request.scope, request.words},
                                      .editions = request.editions});
        if (!file)
            return std::unexpected(file.error());
        return command::ChartBytes{std::move(file->bytes), std::move(file->mark)};
    };
    return {names, draw};
}
#endif

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
#ifdef FLOTILLA_UI
    if (!flotilla::command::isForCommandLine(arguments))
        return flotilla::ui::shell::runWindow(argc, argv);
    if (flotilla::command::drawsCharts(arguments)) {
        const flotilla::ui::Studio studio(argc, argv);
        return runCommand(arguments, chartMaker());
    }
#endif
    const QCoreApplication application(argc, argv);
    return runCommand(arguments);
}
