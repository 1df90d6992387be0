#include "interchange/plan_decisions.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

/// The words in which decisions about an import are kept.
class TestPlanDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaterDecisionTakesThePlaceOfAnEarlierOne();
    void aDecisionIsAboutItsEditionOrAll();
    void aGridSurvivesBeingWritten();
    void brokenGridsAreRefused_data();
    void brokenGridsAreRefused();
};

void TestPlanDecisions::aLaterDecisionTakesThePlaceOfAnEarlierOne()
{
    std::vector<PlanDecision> decisions;
    decide(decisions, {u"a/b.md"_s, u"skip"_s, u"1"_s});
    decide(decisions, {u"a/b.md"_s, u"period"_s, u"3"_s});
    decide(decisions, {u"a/b.md"_s, u"skip"_s, QString()});
    QCOMPARE(decisions.size(), size_t(2));
    QCOMPARE(decided(decisions, {}, u"a/b.md"_s, u"skip"_s), QString());
    QCOMPARE(decided(decisions, {}, u"a/b.md"_s, u"period"_s), u"3"_s);
    QCOMPARE(decision::person(u"@Tove-L"), u"person:tove-l"_s);
}

void TestPlanDecisions::aDecisionIsAboutItsEditionOrAll()
{
    const std::vector<PlanDecision> decisions = {{u"person:kim"_s, u"start"_s, u"4"_s, u"camp-2"_s},
                                                 {u"people"_s, u"start"_s, u"first-report"_s}};
    QCOMPARE(decided(decisions, u"camp-2"_s, u"person:kim"_s, u"start"_s), u"4"_s);
    QCOMPARE(decided(decisions, u"camp-1"_s, u"person:kim"_s, u"start"_s), QString());
    QCOMPARE(decided(decisions, u"camp-1"_s, u"people"_s, u"start"_s), u"first-report"_s);
}

void TestPlanDecisions::aGridSurvivesBeingWritten()
{
    std::vector<GridPeriod> grid = {
        {1, {QDate(2026, 3, 2), QDate(2026, 3, 15)}},
        {2, {QDate(2026, 3, 16), QDate(2026, 3, 29)}, PeriodSupport::Strong, QDate(2026, 3, 31)}};
    QCOMPARE(gridText(grid), u"2026-03-02/2026-03-15 2026-03-16/2026-03-29/2026-03-31"_s);
    const auto read = gridFromText(gridText(grid));
    QVERIFY(read.has_value());
    QVERIFY(*read == grid);
}

void TestPlanDecisions::brokenGridsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one day") << u"2026-03-02"_s;
    QTest::newRow("no day") << u"2026-03-02/2026-02-30"_s;
    QTest::newRow("ends first") << u"2026-03-15/2026-03-02"_s;
    QTest::newRow("overlap") << u"2026-03-02/2026-03-15 2026-03-15/2026-03-29"_s;
    QTest::newRow("due is no day") << u"2026-03-02/2026-03-15/soon"_s;
}

void TestPlanDecisions::brokenGridsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!gridFromText(text));
}

QTEST_GUILESS_MAIN(TestPlanDecisions)
#include "tst_plan_decisions.moc"
