#include "chart_card.h"
#include "charts_view.h"
#include "figure_table.h"
#include "figures/camp_report.h"
#include "figures/chart_export.h"
#include "harness.h"
#include "insight/camps.h"
#include "interchange/sample.h"
#include "kit/drop_button.h"
#include "kit/places.h"
#include "storage/transaction.h"
#include "support/odd_progress.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QTableView>
#include <QTemporaryDir>

#include <numeric>
#include <set>

using namespace harness;
using namespace Qt::Literals::StringLiterals;
using insight::MatrixColumn;

namespace {

const Instant now = instantFromMsecs(1779854400000); // 2026-05-27, in the sample's fifth period

/// The charts' page on its own.
struct Shown {
    explicit Shown(const ChartsView::Content &content) : view(dress.theme, dress.language, dialogs)
    {
        view.resize(1296, 850);
        view.showContent(std::make_shared<const ChartsView::Content>(content));
        view.show();
        (void)QTest::qWaitFor([this] { return !view.isFilling(); });
        cards = view.findChildren<ChartCard *>();
    }
    Dress dress;
    AnsweringDialogs dialogs;
    ChartsView view;
    QList<ChartCard *> cards;
};

/// The menu that a card's button opens.
QMenu *menuOf(ChartCard &card)
{
    const auto buttons = card.findChildren<QAbstractButton *>();
    const auto take = std::ranges::find(buttons, u"Save"_s, &QAbstractButton::text);
    if (take == buttons.end())
        return nullptr;
    (*take)->click();
    return card.findChild<QMenu *>();
}

QString joined(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

/// Two labels that cross, if any do. Sorted by height, so that many are compared in no time.
QString overlapOf(const Drawing &drawing)
{
    std::vector<Drawing::Label> labels = drawing.labels;
    std::ranges::sort(labels, {}, [](const Drawing::Label &each) { return each.rect.top(); });
    for (size_t i = 0; i < labels.size(); ++i) {
        const QRectF rect = labels[i].rect.adjusted(.5, .5, -.5, -.5);
        for (size_t k = i + 1; k < labels.size() && labels[k].rect.top() < rect.bottom(); ++k)
            if (!labels[i].text.isEmpty() && !labels[k].text.isEmpty()
                && rect.intersects(labels[k].rect.adjusted(.5, .5, -.5, -.5)))
                return u"%1 | %2"_s.arg(labels[i].text, labels[k].text);
    }
    return {};
}

ChartCard *cardOf(const Shown &shown, const QString &id)
{
    return *std::ranges::find_if(shown.cards, [&](const ChartCard *each) { return each->figure().id == id; });
}

QAbstractButton *buttonOf(const QWidget &card, const QString &text)
{
    const auto buttons = card.findChildren<QAbstractButton *>();
    return *std::ranges::find(buttons, text, &QAbstractButton::text);
}

/// Every text of a report, as it is drawn, without spaces: a text of two scripts comes in parts.
QString textsOf(const CampReport &report)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    {
        QPainter painter(&generator);
        report.paint(painter, QSizeF(794, 1123));
    }
    const QRegularExpression between(u">([^<]*)</text>"_s);
    QStringList texts;
    for (const auto &match : between.globalMatch(QString::fromUtf8(buffer.data())))
        texts.append(match.captured(1));
    return joined(texts.join(QString()));
}

QImage pictureOf(const CampReport &report)
{
    QImage image(794 * 2, 1123 * 2, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    report.paint(painter, QSizeF(794, 1123));
    return image;
}

} // namespace

/// Charts lead to their records, share their filters and can be taken along.
class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store =
            storage::Store::open(storage::Location::parse(m_folder.filePath(u"camp.flotilla"_s)), storage::OpenMode::Create);
        QVERIFY(store);
        QVERIFY(interchange::writeSample(**store, {.now = now}, FixedClock(now)));
        auto reader = storage::Reader::begin(**store);
        const auto camps = insight::readCamps(**reader);
        QVERIFY(camps && camps->size() == 2);
        auto progress = insight::readProgress(**reader, camps->front().id, now);
        auto editions = insight::readEditions(**reader, {(*camps)[0].id, (*camps)[1].id}, now);
        auto over = insight::readProgress(**reader, (*camps)[1].id, now);
        QVERIFY(progress && editions && over);
        m_over = std::move(*over);
        m_content = {std::move(*progress), std::move(*editions)};
    }

    void everyChartBecomesEveryFile()
    {
        const Dress dress;
        const wording::Wording words(Language::English);
        for (const FigureKind &kind : figureKinds()) {
            const Figure figure = kind.make({m_over, {}, words});
            QVERIFY2(figure.empty.isEmpty() && !figure.finding.isEmpty(), kind.id);
            QImage one;
            QImage four;
            QVERIFY(one.loadFromData(chartBytes(figure, ChartFile::Png, dress.theme, 800, 1), "PNG"));
            QVERIFY(four.loadFromData(chartBytes(figure, ChartFile::Png, dress.theme, 800, 4), "PNG"));
            QCOMPARE(one.width(), 800);
            QCOMPARE(four.size(), one.size() * 4);
            if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
                QVERIFY(one.save(u"%1/chart-%2.png"_s.arg(folder, figure.id)));
            // Text stays text, in a drawing and in a document.
            const QByteArray svg = chartBytes(figure, ChartFile::Svg, dress.theme);
            QVERIFY(svg.contains("<text"));
            QVERIFY(svg.contains(figure.finding.split(u' ').first().toUtf8()));
            const QByteArray pdf = chartBytes(figure, ChartFile::Pdf, dress.theme);
            QVERIFY(pdf.startsWith("%PDF-"));
            QVERIFY(pdf.contains("/ToUnicode"));
            QVERIFY(!pdf.contains("/Subtype /Image"));
            QCOMPARE(chartBytes(figure, ChartFile::Csv, dress.theme), csvOf(figure));
            // Each is known again as Flotilla's, so that it may be replaced.
            for (const ChartFile file : {ChartFile::Png, ChartFile::Svg, ChartFile::Pdf})
                QVERIFY(chartBytes(figure, file, dress.theme).contains(chartMark(file)));
        }
    }

    void anEmptyCampSaysWhy()
    {
        const insight::Progress empty{.camp = m_content.progress.camp, .zone = m_content.progress.zone, .now = now};
        for (const Language language : {Language::English, Language::Chinese}) {
            const wording::Wording words(language);
            for (const FigureKind &kind : figureKinds())
                QVERIFY2(!kind.make({empty, {}, words}).empty.isEmpty(), kind.id);
        }
    }

    void oddCampsAreDrawnReadably_data()
    {
        QTest::addColumn<int>("mentees");
        QTest::addColumn<int>("periods");
        QTest::addColumn<bool>("absurd");
        QTest::addColumn<QString>("name");
        QTest::addRow("one report") << 1 << 1 << false << u"营"_s;
        QTest::addRow("one mentee, 60 periods") << 1 << 60 << false << u"Maximiliano Echeverría-Castellanos y Ruiz"_s;
        QTest::addRow("60 periods") << 40 << 60 << false << u"Maximiliano Echeverría-Castellanos y Ruiz"_s;
        QTest::addRow("5000 mentees") << 5000 << 6 << false << u"营员"_s;
        QTest::addRow("absurd days") << 12 << 5 << true << u"Ann"_s;
    }
    void oddCampsAreDrawnReadably()
    {
        QFETCH(const int, mentees);
        QFETCH(const int, periods);
        QFETCH(const bool, absurd);
        QFETCH(const QString, name);
        const Dress dress;
        const insight::Progress progress = test::oddProgress(
            {.mentees = mentees, .periods = periods, .mentors = std::max(1, mentees / 3), .absurd = absurd, .name = name});
        std::map<CellWord, int> counted;
        for (const insight::MatrixRow &row : progress.matrix.rows)
            for (const insight::MatrixCell &cell : row.cells)
                ++counted[cell.facts.word];
        for (const Language language : {Language::English, Language::Chinese}) {
            const wording::Wording words(language);
            for (const FigureKind &kind : figureKinds()) {
                const Figure figure = kind.make({progress, {}, words});
                for (const int width : {320, 1100}) {
                    const QSizeF size(width, naturalHeight(figure, false));
                    const Drawing drawing = layOut(figure, size, false);
                    const QString crossing = overlapOf(drawing);
                    QVERIFY2(crossing.isEmpty(), qPrintable(figure.id + u": "_s + crossing));
                    for (const Drawing::Bar &bar : drawing.bars)
                        QVERIFY2(bar.rect.left() > -10 && bar.rect.right() < width + 10 && bar.rect.height() >= 0,
                                 qPrintable(figure.id));
                }
            }
            // No wrong sums, whatever the days are.
            const Figure reports = reportsFigure({progress, {}, words});
            for (const Figure::Series &series : reports.series) {
                const double sum = std::accumulate(series.values.begin(), series.values.end(), 0.0);
                if (series.sign == Sign::Done)
                    QCOMPARE(int(sum), counted[CellWord::Reviewed]);
                if (series.sign == Sign::Missing)
                    QCOMPARE(int(sum), counted[CellWord::Missing]);
            }
            QVERIFY(CampReport({progress, {}, words}).pdf().contains("/Count 1"));
        }
    }

    void theCampReportNamesNobodyAndNoMoney()
    {
        const Dress dress;
        for (const Language language : {Language::English, Language::Chinese}) {
            for (const insight::Progress *progress : {&m_content.progress, &m_over}) {
                const wording::Wording words(language);
                const CampReport report({*progress, {}, words});
                const QByteArray pdf = report.pdf();
                QVERIFY(pdf.contains("/Count 1") && pdf.contains("/ToUnicode") && !pdf.contains("/Subtype /Image"));
                QVERIFY(pdf.contains(chartMark(ChartFile::Pdf)));
                const QString text = textsOf(report);
                QVERIFY2(text.contains(joined(words.title(progress->camp.title, progress->camp.titleEn))), qPrintable(text));
                const auto columns = insight::reportsByPeriod(*progress);
                const auto sum = [&](int MatrixColumn::*number) {
                    return std::accumulate(columns.begin(), columns.end(), 0,
                                           [&](int all, const MatrixColumn &each) { return all + each.*number; });
                };
                QVERIFY(text.contains(u"%1/%2"_s.arg(sum(&MatrixColumn::handedIn)).arg(sum(&MatrixColumn::owed))));
                QVERIFY(text.contains(u"%1/%2"_s.arg(sum(&MatrixColumn::reviewed)).arg(sum(&MatrixColumn::handedIn))));
                QVERIFY(!text.contains(u'¥'));
                for (const insight::MatrixRow &row : progress->matrix.rows) {
                    QVERIFY2(!text.contains(joined(row.mentee.name)), qPrintable(row.mentee.name));
                    for (const insight::PersonLabel &mentor : row.mentors)
                        QVERIFY2(!text.contains(joined(mentor.name)), qPrintable(mentor.name));
                }
                if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
                    QVERIFY(pictureOf(report).save(u"%1/report-%2-%3.png"_s.arg(folder, progress->camp.slug)
                                                       .arg(language == Language::English ? u"en"_s : u"zh"_s)));
            }
        }
        // A filter stands in the title, and takes what is only known of the whole camp out.
        const wording::Wording words(Language::English);
        const insight::MatrixRow &row = m_over.matrix.rows.front();
        const QString text = textsOf(CampReport({m_over, {.batch = {}, .project = row.project, .mentor = {}}, words}));
        QVERIFY(text.contains(joined(words.title(row.projectTitle, row.projectTitleEn))));
        QVERIFY(!text.contains(u"Graduated"_s));
    }

    void aCampOfNothingStillMakesAReport()
    {
        const Dress dress;
        const insight::Progress empty{.camp = m_over.camp, .zone = m_over.zone, .now = now};
        const CampReport report({empty, {}, wording::Wording(Language::English)});
        QVERIFY(report.pdf().contains("/Count 1"));
        QVERIFY(textsOf(report).contains(u"0/0"_s));
    }

    void aValueLeadsToItsRecords()
    {
        Shown shown(m_content);
        QSignalSpy asked(&shown.view, &ChartsView::placeRequested);
        auto *records = shown.view.findChild<QListWidget *>();
        QVERIFY(!records->isVisible());
        int doors = 0;
        for (ChartCard *card : std::as_const(shown.cards)) {
            const Figure &figure = card->figure();
            if (figure.behind.empty() && figure.form != Figure::Form::Cells)
                continue;
            QTest::keyClick(&card->view(), Qt::Key_Right);
            QTest::keyClick(&card->view(), Qt::Key_Return);
            QVERIFY2(records->isVisible() && records->count() > 0, qPrintable(figure.id));
            if (figure.id == u"reports"_s)
                QCOMPARE(double(records->count()), figure.series.front().values.front());
            asked.clear();
            Q_EMIT records->itemActivated(records->item(0));
            QCOMPARE(asked.size(), 1);
            const QString page = asked.front()[0].toString();
            QVERIFY(page == QLatin1String(page::reports) || page == QLatin1String(page::people));
            ++doors;
        }
        QVERIFY(doors >= 5);
        // A newer state closes what belongs to the one before.
        shown.view.showContent(std::make_shared<const ChartsView::Content>(m_content));
        QVERIFY(!records->isVisible());
    }

    void filtersHoldForAllCharts()
    {
        Shown shown(m_content);
        const auto buttons = shown.view.findChildren<DropButton *>();
        const auto mentors = std::ranges::find(buttons, u"Mentor"_s, &QWidget::accessibleName);
        QVERIFY(mentors != buttons.end());
        const Id<Person> mentor = m_content.progress.matrix.rows.front().mentors.front().id;
        (*mentors)->setCurrentValue(mentor.value());
        Q_EMIT(*mentors)->chosen(mentor.value());
        const wording::Wording words(Language::English);
        size_t i = 0;
        for (const FigureKind &kind : figureKinds()) {
            const Figure expected = kind.make({m_content.progress, {.batch = {}, .project = {}, .mentor = mentor}, words});
            QCOMPARE(shown.cards[int(i)]->figure().rows, expected.rows);
            ++i;
        }
    }

    void theTableHasTheSameNumbers()
    {
        Shown shown(m_content);
        for (ChartCard *card : std::as_const(shown.cards)) {
            const auto buttons = card->findChildren<QAbstractButton *>();
            const auto table = std::ranges::find(buttons, u"Table"_s, &QAbstractButton::text);
            QVERIFY(table != buttons.end());
            (*table)->click();
            auto *shownTable = card->findChild<QTableView *>();
            QVERIFY(shownTable->isVisible());
            const auto &rows = card->figure().rows;
            QAbstractItemModel &numbers = *shownTable->model();
            QCOMPARE(numbers.rowCount(), int(rows.size()));
            for (int r = 0; r < numbers.rowCount(); ++r)
                for (int c = 0; c < rows[size_t(r)].size(); ++c)
                    QCOMPARE(numbers.index(r, c).data().toString(), rows[size_t(r)][c]);
        }
        QVERIFY2(namelessControls(shown.view).isEmpty(), qPrintable(namelessControls(shown.view).join(u"; "_s)));
        QVERIFY2(clippedTexts(shown.view).isEmpty(), qPrintable(clippedTexts(shown.view).join(u"; "_s)));
    }

    void aChartIsPrintedOnOneSheet()
    {
        // Everything stands on the sheet, black on white, also of the highest chart.
        const Dress dress(Theme::Mode::Dark);
        const Figure figure = cellsByTroubleFigure({m_content.progress, {}, wording::Wording(Language::English)});
        QImage sheet(794, 600, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        paintChart(painter, figure, sheet.size(), Theme(Theme::Mode::Light));
        painter.end();
        int lowest = 0;
        for (int y = 0; y < sheet.height(); ++y)
            for (int x = 0; x < sheet.width(); ++x)
                if (sheet.pixelColor(x, y).lightness() < 200)
                    lowest = y;
        QVERIFY2(lowest > 500 && lowest < sheet.height() - 10, qPrintable(QString::number(lowest)));
    }

    void printingIsLoadedWhenItIsAskedFor()
    {
        Shown shown(m_content);
        const auto print = [&] {
            const QPointer<QMenu> menu = menuOf(*shown.cards.front());
            const auto actions = menu->actions();
            (*std::ranges::find(actions, u"Print…"_s, &QAction::text))->trigger();
            delete menu;
        };
        const auto preview = [] {
            const auto windows = QApplication::topLevelWidgets();
            const auto found = std::ranges::find_if(
                windows, [](const QWidget *each) { return each->inherits("QPrintPreviewDialog") && each->isVisible(); });
            return found == windows.end() ? nullptr : *found;
        };
        const QString folder = QFileInfo(QStringLiteral(FLOTILLA_PROGRAM)).absolutePath();
        QCoreApplication::removeLibraryPath(folder);
        print();
        QVERIFY(!preview());
        const auto labels = shown.view.findChildren<QLabel *>();
        QVERIFY2(
            std::ranges::any_of(labels, [](const QLabel *each) { return each->text().startsWith(u"Printing is not"_s); }),
            "there is no such library where this looks");
        QCoreApplication::addLibraryPath(folder);
        print();
        QTRY_VERIFY(preview());
        QCOMPARE(preview()->windowTitle(), shown.cards.front()->figure().name);
        preview()->close();
    }

    void countsGoUpInSteps()
    {
        const wording::Wording words(Language::English);
        const Figure figure = progressFigure({m_content.progress, {}, words});
        const Drawing drawing = layOut(figure, {800, 340}, false);
        QCOMPARE(drawing.curves.size(), 3U);
        // Nothing is handed in between two days: a line goes on level, then up.
        for (const Drawing::Curve &curve : drawing.curves)
            for (int i = 1; i < curve.points.size(); ++i)
                QVERIFY(curve.points[i].x() == curve.points[i - 1].x() || curve.points[i].y() == curve.points[i - 1].y());
        QVERIFY(!drawing.bars.empty() && std::ranges::none_of(drawing.bars, &Drawing::Bar::painted));
    }

    void endsOfBarsAreWhole()
    {
        Figure figure{.form = Figure::Form::Bars,
                      .categories = {u"P1"_s, u"P2"_s},
                      .totals = {u"2 hours · 7 reviews · nine of ten within 9.2 days"_s,
                                 u"7.2 days · 19 reviews · nine of ten within 11.7 days"_s},
                      .series = {{.name = u"Median"_s, .values = {1, 90}}}};
        const Drawing drawing = layOut(figure, {420, 120}, true);
        QStringList ends;
        for (const Drawing::Label &label : drawing.labels)
            if (!figure.categories.contains(label.text))
                ends.append(label.text);
        QCOMPARE(ends.size(), 2);
        QCOMPARE(ends[0], figure.totals[0]); // beside a short bar there is room for all
        QVERIFY2(figure.totals[1].startsWith(ends[1]) && !ends[1].contains(u"…"_s), qPrintable(ends[1]));
    }

    void aTableIsMergedNotFilledAgain()
    {
        FigureTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Figure figure{.header = {u"Mentor"_s, u"Waiting"_s},
                      .rows = {{u"Ann"_s, u"3"_s}, {u"Bob"_s, u"2"_s}, {u"Cy"_s, u"1"_s}, {u"Cy"_s, u"0"_s}}};
        QVERIFY(table.setFigure(figure));
        const QPersistentModelIndex bob(table.index(1, 0));
        const QPersistentModelIndex other(table.index(3, 1));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        // Ann leaves, Bob moves to the end, somebody new comes in between, and one number changes.
        figure.rows = {{u"Cy"_s, u"1"_s}, {u"Cy"_s, u"5"_s}, {u"Dee"_s, u"4"_s}, {u"Bob"_s, u"2"_s}};
        QVERIFY(!table.setFigure(figure));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(bob.row(), 3);
        QCOMPARE(other.data().toString(), u"5"_s);
        for (int r = 0; r < 4; ++r)
            for (int c = 0; c < 2; ++c)
                QCOMPARE(table.index(r, c).data().toString(), figure.rows[size_t(r)][c]);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QVERIFY(!table.setFigure(figure));
        QCOMPARE(changed.size(), 0);
        figure.rows.clear();
        QVERIFY(!table.setFigure(figure));
        QCOMPARE(table.rowCount(), 0);
        figure.header.append(u"Late"_s);
        QVERIFY(table.setFigure(figure));
    }

    void whoReadsATableStaysWhereTheyAre()
    {
        Shown shown(m_content);
        ChartCard &card = *cardOf(shown, u"cells"_s);
        buttonOf(card, u"Table"_s)->click();
        auto *table = card.findChild<QTableView *>();
        QCoreApplication::processEvents();
        table->selectRow(20);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
        const auto before = card.figure().rows;
        const int scrolled = table->verticalScrollBar()->value();
        const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(scrolled > 0);
        // Somebody's report got a review.
        ChartsView::Content newer = m_content;
        insight::MatrixRow &row = newer.progress.matrix.rows.back();
        row.cells.front().facts.word = CellWord::Missing;
        shown.view.showContent(std::make_shared<const ChartsView::Content>(newer));
        QVERIFY(card.figure().rows != before);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void manyCellsAreMadeAside()
    {
        Shown shown(m_content);
        const auto many = std::make_shared<const ChartsView::Content>(
            test::oddProgress({.mentees = 200, .periods = 12, .mentors = 60}), m_content.editions);
        const QStringList before = shown.cards.front()->figure().rows.front();
        shown.view.showContent(many);
        QVERIFY(shown.view.isFilling());
        QCOMPARE(shown.cards.front()->figure().rows.front(), before); // until its own is made
        // A newer state does not wait for the one before.
        shown.view.showContent(std::make_shared<const ChartsView::Content>(m_content));
        QVERIFY(!shown.view.isFilling());
        shown.view.showContent(many);
        QTRY_VERIFY(!shown.view.isFilling());
        const wording::Wording words(Language::English);
        for (size_t i = 0; i < figureKinds().size(); ++i)
            QCOMPARE(shown.cards[int(i)]->figure().rows, figureKinds()[i].make({many->progress, {}, words}).rows);
        QCOMPARE(shown.cards.back()->figure().rows, editionsFigure(many->editions, words).rows);
    }

    void whoWentToAValueStaysOnIt()
    {
        Shown shown(m_content);
        ChartCard &card = *cardOf(shown, u"reports"_s);
        QTest::keyClick(&card.view(), Qt::Key_Right);
        QTest::keyClick(&card.view(), Qt::Key_Right);
        QSignalSpy opened(&card, &ChartCard::opened);
        QTest::keyClick(&card.view(), Qt::Key_Return);
        shown.view.showContent(std::make_shared<const ChartsView::Content>(m_content));
        QTest::keyClick(&card.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0], opened[1]);
    }

    void theCellsStandByTroubleOrByProject()
    {
        Shown shown(m_content);
        ChartCard &card = *cardOf(shown, u"cells"_s);
        const auto missing = [&](const Figure::CellLine &line) {
            return std::ranges::count(line.cells, CellWord::Missing, &CellFacts::word);
        };
        QVERIFY(std::ranges::is_sorted(card.figure().lines, std::ranges::greater(), missing));
        buttonOf(card, u"By project"_s)->click();
        const auto &rows = m_content.progress.matrix.rows;
        QCOMPARE(card.figure().lines.size(), rows.size());
        std::set<Id<Project>> projects;
        for (size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(card.figure().lines[i].row, int(i));
            QCOMPARE(card.figure().lines[i].startsGroup, projects.insert(rows[i].project).second);
        }
        // It stays so when something changes.
        shown.view.showContent(std::make_shared<const ChartsView::Content>(m_content));
        QVERIFY(card.figure().lines.front().startsGroup);
        if (const QString folder = qEnvironmentVariable("FLOTILLA_SCREENS"); !folder.isEmpty())
            QVERIFY(card.grab().save(folder + u"/card-cells-by-project.png"_s));
        buttonOf(card, u"By trouble"_s)->click();
        QVERIFY(!card.figure().lines.front().startsGroup);
        // The other charts have no such order.
        const auto buttons = cardOf(shown, u"reports"_s)->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::none_of(
            buttons, [](const QAbstractButton *each) { return each->isVisible() && each->text() == u"By project"_s; }));
    }

    void aChartIsSavedAndCopied()
    {
        Shown shown(m_content);
        ChartCard &card = *shown.cards.front();
        QMenu *menu = menuOf(card);
        QVERIFY(menu);
        QApplication::clipboard()->clear();
        menu->actions().front()->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        shown.dialogs.file = m_folder.filePath(u"numbers.csv"_s);
        menu->actions().back()->trigger();
        QCOMPARE(shown.dialogs.choices.size(), 1U);
        QVERIFY(shown.dialogs.choices.front().suggestion.endsWith(u"-reports.csv"_s));
        QFile file(shown.dialogs.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), csvOf(card.figure()));
        shown.dialogs.file = m_folder.filePath(u"all.pdf"_s);
        shown.view.savePage(ChartFile::Pdf);
        QFile page(shown.dialogs.file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray pdf = page.readAll();
        QVERIFY(pdf.contains("/Count 1"));
        QVERIFY(pdf.contains("/ToUnicode"));
        QApplication::clipboard()->clear();
        shown.view.copyPage();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(2 * 794, 2 * 1123));
    }

    void theCampReportIsSavedInEveryForm()
    {
        const wording::Wording words(Language::English);
        const FigureSource source{m_content.progress, {}, words};
        const CampReport report(source);
        QCOMPARE(QImage::fromData(report.bytes(ChartFile::Png, 1)).size(), QSize(794, 1123));
        const QByteArray svg = report.bytes(ChartFile::Svg);
        QVERIFY(svg.contains("<svg") && svg.contains("<text"));
        QVERIFY(report.bytes(ChartFile::Pdf).startsWith("%PDF"));
        // The numbers are those of the charts.
        const QByteArray csv = report.bytes(ChartFile::Csv);
        for (const auto make : {reportsFigure, progressFigure, delayFigure, weeksFigure})
            QVERIFY2(csv.contains(csvOf(make(source))), qPrintable(make(source).id));
    }

private:
    QTemporaryDir m_folder;
    ChartsView::Content m_content;
    insight::Progress m_over; ///< of the camp before, which has everything
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
