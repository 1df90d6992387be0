// From process start to the filled matrix, beside a bare Qt window with a table of the same size (bare_window).
// Both are whole processes, offscreen, that quit after their first complete picture and print their resident memory.
#include <benchmark/benchmark.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

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

qint64 runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home().path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().toLongLong();
}

void measure(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    qint64 resident = 0;
    for (auto _ : state)
        resident = runOnce(program, arguments);
    if (resident == 0)
        state.SkipWithError("the program did not show its window");
    state.counters["resident_MiB"] = static_cast<double>(resident) / 1024;
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

BENCHMARK(bareWindow)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);
BENCHMARK(flotilla)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);
BENCHMARK(flotilla)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);
BENCHMARK_MAIN();
