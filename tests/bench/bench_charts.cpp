// What a look at the progress costs: reading a camp's numbers, the overview's and each chart's figure with its drawing, ten editions,
// a PDF; in a place with one camp and in one with a thousand. FLOTILLA_BENCH_DIR keeps the sample places between runs.
#include <benchmark/benchmark.h>

#include "charts_view.h"
#include "figures/camp_report.h"
#include "figures/chart_export.h"
#include "figures/drawing.h"
#include "figures/make_figures.h"
#include "insight/attention.h"
#include "insight/camps.h"
#include "interchange/sections.h"
#include "kit/dialogs.h"
#include "kit/flotilla_style.h"
#include "kit/ui_language.h"
#include "storage/reader.h"
#include "storage/store.h"
#include "support/odd_progress.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <array>

namespace {

using namespace flotilla;
using namespace flotilla::ui;

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

/// A place with its camps, opened once.
struct Opened {
    explicit Opened(int camps)
    {
        auto opened = storage::Store::open(storage::Location::parse(place(camps)), storage::OpenMode::ReadOnly);
        if (!opened)
            return;
        store = std::move(*opened);
        auto reader = storage::Reader::begin(*store);
        if (const auto lines = insight::readCamps(**reader))
            for (const insight::CampLine &line : *lines)
                ids.push_back(line.id);
    }
    std::unique_ptr<storage::Store> store;
    std::vector<Id<Camp>> ids;
};

/// The newest camp: the same records in every place.
Result<insight::Progress> read(const Opened &opened)
{
    auto reader = storage::Reader::begin(*opened.store);
    return insight::readProgress(**reader, opened.ids.front(), SystemClock().now());
}

void draw(const Figure &figure, const Theme &theme, bool compact)
{
    const QSizeF size(compact ? 360 : 1000, naturalHeight(figure, compact));
    QImage image(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paint(painter, layOut(figure, size, compact), theme);
}

void overview(benchmark::State &state)
{
    const Opened opened(static_cast<int>(state.range(0)));
    const Theme theme;
    const wording::Wording words(Language::Chinese);
    for (auto _ : state) {
        const auto progress = read(opened);
        if (!progress)
            return state.SkipWithError("the camp could not be read");
        auto reader = storage::Reader::begin(*opened.store);
        const auto reasons =
            insight::readAttention(**reader, progress->camp.id, SystemClock().now(), interchange::cutSections);
        if (!reasons)
            return state.SkipWithError("what asks for attention could not be read");
        const FigureSource source{*progress, {}, words};
        for (const auto &figure : std::array{reportsFigure(source), delayFigure(source), cellsByTroubleFigure(source)})
            draw(figure, theme, true);
    }
}

void chart(benchmark::State &state, const FigureKind &kind)
{
    const Opened opened(static_cast<int>(state.range(0)));
    const Theme theme;
    const wording::Wording words(Language::Chinese);
    for (auto _ : state) {
        const auto progress = read(opened);
        if (!progress)
            return state.SkipWithError("the camp could not be read");
        draw(kind.make({*progress, {}, words}), theme, false);
    }
}

void editions(benchmark::State &state)
{
    const Opened opened(static_cast<int>(state.range(0)));
    const Theme theme;
    const wording::Wording words(Language::Chinese);
    const std::vector<Id<Camp>> ten(opened.ids.begin(),
                                    opened.ids.begin() + std::min<std::ptrdiff_t>(10, std::ssize(opened.ids)));
    for (auto _ : state) {
        auto reader = storage::Reader::begin(*opened.store);
        const auto read = insight::readEditions(**reader, ten, SystemClock().now());
        if (!read)
            return state.SkipWithError("the camps could not be read");
        draw(editionsFigure(*read, words), theme, false);
    }
}

void exportPdf(benchmark::State &state)
{
    const Opened opened(1);
    const Theme theme;
    const wording::Wording words(Language::Chinese);
    const auto progress = read(opened);
    const Figure figure = reportsFigure({*progress, {}, words});
    for (auto _ : state)
        benchmark::DoNotOptimize(chartBytes(figure, ChartFile::Pdf, theme));
}

std::shared_ptr<const ChartsView::Content> contentOf(const benchmark::State &state)
{
    return std::make_shared<const ChartsView::Content>(
        test::oddProgress(
            {.mentees = int(state.range(0)), .periods = int(state.range(1)), .mentors = int(state.range(0) / 3)}),
        std::vector<insight::Edition>{});
}

/// What the window's own thread does when something was edited while the Charts page stands open; 16 ms are one picture of a screen.
void liveUpdate(benchmark::State &state)
{
    const Theme theme;
    const UiLanguage language;
    DesktopDialogs dialogs;
    ChartsView view(theme, language, dialogs);
    view.resize(1296, 850);
    const auto content = contentOf(state);
    view.showContent(content);
    view.show();
    do {
        QCoreApplication::processEvents();
    } while (view.isFilling());
    // The longest that the window could not answer while all charts changed.
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer turn;
        turn.start();
        view.showContent(content);
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        do {
            turn.restart();
            QCoreApplication::processEvents();
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        } while (view.isFilling());
    }
    state.counters["longest_ms"] = longest;
}

/// The reference: a repaint of the same window without new numbers.
void repaint(benchmark::State &state)
{
    const Theme theme;
    const UiLanguage language;
    DesktopDialogs dialogs;
    ChartsView view(theme, language, dialogs);
    view.resize(1296, 850);
    view.showContent(contentOf(state));
    view.show();
    do {
        QCoreApplication::processEvents();
    } while (view.isFilling());
    for (auto _ : state)
        view.repaint();
}

void campReport(benchmark::State &state)
{
    const Opened opened(1);
    const wording::Wording words(Language::Chinese);
    const auto progress = read(opened);
    if (!progress)
        return state.SkipWithError("the camp could not be read");
    for (auto _ : state)
        benchmark::DoNotOptimize(CampReport({*progress, {}, words}).pdf());
}

} // namespace

BENCHMARK(repaint)->Args({32, 6})->Args({5000, 60})->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(liveUpdate)->Args({32, 6})->Args({500, 6})->Args({5000, 60})->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(campReport)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(overview)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(editions)->Arg(10)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(exportPdf)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme theme;
    dress(application, theme);
    for (const FigureKind &kind : figureKinds())
        benchmark::RegisterBenchmark(kind.id, chart, kind)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
