// What a mentor feels at the desk: a key while writing, the next report, handing in, scrolling the matrix. In a place with one
// camp, in one with a thousand, and, where there are any, over a real camp's reports. FLOTILLA_BENCH_DIR keeps the places.
#include "ui/harness.h"
#include "ui/invented_matrix.h"

#include "insight/camps.h"
#include "kit/markdown_edit.h"
#include "kit/places.h"
#include "matrix_model.h"
#include "matrix_view.h"
#include "platform/settings.h"
#include "reports/reports_page.h"
#include "reports_view.h"
#include "review_box.h"
#include "storage/transaction.h"
#include "workspace/desk.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

#include <benchmark/benchmark.h>

namespace {

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

constexpr int realCamp = 0; ///< in place of a number of invented camps

const QTemporaryDir &temporary()
{
    static const QTemporaryDir folder;
    return folder;
}

/// A place that may be written to; empty: there is no such camp.
QString benchPlace(int camps)
{
    const QString kept = qEnvironmentVariable("FLOTILLA_BENCH_DIR");
    const QString path = QDir(kept.isEmpty() ? temporary().path() : kept).filePath(u"scale-%1.flotilla"_s.arg(camps));
    const QString data = QString::fromUtf8(FLOTILLA_SHARED_DATA) + u"/camp-6th"_s;
    if (camps == realCamp && !QFile::exists(data))
        return {};
    if (!QFile::exists(path)) {
        QStringList arguments;
        if (camps == realCamp)
            arguments << u"import"_s << data;
        else
            arguments << u"sample"_s << u"--camps"_s << QString::number(camps);
        arguments << u"--into"_s << path;
        QProcess::execute(QStringLiteral(FLOTILLA_PROGRAM), arguments);
    }
    return path;
}

/// Waits as the program does: the event loop runs.
template <class Done>
bool waitUntil(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    return done();
}

/// The Reports page over a place, as a mentor of the newest camp's first project sees it.
class Desk {
public:
    explicit Desk(std::unique_ptr<workspace::Workspace> opened)
        : m_settings(temporary().filePath(u"settings.ini"_s)),
          m_workspace(std::move(opened)),
          m_page({*m_workspace, m_dress.theme, m_dialogs, m_dress.language, m_clock, m_settings, m_desktop,
                  platform::Paths::below(temporary().path())})
    {
        m_page.resize(1296, 852);
        m_page.show();
        auto camps = m_workspace->read([](storage::Reader &reader) { return insight::readCamps(reader); });
        waitUntil([&] { return camps.isFinished(); });
        m_page.setCamp(camps.result()->front().id);
        waitUntil([this] { return view().model().rowCount() > 0; });
    }
    ReportsView &view() { return *m_page.findChild<ReportsView *>(); }
    ReviewBox &box() { return *m_page.findChild<ReviewBox *>(); }
    workspace::Workspace &workspace() { return *m_workspace; }

    /// The cells that hold a report, and who may review it.
    struct Cell {
        QString place;
        Id<Report> report;
        Id<Person> mentor;
        QString login;
    };
    std::vector<Cell> cells()
    {
        std::vector<Cell> cells;
        for (const insight::MatrixRow &row : view().model().matrix().rows)
            for (const insight::MatrixCell &cell : row.cells)
                if (cell.report.isValid() && !row.mentors.empty())
                    cells.push_back({place::cell(row.pairing, cell.period), cell.report, row.mentors.front().id,
                                     row.mentors.front().login});
        return cells;
    }
    /// Goes to a cell and returns when its report is painted.
    bool show(const Cell &cell)
    {
        view().goTo(cell.place);
        const bool shown = waitUntil([&] { return box().report() == cell.report; });
        m_page.grab();
        return shown;
    }

private:
    harness::Dress m_dress;
    harness::AnsweringDialogs m_dialogs;
    harness::QuietDesktop m_desktop;
    SystemClock m_clock;
    platform::Settings m_settings;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ReportsPage m_page;
};

/// Times of single steps, with the percentile that is promised.
class Times {
public:
    void start() { m_timer.start(); }
    void stop() { m_all.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6); }
    void report(benchmark::State &state)
    {
        std::ranges::sort(m_all);
        if (m_all.empty())
            return;
        state.counters["p50_ms"] = m_all[m_all.size() / 2];
        state.counters["p99_ms"] = m_all[std::min(m_all.size() - 1, m_all.size() * 99 / 100)];
    }

private:
    QElapsedTimer m_timer;
    std::vector<double> m_all;
};

std::unique_ptr<Desk> openDesk(benchmark::State &state)
{
    const QString path = benchPlace(static_cast<int>(state.range(0)));
    if (path.isEmpty()) {
        state.SkipWithError("no real camp is here");
        return {};
    }
    auto opened = workspace::Workspace::open(storage::Location::parse(path), {.who = u"bench"_s});
    if (!opened) {
        state.SkipWithError("the place could not be opened");
        return {};
    }
    return std::make_unique<Desk>(std::move(*opened));
}

void key(benchmark::State &state)
{
    const auto desk = openDesk(state);
    if (!desk)
        return;
    const auto cells = desk->cells();
    desk->workspace().setWho(cells.front().login);
    desk->show(cells.front());
    waitUntil([&] { return desk->box().isWritable(); });
    auto *edit = desk->box().findChild<MarkdownEdit *>();
    Times times;
    for (auto _ : state) {
        times.start();
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, u"字"_s, Qt::NoModifier);
        edit->viewport()->repaint();
        times.stop();
        QCoreApplication::processEvents();
    }
    if (edit->toPlainText().isEmpty())
        state.SkipWithError("nothing was written");
    edit->clear();
    times.report(state);
}

void nextReport(benchmark::State &state)
{
    const auto desk = openDesk(state);
    if (!desk)
        return;
    const auto cells = desk->cells();
    size_t at = 0;
    Times times;
    for (auto _ : state) {
        times.start();
        if (!desk->show(cells[at++ % cells.size()]))
            state.SkipWithError("a report did not appear");
        times.stop();
    }
    times.report(state);
}

void handIn(benchmark::State &state)
{
    const auto desk = openDesk(state);
    if (!desk)
        return;
    const auto cells = desk->cells();
    size_t at = 0;
    Times times;
    for (auto _ : state) {
        const Desk::Cell &cell = cells[at++ % cells.size()];
        times.start();
        auto job = desk->workspace().edit({.code = u"review"_s}, [&cell](storage::Transaction &t) {
            return workspace::handInReview(t,
                                           {.report = cell.report,
                                            .author = cell.mentor,
                                            .recorder = cell.mentor,
                                            .markdown = u"Solid. Bring the comparison forward, it saves rework."_s},
                                           SystemClock().now());
        });
        job.waitForFinished();
        times.stop();
        if (!job.result())
            state.SkipWithError("a review was not kept");
        state.PauseTiming();
        QCoreApplication::processEvents();
        state.ResumeTiming();
    }
    times.report(state);
}

/// The reference of handIn: one row in one durable commit, by SQLite alone, on the same disk.
void oneCommit(benchmark::State &state)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(temporary().filePath(u"bare.sqlite"_s));
    if (!database.open()) {
        state.SkipWithError("the reference could not be opened");
        return;
    }
    QSqlQuery query(database);
    for (const auto &statement : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"CREATE TABLE t (x TEXT)"_s})
        query.exec(statement);
    query.prepare(u"INSERT INTO t VALUES ('Solid. Bring the comparison forward, it saves rework.')"_s);
    Times times;
    for (auto _ : state) {
        times.start();
        if (!query.exec())
            state.SkipWithError("the reference could not write");
        times.stop();
    }
    times.report(state);
}

/// The invented camp, with more mentees and periods than any had.
insight::Matrix largeMatrix(int mentees, int periods)
{
    insight::Matrix matrix = invented::matrix(mentees);
    for (auto known = matrix.columns.size(); known < static_cast<size_t>(periods); ++known) {
        matrix.columns.push_back(matrix.columns.front());
        matrix.columns.back().number = static_cast<int>(known) + 1;
        for (insight::MatrixRow &row : matrix.rows)
            row.cells.push_back(row.cells[known % 5]);
    }
    return matrix;
}

/// A row further in a matrix of 500 mentees and 20 periods; 16.7 ms are 60 pictures a second.
void scroll(benchmark::State &state)
{
    const harness::Dress dress;
    const FixedClock clock(invented::now);
    ReportsView view(dress.theme, dress.language, clock);
    view.resize(1296, 852);
    view.show();
    view.showMatrix(largeMatrix(500, 20), QTimeZone("Asia/Shanghai"));
    auto *matrix = view.findChild<MatrixView *>();
    if (!QTest::qWaitForWindowExposed(&view) || matrix->verticalScrollBar()->maximum() == 0)
        state.SkipWithError("there is nothing to scroll");
    int step = 1;
    Times times;
    for (auto _ : state) {
        QScrollBar *bar = matrix->verticalScrollBar();
        if (bar->value() + step > bar->maximum() || bar->value() + step < bar->minimum())
            step = -step;
        times.start();
        bar->setValue(bar->value() + step * matrix->verticalHeader()->defaultSectionSize());
        matrix->viewport()->repaint();
        times.stop();
    }
    times.report(state);
}

} // namespace

BENCHMARK(key)->Arg(realCamp)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(500);
BENCHMARK(nextReport)->Arg(realCamp)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(400);
BENCHMARK(oneCommit)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(200);
BENCHMARK(handIn)->Arg(1)->Arg(1000)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(200);
BENCHMARK(scroll)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(500);

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
