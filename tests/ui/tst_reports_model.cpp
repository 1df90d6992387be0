#include "ui/invented_matrix.h"

#include "matrix_filter.h"
#include "matrix_model.h"
#include "report_words.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace Qt::Literals::StringLiterals;

/// The models of the matrix: what they show, and that a newer state is merged into the one at hand.
class TestReportsModel : public QObject {
    Q_OBJECT

private:
    struct Models {
        MatrixModel model;
        MatrixFilter filter{&model};
        QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void showsWordsAndTotals();
    void titlesFollowTheLanguage();
    void mergeKeepsPersistentIndexes();
    void mergeTakesPeriodsAwayAndAdds();
    void mergeFollowsANewOrder();
    void filterByMineBatchAndState();
    void totalsOfAScopeAgreeWithTheMatrix();
    void sentences_data();
    void sentences();
};

void TestReportsModel::showsWordsAndTotals()
{
    Models models;
    models.model.setMatrix(invented::matrix(), invented::today);
    MatrixModel &model = models.model;

    QCOMPARE(model.columnCount(), 9);
    QCOMPARE(model.chosenPeriod(), 4);
    const QModelIndex late = model.index(2, MatrixModel::FirstPeriodColumn + 2);
    QCOMPARE(late.data(Qt::AccessibleTextRole).toString(), u"江予白, period 3: reviewed, handed in late"_s);
    QCOMPARE(model.index(5, model.totalColumn()).data().toString(), u"3/4"_s);
    QVERIFY(model.index(5, model.totalColumn()).data(MatrixModel::IncompleteRole).toBool());
    QVERIFY(!model.index(0, model.totalColumn()).data(MatrixModel::IncompleteRole).toBool());
    QCOMPARE(model.index(0, 0).data(MatrixModel::NumberRole).toString(), u"01"_s);
    const QString header =
        model.headerData(MatrixModel::FirstPeriodColumn + 4, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QVERIFY2(header.startsWith(u"Period 5, due 2026-05-24: 20 of 23 reported; 3 missing"_s), qPrintable(header));

    // Only the ID is known: it stands in the name's place, once.
    const QModelIndex nameless = model.index(20, MatrixModel::MenteeColumn);
    QCOMPARE(nameless.data(Qt::DisplayRole).toString(), u"quiet-otter-"_s);
    QCOMPARE(nameless.data(LoginRole).toString(), QString());
}

void TestReportsModel::titlesFollowTheLanguage()
{
    Models models;
    models.model.setMatrix(invented::matrix(), invented::today);
    QCOMPARE(models.model.index(0, 0).data().toString(), u"Sparse attention on the CPU"_s);
    models.model.setLanguage(Language::Chinese);
    QCOMPARE(models.model.index(0, 0).data().toString(), u"稀疏注意力的 CPU 回退"_s);
    models.model.setLanguage(Language::English);
    QCOMPARE(models.model.index(21, 0).data().toString(), u"编译器前端的错误恢复"_s); // has no English title
}

void TestReportsModel::mergeKeepsPersistentIndexes()
{
    Models models;
    insight::Matrix matrix = invented::matrix();
    models.model.setMatrix(matrix, invented::today);
    const QPersistentModelIndex chosen = models.filter.index(12, MatrixModel::FirstPeriodColumn + 4);
    QSignalSpy reset(&models.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&models.model, &QAbstractItemModel::dataChanged);

    matrix.rows[12].cells[4].facts = invented::facts(u'r');
    models.model.setMatrix(matrix, invented::today);
    QCOMPARE(changed.count(), 1);
    matrix.rows.erase(matrix.rows.begin() + 3);
    models.model.setMatrix(matrix, invented::today);

    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.row(), 11);
    QCOMPARE(chosen.data(MatrixModel::FactsRole).value<CellFacts>().word, CellWord::Reviewed);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(models.model.matrix(), matrix);
}

void TestReportsModel::mergeTakesPeriodsAwayAndAdds()
{
    Models models;
    insight::Matrix matrix = invented::matrix();
    models.model.setMatrix(matrix, invented::today);

    insight::Matrix fewer = matrix;
    fewer.columns.erase(fewer.columns.begin() + 1);
    for (insight::MatrixRow &row : fewer.rows)
        row.cells.erase(row.cells.begin() + 1);
    fewer.currentColumn = 3;
    models.model.setMatrix(fewer, invented::today);
    QCOMPARE(models.model.matrix(), fewer);
    QCOMPARE(models.model.chosenPeriod(), 3); // still period 5
    QCOMPARE(models.filter.columnCount(), 8);

    models.model.setMatrix(matrix, invented::today);
    QCOMPARE(models.model.matrix(), matrix);
    QCOMPARE(models.model.chosenPeriod(), 4);
}

void TestReportsModel::mergeFollowsANewOrder()
{
    Models models;
    insight::Matrix matrix = invented::matrix(40);
    models.model.setMatrix(matrix, invented::today);
    std::rotate(matrix.rows.begin() + 2, matrix.rows.begin() + 9, matrix.rows.begin() + 30);
    matrix.rows.insert(matrix.rows.begin() + 5, invented::row(77));
    matrix.rows.pop_back();
    models.model.setMatrix(matrix, invented::today);
    QCOMPARE(models.model.matrix(), matrix);
}

void TestReportsModel::filterByMineBatchAndState()
{
    Models models;
    models.model.setMatrix(invented::matrix(), invented::today);
    const auto count = [&models](const MatrixScope &scope, const CellWish &wish) {
        models.model.setScope(scope);
        models.filter.setWish(wish);
        models.filter.refresh();
        return models.filter.rowCount();
    };
    QCOMPARE(count({}, {}), 23);
    QCOMPARE(count({Id<Person>(1), {}}, {}), 4);
    QCOMPARE(count({{}, Id<Batch>(1)}, {}), 11);
    QCOMPARE(count({}, {.waiting = true}), 7);
    QCOMPARE(count({}, {.missing = true}), 3);
    QCOMPARE(count({}, {.waiting = true, .missing = true}), 10);
    QCOMPARE(count({}, {.late = true}), 2);
    models.model.setChosenPeriod(0);
    QCOMPARE(count({}, {.missing = true}), 0);
}

void TestReportsModel::totalsOfAScopeAgreeWithTheMatrix()
{
    const insight::Matrix matrix = invented::matrix();
    for (int i = 0; i < static_cast<int>(matrix.columns.size()); ++i) {
        insight::MatrixColumn sum = columnTotals(matrix, i, {{}, Id<Batch>(1)});
        const insight::MatrixColumn other = columnTotals(matrix, i, {{}, Id<Batch>(2)});
        sum.owed += other.owed;
        sum.handedIn += other.handedIn;
        sum.reviewed += other.reviewed;
        sum.waiting += other.waiting;
        sum.missing += other.missing;
        sum.late += other.late;
        sum.exempt += other.exempt;
        QCOMPARE(sum, matrix.columns[static_cast<size_t>(i)]);
    }
    QCOMPARE(scopeSize(matrix, {}), (ScopeSize{23, 20, 23}));
}

void TestReportsModel::sentences_data()
{
    QTest::addColumn<insight::MatrixColumn>("column");
    QTest::addColumn<QString>("sentence");
    const auto column = [](int owed, int handedIn, int waiting, QDate due) {
        insight::MatrixColumn totals;
        totals.due = due;
        totals.days = {due.addDays(-13), due};
        totals.owed = owed;
        totals.handedIn = handedIn;
        totals.waiting = waiting;
        totals.missing = due < invented::today ? owed - handedIn : 0;
        totals.reviewed = handedIn - waiting;
        return totals;
    };
    const QDate over = invented::today.addDays(-3);
    const QDate soon = invented::today.addDays(11);
    QTest::newRow("some") << column(32, 28, 9, over) << u"28 of 32 reported; 4 missing, 9 wait for a review"_s;
    QTest::newRow("one waits") << column(32, 31, 1, over) << u"31 of 32 reported; 1 missing, 1 waits for a review"_s;
    QTest::newRow("all in") << column(32, 32, 2, over) << u"all 32 reported; 2 wait for a review"_s;
    QTest::newRow("done") << column(32, 32, 0, over) << u"all 32 reported, and every report is reviewed"_s;
    QTest::newRow("nobody owes") << column(0, 0, 0, over) << u"no report was due"_s;
    QTest::newRow("running") << column(5, 5, 5, soon) << u"5 reported so far; due in 11 days, 5 wait for a review"_s;
    QTest::newRow("running, none") << column(0, 0, 0, soon) << u"nobody has reported yet; due in 11 days"_s;
    QTest::newRow("last day") << column(1, 1, 0, invented::today) << u"1 reported so far; due today"_s;
    QTest::newRow("not begun") << column(0, 0, 0, invented::today.addDays(14)) << u"begins tomorrow"_s;
}

void TestReportsModel::sentences()
{
    QFETCH(const insight::MatrixColumn, column);
    QFETCH(const QString, sentence);
    QTranslator plurals;
    QVERIFY(plurals.load(u":/translations/flotilla_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&plurals));
    QCOMPARE(ReportWords::totals(column, invented::today), sentence);
}

QTEST_MAIN(TestReportsModel)
#include "tst_reports_model.moc"
