#include "ui/invented_plan.h"

#include "attention.h"
#include "grid_edit.h"
#include "period_table.h"
#include "plan_rows.h"
#include "plan_tables.h"
#include "plan_text.h"
#include "report_filter.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

/// What the import page shows of a plan: its rows, its sentences, and the changes to a grid.
class TestImportingRows : public QObject {
    Q_OBJECT

private:
    wording::Wording m_english{Language::English};
    PlanWords words() const
    {
        return {m_english, [](const QString &code, const wording::Wording &) { return u"<"_s + code + u">"_s; },
                [](const PlanWarning &warning, const wording::Wording &) {
                    return warning.code + u": "_s + warning.arguments.join(u' ');
                }};
    }

private Q_SLOTS:
    void aReportShowsWhatIsKnownOfIt();
    void aWarningWithArgumentsIsToldOnce();
    void decisionsAreShownBeforeANewPlan();
    void whoIsNotInThePlanAnyMoreStaysDecided();
    void ofSeveralReportsOneCounts();
    void periodSentences_data();
    void periodSentences();
    void aPeriodIsNotMissedBeforeItIsDue();
    void aChangedGridIsNotCountedYet();
    void findingsGoToTheirLists();
    void whatNeedsADecisionComesFirst();
    void severalProjectsAtATimeAreDecided();
    void filtersActionCodeAndText();
    void mergeKeepsTheSelection();
    void editedDaysAskAndDoNotChange();
    void gridNeighboursGiveWay();
    void gridRefusesWhatCannotBe();
    void buttonsNameWhatTheyDo();
};

void TestImportingRows::aReportShowsWhatIsKnownOfIt()
{
    const auto rows = reportRows(invented::fullCamp(), {}, words());
    QCOMPARE(rows.size(), invented::fullCamp().reports.size());
    QCOMPARE(rows[0].project, u"01 稀疏注意力的 CPU 回退"_s);
    QCOMPARE(rows[0].name, u"林知远"_s);
    // 12:30 UTC is evening in the camp.
    QCOMPARE(rows[0].handedIn, u"2026-03-29 20:30"_s);
    const auto notAfter = std::ranges::find(rows, u"wenruoyao"_s, &ReportRow::login);
    QVERIFY(notAfter->handedIn.startsWith(u"≤ "_s));
    const ReportRow &stray = rows.back();
    QCOMPARE(stray.period, 0);
}

void TestImportingRows::aWarningWithArgumentsIsToldOnce()
{
    const auto rows = reportRows(invented::fullCamp(), {}, words());
    QCOMPARE(rows[3].notes.size(), size_t(1));
    QCOMPARE(rows[3].notes[0].sentence, u"year-repaired: 2025.03.30~2026.04.12 2026-03-30 – 04-12"_s);
    QCOMPARE(rows[14].noteLine,
             u"<space-in-name> · <double-extension> · <placeholder-left-above-review> · <unclosed-fence>"_s);
    const auto counts = codeCounts(rows);
    QCOMPARE(counts[0].count, 3);
    QCOMPARE(counts[0].code, u"space-in-name"_s);
}

void TestImportingRows::decisionsAreShownBeforeANewPlan()
{
    const CampPlan plan = invented::fullCamp();
    const Decisions decisions = {{plan.reports[0].path, u"skip"_s, u"1"_s},
                                 {plan.reports[1].path, u"period"_s, u"4"_s},
                                 {u"person:quiet-otter-"_s, u"start"_s, u"5"_s},
                                 {plan.results[2].subject, u"skip"_s, u"1"_s}};
    const auto reports = reportRows(plan, decisions, words());
    QVERIFY(reports[0].skipDecided);
    QCOMPARE(reports[0].action, PlanAction::Skipped);
    QCOMPARE(reports[1].period, 4);
    const auto people = personRows(plan, decisions);
    QCOMPARE(people.back().firstPeriod, 5);
    QVERIFY(people.back().startDecided);
    QCOMPARE(people.back().aliasState, AliasState::Proposed);
    QVERIFY(!resultLines(plan, decisions, words())[2].counts);
    // Of another edition: not about this camp.
    const auto other = reportRows(plan, {{plan.reports[0].path, u"skip"_s, u"1"_s, u"Reports/camp_2"_s}}, words());
    QVERIFY(!other[0].skipDecided);
}

void TestImportingRows::whoIsNotInThePlanAnyMoreStaysDecided()
{
    CampPlan plan = invented::camp();
    plan.people.pop_back();
    plan.decisions = {{u"person:quiet-otter-"_s, u"alias"_s, u"quiet-otter"_s}};
    const auto people = personRows(plan, {});
    QCOMPARE(people.back().login, u"quiet-otter-"_s);
    QCOMPARE(people.back().aliasState, AliasState::Same);
    QCOMPARE(personRows(plan, {{u"person:quiet-otter-"_s, u"alias"_s, QString()}}).size(), plan.people.size());
}

void TestImportingRows::ofSeveralReportsOneCounts()
{
    const CampPlan plan = invented::fullCamp();
    const auto rows = duplicateRows(plan, {});
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].first && rows[0].counts && !rows[1].counts);
    const auto decided = duplicateRows(plan, {{rows[1].path, u"counts"_s, u"1"_s}});
    QVERIFY(!decided[0].counts && decided[1].counts && decided[1].decided);
    QVERIFY(duplicateRows(plan, {{rows[1].path, u"skip"_s, u"1"_s}}).empty());
}

void TestImportingRows::periodSentences_data()
{
    QTest::addColumn<int>("reported");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("some") << 25 << QStringList{u"kim"_s, u"lee"_s, u"ann"_s} << false
                          << u"25 of 28 reported; kim, lee and ann are missing"_s;
    QTest::newRow("one") << 27 << QStringList{u"kim"_s} << false << u"27 of 28 reported; kim is missing"_s;
    QTest::newRow("all") << 28 << QStringList() << false << u"All 28 reported"_s;
    QTest::newRow("none") << 0 << QStringList{u"kim"_s, u"lee"_s} << false << u"None of 2 reported"_s;
    QTest::newRow("open") << 3 << QStringList{u"kim"_s} << true << u"3 of 4 handed in so far"_s;
    QTest::newRow("nobody") << 0 << QStringList() << false << u"Nobody owes a report"_s;
}

void TestImportingRows::periodSentences()
{
    QFETCH(int, reported);
    QFETCH(QStringList, missing);
    QFETCH(bool, open);
    QTEST(PlanText::period(reported, missing, open), "sentence");
}

void TestImportingRows::aPeriodIsNotMissedBeforeItIsDue()
{
    const CampPlan plan = invented::camp();
    const auto early = periodRows(plan, {}, QDate(2026, 4, 26));
    QVERIFY(early[2].open);
    const auto late = periodRows(plan, {}, QDate(2026, 4, 27));
    QVERIFY(!late[2].open);
    QCOMPARE(late[2].reported, 9);
    QCOMPARE(late[2].expected, 10);
    QCOMPARE(late[2].sentence, u"9 of 10 reported; xuqinghe is missing"_s);
    // Who begins later owes nothing yet.
    QCOMPARE(late[0].sentence, u"All 8 reported"_s);
    CampPlan generous = plan;
    generous.rules.dueDaysAfterEnd = 2;
    QVERIFY(periodRows(generous, {}, QDate(2026, 4, 28))[2].open);
}

void TestImportingRows::aChangedGridIsNotCountedYet()
{
    const CampPlan plan = invented::camp();
    const Decisions decisions = {{u"grid"_s, u"periods"_s, u"2026-03-16/2026-03-29 2026-03-30/2026-04-30/2026-05-02"_s}};
    const auto rows = periodRows(plan, decisions, QDate(2026, 12, 1));
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(!rows[0].counted);
    QCOMPARE(rows[1].due, QDate(2026, 5, 2));
}

void TestImportingRows::findingsGoToTheirLists()
{
    const CampPlan plan = invented::fullCamp();
    const auto results = findingRows(plan, words(), true);
    QCOMPARE(results.size(), size_t(2));
    const auto others = findingRows(plan, words(), false);
    QCOMPARE(others.size(), size_t(2));
    QCOMPARE(others[0].note.code, u"weak-period"_s);
    // The same person in another case.
    QVERIFY(resultLines(plan, {}, words()).back().note.startsWith(u"row-twice"_s));
}

void TestImportingRows::whatNeedsADecisionComesFirst()
{
    const CampPlan plan = invented::fullCamp();
    auto items = attentionItems(plan, {}, words());
    QCOMPARE(items[0].kind, AttentionItem::Kind::Decide);
    QCOMPARE(items[0].part, CheckPart::People);
    QCOMPARE(items[1].part, CheckPart::Duplicates);
    QCOMPARE(items.back().part, CheckPart::Ignored);
    const size_t before = items.size();
    items = attentionItems(plan, {{u"person:quiet-otter-"_s, u"alias"_s, u"-"_s}}, words());
    QCOMPARE(items.size(), before - 1);
    QVERIFY(attentionItems(CampPlan(), {}, words()).empty());
}

void TestImportingRows::severalProjectsAtATimeAreDecided()
{
    CampPlan plan = invented::fullCamp();
    const QString subject = u"person:"_s + plan.people[2].login;
    plan.people[2].further.push_back(
        {.projectNumber = 77, .track = {}, .projectTitle = u"航标"_s, .mentors = {}, .folders = {}, .existing = {}});
    QCOMPARE(personRows(plan, {})[1].severalPairings, SeveralPairings::No);
    const PlanPersonRow row = personRows(plan, {})[2];
    QCOMPARE(row.severalPairings, SeveralPairings::Proposed);
    QVERIFY(row.furtherProjects.contains(u"航标"_s));
    QCOMPARE(personRows(plan, {{subject, u"pairings"_s, u"one"_s}})[2].severalPairings, SeveralPairings::One);
    QCOMPARE(personRows(plan, {{subject, u"pairings"_s, u"several"_s}})[2].severalPairings, SeveralPairings::Several);
    const auto open = [&](const Decisions &decisions) { return attentionItems(plan, decisions, words()).size(); };
    QCOMPARE(open({{subject, u"pairings"_s, u"one"_s}}), open({}) - 1);
    const auto projects = PersonTableTraits::columns()[PersonTableTraits::Project];
    QVERIFY(projects.value(row, Qt::DisplayRole).toString().contains(u"航标"_s));
    QVERIFY(!projects.value(personRows(plan, {{subject, u"pairings"_s, u"one"_s}})[2], Qt::DisplayRole)
                 .toString()
                 .contains(u"航标"_s));
}

void TestImportingRows::filtersActionCodeAndText()
{
    ReportTable table;
    ReportFilter filter;
    const QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&table);
    const CampPlan plan = invented::fullCamp();
    table.setRows(reportRows(plan, {{plan.reports[2].path, u"skip"_s, u"1"_s}}, words()));
    const int all = filter.rowCount();

    filter.setCodes({u"space-in-name"_s, u"year-repaired"_s});
    QCOMPARE(filter.rowCount(), 4);
    filter.setText(u"2026.04 林知"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    filter.setCodes({});
    filter.setActions({int(PlanAction::Skipped)});
    QCOMPARE(filter.rowCount(), 1);
    filter.setActions({});
    QCOMPARE(filter.rowCount(), all);
    filter.sort(ReportTableTraits::Work, Qt::DescendingOrder);
    QVERIFY(filter.index(0, ReportTableTraits::Work).data(SortRole).toInt()
            > filter.index(all - 1, ReportTableTraits::Work).data(SortRole).toInt());
}

void TestImportingRows::mergeKeepsTheSelection()
{
    ReportTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CampPlan plan = invented::fullCamp();
    table.setRows(reportRows(plan, {}, words()));
    const QPersistentModelIndex chosen = table.index(9, 0);
    const QString path = table.row(9).path;
    plan.reports.erase(plan.reports.begin() + 2, plan.reports.begin() + 5);
    table.setRows(reportRows(plan, {}, words()));
    QVERIFY(chosen.isValid());
    QCOMPARE(table.row(chosen.row()).path, path);
}

void TestImportingRows::editedDaysAskAndDoNotChange()
{
    PeriodTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(periodRows(invented::camp(), {}, {}));
    QSignalSpy asked(&table, &PeriodTable::dayEdited);
    const QModelIndex last = table.index(1, PeriodTableTraits::Last);
    QVERIFY(last.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.index(1, PeriodTableTraits::Sentence).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.setData(last, last.data(Qt::EditRole)));
    QVERIFY(table.setData(last, QDate(2026, 4, 20)));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toInt(), 2);
    QCOMPARE(last.data().toString(), u"2026-04-12"_s);
}

void TestImportingRows::gridNeighboursGiveWay()
{
    const grid_edit::Grid grid = invented::camp().periods;
    const auto longer = grid_edit::setLast(grid, 2, QDate(2026, 4, 20));
    QCOMPARE((*longer)[2].days.first, QDate(2026, 4, 21));
    const auto earlier = grid_edit::setFirst(grid, 2, QDate(2026, 3, 25));
    QCOMPARE((*earlier)[0].days.last, QDate(2026, 3, 24));
    const auto due = grid_edit::setDue(grid, 1, QDate(2026, 4, 1));
    QCOMPARE((*due)[0].due, QDate(2026, 4, 1));
    // Later than its due day: the rules say again when it is due.
    QVERIFY(!(*grid_edit::setLast(*due, 1, QDate(2026, 4, 2)))[0].due.isValid());
    QCOMPARE(grid_edit::mergeWithNext(grid, 1)->size(), grid.size() - 1);
    QCOMPARE((*grid_edit::mergeWithNext(grid, 1))[0].days.last, grid[1].days.last);
    QCOMPARE((*grid_edit::remove(grid, 1))[0].number, 1);
    const auto more = grid_edit::add(grid, {});
    QCOMPARE(more.back().days.first, grid.back().days.last.addDays(1));
    QCOMPARE(more.back().days.days(), 14);
    QCOMPARE(grid_edit::add({}, QDate(2026, 1, 1)).front().days.first, QDate(2026, 1, 1));
}

void TestImportingRows::gridRefusesWhatCannotBe()
{
    const grid_edit::Grid grid = invented::camp().periods;
    QVERIFY(!grid_edit::setLast(grid, 2, QDate(2026, 3, 1)));
    QVERIFY(!grid_edit::setLast(grid, 2, QDate(2026, 4, 26))); // nothing would be left of the third
    QVERIFY(!grid_edit::setDue(grid, 2, QDate(2026, 4, 11)));
    QVERIFY(!grid_edit::mergeWithNext(grid, 6));
    QVERIFY(!grid_edit::remove({grid[0]}, 1));
    QVERIFY(!grid_edit::setFirst(grid, 9, QDate(2026, 4, 11)));
}

void TestImportingRows::buttonsNameWhatTheyDo()
{
    ImportPlan plan = invented::plan();
    const int reports = int(plan.camps[0].reports.size());
    QCOMPARE(PlanText::apply(plan), u"Import %1 reports into 远帆开源集训营 · 第 3 期"_s.arg(reports));
    plan.camps[0].title = QString(80, u'x');
    QVERIFY(PlanText::apply(plan).size() < 70);
    for (PlannedReport &report : plan.camps[0].reports)
        report.action = PlanAction::Same;
    plan.camps[0].reports[0].action = PlanAction::Changed;
    QVERIFY(PlanText::apply(plan).startsWith(u"Import 1 report into"_s));
    QCOMPARE(PlanText::effect(plan), u"Reports: 1 changed, %1 as they are"_s.arg(reports - 1));
    plan.camps.push_back(plan.camps[0]);
    QCOMPARE(PlanText::apply(plan), u"Import 2 reports into 2 camps"_s);
    QCOMPARE(PlanText::names({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 2), u"a, b and 2 others"_s);
}

namespace {

class English final : public QObject {
    QTranslator m_translator;

public:
    English()
    {
        if (m_translator.load(u":/translations/flotilla_en.qm"_s))
            QCoreApplication::installTranslator(&m_translator);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const English english; // plural forms stand in the catalogue
    TestImportingRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importing_rows.moc"
