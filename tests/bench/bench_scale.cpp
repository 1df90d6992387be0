// What people wait for most, in a place with one camp and in one with a thousand camps of that size: the matrix, a roll call and a
// search. FLOTILLA_BENCH_DIR keeps the sample places between runs; making the large one takes some minutes.
#include <benchmark/benchmark.h>

#include "insight/matrix.h"
#include "insight/roll_call.h"
#include "storage/search.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace {

using namespace flotilla;

QString place(int camps)
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("FLOTILLA_BENCH_DIR");
    const QString path =
        QDir(kept.isEmpty() ? temporary.path() : kept).filePath(QStringLiteral("scale-%1.flotilla").arg(camps));
    if (!QFile::exists(path))
        QProcess::execute(
            QStringLiteral(FLOTILLA_PROGRAM),
            {QStringLiteral("sample"), QStringLiteral("--into"), path, QStringLiteral("--camps"), QString::number(camps)});
    return path;
}

// The camp in the middle of the file; finding it is not what is measured.
std::optional<Id<Camp>> middleCamp(storage::Store &store)
{
    const auto reader = storage::Reader::begin(store);
    const auto camps = reader ? (*reader)->all<Camp>() : std::unexpected(reader.error());
    if (!camps || camps->empty())
        return std::nullopt;
    return (*camps)[camps->size() / 2].id;
}

// Runs one kind of question about a camp over and over, and reports the 95th percentile beside the mean.
template <class Ask>
void measure(benchmark::State &state, Ask ask)
{
    const auto location = storage::Location::parse(place(static_cast<int>(state.range(0))));
    // A kept sample may be of an older schema.
    auto store = storage::Store::open(location, storage::OpenMode::ReadWrite);
    if (!store) {
        state.SkipWithError("the sample could not be opened");
        return;
    }
    const auto camp = middleCamp(**store);
    if (!camp) {
        state.SkipWithError("the sample holds no camp");
        return;
    }
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        auto reader = storage::Reader::begin(**store);
        if (!reader || !ask(**reader, *camp))
            state.SkipWithError("the question has no answer");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    if (!times.empty())
        state.counters["p95_ms"] = times[std::min(times.size() - 1, times.size() * 95 / 100)];
}

void matrix(benchmark::State &state)
{
    measure(state, [](storage::Reader &reader, Id<Camp> camp) {
        return insight::readMatrix(reader, camp, SystemClock().now()).has_value();
    });
}

void rollCall(benchmark::State &state)
{
    measure(state, [](storage::Reader &reader, Id<Camp> camp) {
        return insight::readRollCall(reader, camp, 3, SystemClock().now()).has_value();
    });
}

void search(benchmark::State &state)
{
    measure(state, [](storage::Reader &reader, Id<Camp>) {
        const auto hits = storage::searchReports(reader, QStringLiteral("接口"), 50);
        return hits && !hits->empty();
    });
}

} // namespace

BENCHMARK(matrix)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(rollCall)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(search)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_MAIN();
