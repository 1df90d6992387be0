// From process start to the filled matrix, beside a bare Qt window with a table of the same size (bare_window).
// Both are whole processes, offscreen. They print their resident memory when their first complete picture stands, then quit:
// the time runs from the start of the process to that line.
#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <chrono>

namespace {

// A place with one camp, or with many of its size.
QString sample(const QTemporaryDir &folder, int camps)
{
    const QString path = folder.filePath(QStringLiteral("%1.flotilla").arg(camps));
    if (!QFile::exists(path))
        QProcess::execute(
            QStringLiteral(FLOTILLA_PROGRAM),
            {QStringLiteral("sample"), QStringLiteral("--into"), path, QStringLiteral("--camps"), QString::number(camps)});
    return path;
}

const QTemporaryDir &home()
{
    static const QTemporaryDir folder;
    return folder;
}

struct Start {
    std::chrono::duration<double> taken{};
    qint64 residentKib = 0;
};

Start runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home().path());
    process.setProcessEnvironment(environment);
    const auto begin = std::chrono::steady_clock::now();
    process.start(program, arguments);
    while (!process.canReadLine() && process.waitForReadyRead(-1)) { }
    const auto end = std::chrono::steady_clock::now();
    const Start start{end - begin, process.readLine().trimmed().toLongLong()};
    process.waitForFinished(-1);
    return start;
}

void measure(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    Start start;
    for (auto _ : state) {
        start = runOnce(program, arguments);
        state.SetIterationTime(start.taken.count());
    }
    if (start.residentKib == 0)
        state.SkipWithError("the program did not show its window");
    state.counters["resident_MiB"] = static_cast<double>(start.residentKib) / 1024;
}

const QTemporaryDir &places()
{
    static const QTemporaryDir folder;
    return folder;
}

void bareWindow(benchmark::State &state)
{
    measure(state, QStringLiteral(FLOTILLA_BARE_WINDOW), {});
}

void flotilla(benchmark::State &state)
{
    const QString path = sample(places(), static_cast<int>(state.range(0)));
    measure(state, QStringLiteral(FLOTILLA_PROGRAM), {QStringLiteral("--measure-start"), path});
}

} // namespace

BENCHMARK(bareWindow)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);
BENCHMARK(flotilla)->Arg(1)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);
BENCHMARK(flotilla)->Arg(1000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(20);
BENCHMARK_MAIN();
