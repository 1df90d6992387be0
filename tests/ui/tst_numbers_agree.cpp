#include "figures/drawing.h"
#include "figures/make_figures.h"
#include "insight/outcomes.h"
#include "insight/review_delay.h"
#include "insight/summary.h"
#include "interchange/apply_plan.h"
#include "interchange/planner.h"
#include "interchange/sample.h"
#include "interchange/summary_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString sharedData = QStringLiteral(FLOTILLA_SHARED_DATA);
const QString sharedTools = QStringLiteral(FLOTILLA_SHARED_TOOLS);

/// A column of a figure's table.
QList<int> columnOf(const Figure &figure, int column)
{
    QList<int> numbers;
    for (const QStringList &row : figure.rows)
        numbers.append(row.value(column).toInt());
    return numbers;
}

/// The same column out of the CSV.
QList<int> csvColumn(const Figure &figure, int column)
{
    QList<int> numbers;
    QStringList lines = QString::fromUtf8(csvOf(figure)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines)
        numbers.append(line.split(u',').value(column).toInt());
    return numbers;
}

QList<int> seriesOf(const Figure &figure, Sign sign)
{
    QList<int> numbers;
    for (const Figure::Series &series : figure.series)
        if (series.sign == sign)
            for (const double value : series.values)
                numbers.append(int(value));
    return numbers;
}

int sum(const QList<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

struct HistoryRow {
    Instant submitted;
    std::optional<Instant> reviewed;
};

/// The paths hold no comma and no quote.
QMap<QString, HistoryRow> readHistory(const QString &path)
{
    const auto instant = [](const QByteArray &text) {
        return instantFromMsecs(QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate).toMSecsSinceEpoch());
    };
    QMap<QString, HistoryRow> rows;
    QFile csv(path);
    if (!csv.open(QIODevice::ReadOnly))
        return rows;
    csv.readLine();
    while (!csv.atEnd()) {
        const QList<QByteArray> cells = csv.readLine().trimmed().split(',');
        rows.insert(QString::fromUtf8(cells.at(0)),
                    {instant(cells.at(2)), cells.at(4).isEmpty() ? std::nullopt : std::optional(instant(cells.at(4)))});
    }
    return rows;
}

} // namespace

/// Chart, table, CSV and summary give one number for one question.
class TestNumbersAgree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = storage::Store::open(storage::Location::parse(m_folder->filePath(u"camp.flotilla"_s)),
                                          storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
    }

    void inventedCampsAgree()
    {
        const Instant now = instantFromMsecs(1779854400000); // 2026-05-27
        QVERIFY(interchange::writeSample(*m_store, {.now = now}, FixedClock(now)));
        auto reader = storage::Reader::begin(*m_store);
        const auto camps = (*reader)->all<Camp>();
        QVERIFY(camps && camps->size() == 2);
        for (const Camp &camp : *camps)
            compareAll(**reader, camp.id, now);
    }

    void labelsNeverOverlap_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const int width : {220, 320, 480, 800, 1400})
            QTest::addRow("%d", width) << QSizeF(width, 0);
    }
    void labelsNeverOverlap()
    {
        QFETCH(QSizeF, size);
        const Instant now = instantFromMsecs(1779854400000);
        QVERIFY(interchange::writeSample(*m_store, {.mentees = 60, .now = now}, FixedClock(now)));
        auto reader = storage::Reader::begin(*m_store);
        const auto camps = (*reader)->all<Camp>();
        for (const Language language : {Language::English, Language::Chinese}) {
            const wording::Wording words(language);
            for (const Camp &camp : *camps) {
                const auto progress = insight::readProgress(**reader, camp.id, now);
                QVERIFY(progress);
                for (const FigureKind &kind : figureKinds())
                    for (const bool compact : {false, true}) {
                        const Figure figure = kind.make({*progress, {}, words});
                        size.setHeight(naturalHeight(figure, compact));
                        const auto labels = layOut(figure, size, compact).labels;
                        for (size_t i = 0; i < labels.size(); ++i)
                            for (size_t k = i + 1; k < labels.size(); ++k)
                                QVERIFY2(!labels[i]
                                              .rect.adjusted(.5, .5, -.5, -.5)
                                              .intersects(labels[k].rect.adjusted(.5, .5, -.5, -.5)),
                                         qPrintable(u"%1: %2 | %3"_s.arg(figure.id, labels[i].text, labels[k].text)));
                    }
            }
        }
    }

    void theSixthCampIsAsCarefulReadersFoundIt()
    {
        if (!QFile::exists(sharedData + u"/camp-6th"_s))
            QSKIP("no data of real camps beside the project; invented camps are compared above");
        const QString folder = sharedData + u"/camp-6th"_s;
        const Instant now = instantFromMsecs(1735689600000); // long after it ended
        const Id<Camp> camp =
            import({.source = folder, .projects = folder + u"/projects.md"_s, .roster = folder + u"/roster.csv"_s}, now);
        QVERIFY(camp.isValid());
        auto reader = storage::Reader::begin(*m_store);
        const auto progress = insight::readProgress(**reader, camp, now);
        QVERIFY(progress);
        const wording::Wording words(Language::English);
        const Figure reports = reportsFigure({*progress, {}, words});
        constexpr int handedIn = 3;
        constexpr int reviewed = 4;
        QCOMPARE(columnOf(reports, handedIn), (QList<int>{27, 25, 25, 28, 28, 23}));
        QCOMPARE(columnOf(reports, reviewed), (QList<int>{25, 23, 22, 23, 19, 7}));
        QCOMPARE(seriesOf(reports, Sign::Done), (QList<int>{25, 23, 22, 23, 19, 7}));
        QCOMPARE(sum(columnOf(reports, handedIn)), 156);
        QCOMPARE(sum(columnOf(reports, reviewed)), 119);
        QFile file(sharedData + u"/expected/camp-6th.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray periods = expected[u"roll_call"].toObject()[u"per_period"].toArray();
        for (int i = 0; i < periods.size(); ++i) {
            QCOMPARE(columnOf(reports, handedIn)[i], periods[i].toObject()[u"people"].toInt());
            QCOMPARE(columnOf(reports, reviewed)[i], periods[i].toObject()[u"reviewed_people"].toInt());
        }
        // The four of the second batch are not due in the first three periods.
        const QJsonArray later = expected[u"crosscheck"].toObject()[u"participants_not_in_roster"].toArray();
        int found = 0;
        for (const insight::MatrixRow &row : progress->matrix.rows)
            if (later.contains(row.mentee.login)) {
                ++found;
                for (size_t c = 0; c < 3; ++c)
                    QCOMPARE(row.cells[c].facts.word, CellWord::NotDue);
            }
        QCOMPARE(found, 4);
        compareAll(**reader, camp, now);
    }

    void latenessAndDelayEqualARecountOfTheHistory()
    {
        if (!QFile::exists(sharedData + u"/camp-6th/history.csv"_s))
            QSKIP("no data of real camps beside the project; invented histories are counted in tst_progress");
        const QString folder = sharedData + u"/camp-6th"_s;
        const QString repository = m_folder->filePath(u"camp.git"_s);
        QCOMPARE(QProcess::execute(
                     u"python3"_s,
                     {sharedTools + u"/make_history.py"_s, folder, folder + u"/history.csv"_s, u"--out"_s, repository}),
                 0);
        const Instant now = instantFromMsecs(1735689600000);
        const Id<Camp> camp =
            import({.source = repository, .projects = folder + u"/projects.md"_s, .roster = folder + u"/roster.csv"_s}, now);
        QVERIFY(camp.isValid());
        auto reader = storage::Reader::begin(*m_store);
        const auto progress = insight::readProgress(**reader, camp, now);
        QVERIFY(progress);
        const QMap<QString, HistoryRow> history = readHistory(folder + u"/history.csv"_s);
        QVERIFY(history.size() > 100);
        const auto reports = (*reader)->where<Report>("camp", camp);
        QVERIFY(reports);
        const QTimeZone zone("Asia/Shanghai");
        std::map<int, int> late;
        std::vector<qint64> delays;
        for (const Report &report : *reports) {
            const auto told = history.constFind(report.path);
            if (told == history.cend() || !report.period.isValid())
                continue;
            const Period period = progress->periods.value(report.period);
            late[period.number] += told->submitted >= endOfDay(period.due, zone);
            if (report.reviewState == ReviewState::Reviewed && told->reviewed && *told->reviewed >= told->submitted)
                delays.push_back((*told->reviewed - told->submitted).count());
        }
        std::ranges::sort(delays);
        const Figure figure = reportsFigure({*progress, {}, wording::Wording(Language::English)});
        constexpr int lateColumn = 8;
        for (const QStringList &row : figure.rows)
            QCOMPARE(row[lateColumn].toInt(), late[row.front().toInt()]);
        const insight::DelayTally tally = insight::reviewDelay(*progress);
        QCOMPARE(tally.given.size(), delays.size());
        for (size_t i = 0; i < delays.size(); ++i)
            QCOMPARE(tally.given[i].msecs, delays[i]);
        compareAll(**reader, camp, now);
    }

private:
    Id<Camp> import(const interchange::ImportRequest &request, Instant now)
    {
        const FixedClock clock(now);
        const auto plan = interchange::planImport(request, {});
        if (!plan || plan->camps.empty())
            return {};
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"import"_s}, clock);
        if (!transaction || !interchange::applyPlan(**transaction, *plan) || !(*transaction)->commit())
            return {};
        auto reader = storage::Reader::begin(*m_store);
        return (*reader)->all<Camp>()->front().id;
    }

    static void compareAll(storage::Reader &reader, Id<Camp> camp, Instant now)
    {
        const auto progress = insight::readProgress(reader, camp, now);
        const auto summary = insight::readSummary(reader, camp, now);
        QVERIFY(progress && summary);
        const wording::Wording words(Language::English);
        const FigureSource source{*progress, {}, words};
        const Figure reports = reportsFigure(source);
        const QJsonArray json =
            interchange::summaryJson({*summary})[u"camps"].toArray()[0].toObject()[u"by_period"].toArray();
        QCOMPARE(qsizetype(reports.rows.size()), json.size());
        // Column of the table, key of the summary, sign of the series.
        const struct {
            int column;
            QString key;
            std::optional<Sign> sign;
        } same[] = {{2, u"owed"_s, {}},
                    {3, u"reported"_s, {}},
                    {4, u"reviewed"_s, Sign::Done},
                    {6, u"missing"_s, Sign::Missing},
                    {7, u"exempt"_s, Sign::Exempt},
                    {8, u"late"_s, {}}};
        for (const auto &[column, key, sign] : same) {
            QList<int> told;
            for (const auto &line : json)
                told.append(line.toObject()[key].toInt());
            QCOMPARE(columnOf(reports, column), told);
            QCOMPARE(csvColumn(reports, column), told);
            if (sign)
                QCOMPARE(seriesOf(reports, *sign), told);
        }
        for (size_t s = 0; s < reports.series.size(); ++s)
            for (size_t c = 0; c < reports.series[s].values.size(); ++c)
                QCOMPARE(int(reports.behind[s][c].size()), int(reports.series[s].values[c]));

        const Figure grades = gradesFigure(source);
        QCOMPARE(insight::outcomes(*progress).graduates, summary->graduates);
        for (size_t i = 0; i < 5; ++i)
            QCOMPARE(grades.series[0].values[i],
                     double(summary->grades.contains(Grade(4 - i)) ? summary->grades.at(Grade(4 - i)) : 0));
        const auto waiting = insight::reviewDelay(*progress);
        QCOMPARE(int(waiting.waiting.size()) + waiting.waitingUntimed, summary->reportsWaiting);
        QCOMPARE(int(waiting.given.size()) + waiting.givenUntimed >= summary->reportsReviewed, true);
        const Figure progressed = progressFigure(source);
        if (!progressed.rows.empty()) {
            int handedIn = 0;
            for (const QStringList &row : progressed.rows)
                handedIn = std::max(handedIn, row[2].toInt());
            QCOMPARE(handedIn, sum(columnOf(reports, 3)));
        }
        const Figure steps = funnelFigure(source);
        for (const QStringList &row : steps.rows) {
            if (row[0] == u"Enrolled"_s)
                QCOMPARE(row[1].toInt(), summary->mentees);
            if (row[0] == u"Graduated"_s)
                QCOMPARE(row[1].toInt(), summary->graduates);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
};

QTEST_MAIN(TestNumbersAgree)
#include "tst_numbers_agree.moc"
