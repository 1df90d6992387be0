#include "insight/matrix.h"
#include "insight/summary.h"
#include "interchange/plan_decisions.h"
#include "reimport_tests.h"
#include "storage/check.h"

#include <set>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace flotilla::test;
using namespace Qt::Literals::StringLiterals;

/// People who report on two projects, or move from one to another, while their camp is imported again and again.
class TestReimportPairings : public ReimportTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { checkPlaces(); }
    void init() { freshCamp(); }

    void whoReportsOnTwoProjectsHasTwoPairings()
    {
        handIn({1, 2});
        onTwoProjects();
        roster("github_id,project_number,mentor\nann,1,mentor-ye\nann,7,mentor-li\nbob,2,mentor-ye\n");
        const ImportPlan plan = planned();
        QCOMPARE(warnings(plan, u"several-pairings"_s), 1);
        QCOMPARE(warnings(plan, u"several-reports-in-period"_s), 0);
        QCOMPARE(warnings(plan, u"roster-row-twice"_s), 0);
        QCOMPARE(plan.camps[0].rollCall[0].reported, 2);
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 2U);
        QCOMPARE(all<Report>().size(), 6U);
        QCOMPARE(all<ReportRevision>().size(), 0U);
        QCOMPARE(all<Person>().size(), 4U);
        std::set<Id<Pairing>> withReports;
        for (const Report &report : all<Report>())
            withReports.insert(report.pairing);
        QCOMPARE(withReports.size(), 3U);
        // Each pairing has the mentor of its own row, and the second one says why it may be.
        const Pairing second = pairingOn(7);
        QVERIFY(second.reason.contains(u"07_ann"_s));
        QCOMPARE(pairingOn(1).reason, QString());
        const auto matrix = insight::readMatrix(*begin(), all<Camp>().front().id, m_clock.now());
        for (const insight::MatrixRow &row : matrix->rows) {
            QCOMPARE(row.mentors.size(), 1U);
            QCOMPARE(row.mentors.front().login, row.projectNumber == 7 ? u"mentor-li"_s : u"mentor-ye"_s);
            for (const insight::MatrixCell &cell : row.cells)
                QVERIFY(cell.owed && cell.facts.submission == CellSubmission::HandedIn);
        }
        const auto summary = insight::readSummary(*begin(), all<Camp>().front().id, m_clock.now());
        QCOMPARE(summary->mentees, 2);
        QCOMPARE(summary->reports, 6);
        QVERIFY(storage::check(*m_store)->empty());
        imported(Expect::Nothing);
        // The same when the next period comes.
        handIn({3});
        write(u"07_ann"_s, fortnight(3), u"七三"_s);
        imported();
        QCOMPARE(all<Report>().size(), 9U);
        QCOMPARE(pairingsOf(u"ann"_s), 2U);
        imported(Expect::Nothing);
    }

    void theSecondPairingCanBeSaidToBeNone()
    {
        handIn({1, 2});
        onTwoProjects();
        const auto decide = [this](const QString &value) {
            m_request.decisions = {
                {.subject = decision::person(u"ann"), .key = QString::fromLatin1(decision::pairings), .value = value}};
        };
        decide(QString::fromLatin1(decision::one));
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 1U);
        QCOMPARE(all<Report>().size(), 4U);
        QCOMPARE(all<ReportRevision>().size(), 2U);
        imported(Expect::Nothing);
        decide(QString::fromLatin1(decision::several));
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 2U);
        QCOMPARE(all<Report>().size(), 6U);
        QCOMPARE(all<ReportRevision>().size(), 0U);
        imported(Expect::Nothing);
        // And back, when both were there already.
        decide(QString::fromLatin1(decision::one));
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 1U);
        QCOMPARE(all<Report>().size(), 4U);
        QCOMPARE(all<ReportRevision>().size(), 2U);
        QVERIFY(storage::check(*m_store)->empty());
        imported(Expect::Nothing);
        decide({});
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 2U);
        imported(Expect::Nothing);
    }

    void aSecondPairingThatWasTakenAwayHereStaysAway()
    {
        handIn({1, 2});
        onTwoProjects();
        imported();
        const Pairing second = pairingOn(7);
        const auto reports = all<Report>();
        edit([&](storage::Transaction &transaction) {
            for (const Report &report : reports)
                if (report.pairing == second.id)
                    QVERIFY(transaction.remove(report.id));
            QVERIFY(transaction.remove(second.id));
        });
        imported(Expect::Nothing);
        write(u"07_ann"_s, fortnight(3), u"七三"_s);
        write(u"01_ann"_s, fortnight(3), u"一三"_s);
        write(u"02_bob"_s, fortnight(3), u"二三"_s);
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 1U);
        QCOMPARE(all<Report>().size(), 6U);
        imported(Expect::Nothing);
    }

    void aPlaceThatIsHeldHereIsHeldInItsOwnPairing()
    {
        handIn({1, 2});
        onTwoProjects();
        imported();
        Report kept = reportNamed(nameFor(fortnight(1)), u"07_ann"_s);
        kept.writtenDays = u"changed"_s;
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(kept)); });
        imported(Expect::Nothing);
        const Report other = reportNamed(nameFor(fortnight(1)), u"01_ann"_s);
        write(u"01_ann"_s, fortnight(1), u"anders"_s);
        imported();
        QVERIFY(get(other.id).body != other.body);
        QCOMPARE(get(kept.id).body, kept.body);
        imported(Expect::Nothing);
    }

    void whoMovesHasOnePairing_data()
    {
        QTest::addColumn<std::vector<int>>("first");
        QTest::addColumn<std::vector<int>>("second");
        QTest::newRow("one after the other") << std::vector{1, 2} << std::vector{3, 4};
        QTest::newRow("both for the period of the move") << std::vector{1, 2} << std::vector{2, 3};
        QTest::newRow("back to a project with a smaller number") << std::vector{3, 4} << std::vector{1, 2, 3};
    }
    void whoMovesHasOnePairing()
    {
        QFETCH(const std::vector<int>, first);
        QFETCH(const std::vector<int>, second);
        for (const int period : {1, 2, 3, 4})
            write(u"02_bob"_s, fortnight(period), u"乙%1"_s.arg(period));
        for (const int period : first)
            write(u"01_ann"_s, fortnight(period), u"一%1"_s.arg(period));
        for (const int period : second)
            write(u"07_ann"_s, fortnight(period), u"七%1"_s.arg(period));
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 1U);
        QCOMPARE(warnings(planned(), u"several-pairings"_s), 0);
        imported(Expect::Nothing);
    }

    void copiesInAnotherFolderMakeNoPairing()
    {
        handIn({1, 2});
        for (const int period : {1, 2})
            write(u"07_ann"_s, fortnight(period), u"01_ann%1"_s.arg(period));
        imported();
        QCOMPARE(pairingsOf(u"ann"_s), 1U);
        imported(Expect::Nothing);
    }

    void theProjectsOfTwoPairingsComeFromTheCatalogue()
    {
        handIn({1, 2});
        onTwoProjects();
        m_request.projects = m_folder->filePath(u"projects.md"_s);
        QVERIFY(test::writeFile(m_request.projects, "# 项目\n\n## 1. 甲\n\n说明\n\n## 2. 乙\n\n说明\n\n## 7. 庚\n\n说明\n"));
        imported();
        const auto matrix = insight::readMatrix(*begin(), all<Camp>().front().id, m_clock.now());
        QStringList titles;
        for (const insight::MatrixRow &row : matrix->rows)
            titles.append(row.projectTitle);
        titles.sort();
        QCOMPARE(titles, (QStringList{u"乙"_s, u"庚"_s, u"甲"_s}));
        imported(Expect::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestReimportPairings)
#include "tst_reimport_pairings.moc"
