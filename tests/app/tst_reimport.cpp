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

/// A camp is imported again and again while it goes on: what the plan says is what applying writes, what was told before is kept, and
/// what was done in Flotilla stays done. Applying a plan that says it changes nothing writes nothing, and the other way round.
class TestReimport : public ReimportTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { checkPlaces(); }
    void init() { freshCamp(); }

    void monthsFollowTheCamp()
    {
        handIn({1, 2});
        imported();
        QCOMPARE(all<Pairing>().front().months, 1);
        handIn({3, 4, 5, 6, 7, 8, 9, 10});
        imported();
        for (const Pairing &pairing : all<Pairing>())
            QCOMPARE(pairing.months, 5);
        // Once somebody said how many count, that stays.
        Pairing confirmed = all<Pairing>().front();
        confirmed.months = 4;
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(confirmed)); });
        handIn({11, 12, 13, 14});
        imported();
        QCOMPARE(get(confirmed.id).months, 4);
        QCOMPARE(all<Pairing>().back().months, 6);
    }

    void batchesKeepTheirOwnGrids()
    {
        const QDate late(2031, 4, 1);
        twoBatches(late);
        write(u"01_ann"_s, fortnight(1), u"一"_s);
        write(u"02_bob"_s, fortnight(1, late), u"二"_s);
        write(u"02_bob"_s, fortnight(2, late), u"三"_s);
        writeCampFile();
        imported();
        const auto stored = readCampFacts(*begin(), all<Camp>().front().id);
        QVERIFY(stored);
        QCOMPARE(stored->batches, m_facts.batches);
        const auto pairings = all<Pairing>();
        for (const Pairing &pairing : pairings) {
            const Project project = get(pairing.project);
            QCOMPARE(pairing.from, project.number == 1 ? start : late);
            QCOMPARE(pairing.months, project.number == 1 ? 1 : 2);
        }
        for (const Report &report : all<Report>())
            QCOMPARE(get(report.period).days, report.days);
        QCOMPARE(planned().camps[0].reports[0].match, GridMatch::Exact);
        QVERIFY(storage::check(*m_store)->empty());
        imported(Expect::Nothing);
    }

    void theCampFileGoesOnTellingPeriods()
    {
        twoBatches(QDate(2031, 4, 1));
        m_facts.batches.pop_back();
        m_facts.projects.pop_back();
        m_facts.mentees.pop_back();
        write(u"01_ann"_s, fortnight(1), u"一"_s);
        writeCampFile();
        imported();
        m_facts.batches[0].periods.push_back({.number = 3, .days = fortnight(3)});
        m_facts.batches[0].periods[1].days.last = m_facts.batches[0].periods[1].days.last.addDays(-2);
        m_facts.batches[0].days.last = fortnight(3).last;
        writeCampFile();
        const ImportPlan plan = planned();
        QCOMPARE(plan.camps[0].action, PlanAction::Changed);
        QCOMPARE(warnings(plan, u"period-moved"_s), 1);
        imported();
        QCOMPARE(all<Period>().size(), 3U);
        imported(Expect::Nothing);
        // A period that was moved here stays where it is.
        Period moved = all<Period>().back();
        moved.due = moved.due.addDays(3);
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(moved)); });
        imported(Expect::Nothing);
        QCOMPARE(get(moved.id).due, moved.due);
    }

    void aRosterAfterwardsIsAChange()
    {
        handIn({1, 2});
        imported();
        roster("github_id,project_number,mentor\nann,1,mentor-ye\nbob,2,mentor-ye\n");
        const ImportPlan plan = planned();
        for (const PlannedPerson &person : plan.camps[0].people)
            QCOMPARE(person.action, PlanAction::Changed);
        imported();
        QCOMPARE(all<PairingMentor>().size(), 2U);
        imported(Expect::Nothing);
        // A mentor who was taken away here does not come back.
        const auto gone = all<PairingMentor>().front().id;
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.remove(gone)); });
        imported(Expect::Nothing);
        QCOMPARE(all<PairingMentor>().size(), 1U);
    }

    void decisionsAboutWhatIsKnownAreChanges_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("start") << decision::person(u"bob") << u"start"_s << u"2"_s;
        QTest::newRow("alias") << decision::person(u"bob") << u"alias"_s << u"ann"_s;
        QTest::newRow("two people") << decision::person(u"bob") << u"alias"_s << u"-"_s;
        QTest::newRow("title") << u"camp"_s << u"title"_s << u"远航"_s;
        QTest::newRow("grid") << u"grid"_s << u"periods"_s << u"2031-03-03/2031-03-17 2031-03-18/2031-03-30"_s;
    }
    void decisionsAboutWhatIsKnownAreChanges()
    {
        QFETCH(QString, subject);
        QFETCH(QString, key);
        QFETCH(QString, value);
        handIn({1, 2});
        imported();
        m_request.decisions = {{.subject = subject, .key = key, .value = value}};
        imported();
        imported(Expect::Nothing);
        m_request.decisions.clear();
        imported(Expect::Nothing);
    }

    void aPersonIsShownByTheGitHubIdTakenLast()
    {
        handIn({1, 2});
        m_request.decisions = {
            {.subject = decision::person(u"bob"), .key = QString::fromLatin1(decision::alias), .value = u"ann"_s}};
        imported();
        const auto shown = [this] {
            return insight::readMatrix(*begin(), all<Camp>().front().id, m_clock.now())->rows.front().mentee.login;
        };
        QCOMPARE(shown(), u"ann"_s);
        const Id<Person> ann = all<Account>().front().person;
        edit([&](storage::Transaction &transaction) {
            for (const auto &[login, at] : {std::pair(u"ann-2"_s, 2000), std::pair(u"ann-1"_s, 1000)}) {
                Account account{.person = ann, .login = login, .folded = login, .from = instantFromMsecs(at)};
                QVERIFY(transaction.insert(account));
            }
        });
        QCOMPARE(shown(), u"ann-2"_s);
        // Whichever it is: the reports are that person's.
        imported(Expect::Nothing);
    }

    void theSameResultsAgainAreNoChange()
    {
        handIn({1, 2});
        results("results.csv", "github_id,grade\nann,good\nbob,pass\n");
        imported();
        imported(Expect::Nothing);
        results("results.csv", "github_id,grade\nann,excellent\nbob,pass\n");
        imported();
        imported(Expect::Nothing);
    }

    void theListThatCameLastCounts()
    {
        handIn({1, 2});
        // Several lists, so that no order of ids or names is right by chance.
        const std::vector<Grade> grades{Grade::Pass, Grade::Good, Grade::Excellent, Grade::Pass, Grade::Good, Grade::Pass};
        const std::map<Grade, QByteArray> words{
            {Grade::Pass, "pass"}, {Grade::Good, "good"}, {Grade::Excellent, "excellent"}};
        for (std::size_t i = 0; i < grades.size(); ++i) {
            results("results-" + QByteArray::number((i * 5) % 7) + ".csv",
                    "github_id,grade\nann," + words.at(grades[i]) + '\n');
            imported();
            const auto summary = insight::readSummary(*begin(), all<Camp>().front().id, m_clock.now());
            QVERIFY(summary);
            QCOMPARE(summary->grades.at(grades[i]), 1);
            QCOMPARE(summary->graduates, 1);
        }
    }

    void rowsAreKnownByWhoTheyAreOf()
    {
        handIn({1, 2});
        results("results.csv", "github_id,grade\nann,good\nbob,pass\n");
        m_request.decisions = {{.subject = decision::row(u"results.csv", u"bob", 1),
                                .key = QString::fromLatin1(decision::skip),
                                .value = u"1"_s}};
        imported();
        QCOMPARE(all<ListRow>().size(), 1U);
        ListRow passed = all<ListRow>().front();
        passed.letPass = u"known"_s;
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(passed)); });
        m_request.decisions.clear();
        // The corrected list has somebody else in the lines before.
        results("results.csv", "github_id,grade\ncyd,good\nbob,pass\nann,good\n");
        imported();
        const auto rows = all<ListRow>();
        QCOMPARE(rows.size(), 2U);
        for (const ListRow &row : rows) {
            QVERIFY(row.printedLogin == u"cyd"_s || row.printedLogin == u"ann"_s);
            QCOMPARE(row.letPass, row.printedLogin == u"ann"_s ? u"known"_s : QString());
        }
        imported(Expect::Nothing);
    }

    void theReportThatWinsAPlaceStaysItself()
    {
        handIn({1, 2});
        const DateRange near{fortnight(3).first.addDays(1), fortnight(3).last};
        write(u"01_ann"_s, near, u"大约"_s);
        write(u"02_bob"_s, fortnight(3), u"丙"_s);
        const QString notes = m_request.source + u"/Reports/Spring/01_ann/notes.md"_s;
        QVERIFY(test::writeFile(notes, reportText(u"笔记"_s)));
        imported();
        const Id<Report> id = reportNamed(u"notes.md"_s).id;
        QVERIFY(id.isValid());
        QVERIFY(QFile::rename(notes, fileOf(u"01_ann"_s, fortnight(3))));
        const std::size_t before = all<Report>().size();
        imported();
        QCOMPARE(reportNamed(nameFor(fortnight(3)), u"01_ann"_s).id, id);
        QVERIFY(get(id).period.isValid());
        QCOMPARE(all<Report>().size(), before - 1);
        QCOMPARE(all<ReportRevision>().size(), 1U);
        QVERIFY(storage::check(*m_store)->empty());
        imported(Expect::Nothing);
    }

    void reportsThatChangePlacesKeepTheirTexts()
    {
        handIn({1, 2});
        imported();
        const QString first = fileOf(u"01_ann"_s, fortnight(1));
        const QString second = fileOf(u"01_ann"_s, fortnight(2));
        const Report one = reportNamed(nameFor(fortnight(1)), u"01_ann"_s);
        m_request.decisions = {
            {one.path, QString::fromLatin1(decision::period), u"2"_s},
            {reportNamed(nameFor(fortnight(2)), u"01_ann"_s).path, QString::fromLatin1(decision::period), u"1"_s}};
        imported();
        QCOMPARE(get(one.id).body, BodyHash::of(test::readFile(first)));
        QCOMPARE(get(get(one.id).period).number, 2);
        QCOMPARE(reportNamed(nameFor(fortnight(2)), u"01_ann"_s).body, BodyHash::of(test::readFile(second)));
        imported(Expect::Nothing);
    }

    void anEditionThatMovesIsTheSameCamp()
    {
        handIn({1, 2});
        imported();
        QVERIFY(QDir(m_request.source).mkpath(u"Archive"_s));
        QVERIFY(QDir().rename(m_request.source + u"/Reports/Spring"_s, m_request.source + u"/Archive/Spring"_s));
        const ImportPlan plan = planned();
        QCOMPARE(warnings(plan, u"camp-moved"_s), 1);
        imported();
        QCOMPARE(all<Camp>().size(), 1U);
        QCOMPARE(all<Camp>().front().edition, u"Archive/Spring"_s);
        QCOMPARE(all<Report>().size(), 4U);
        imported(Expect::Nothing);
    }

    void anotherEditionsReportsAreSaidToBeSuch()
    {
        handIn({1, 2});
        QVERIFY(test::copyFolder(m_request.source + u"/Reports/Spring"_s, m_request.source + u"/Reports/Autumn"_s));
        m_request.edition = u"Spring"_s;
        const ImportPlan plan = planned();
        QCOMPARE(plan.camps.size(), 1U);
        QCOMPARE(plan.camps[0].ignored.size(), 4U);
        for (const IgnoredFile &file : plan.camps[0].ignored)
            QCOMPARE(file.reason, u"other-edition"_s);
    }

    void aPlanThatIsOutdatedIsRefused()
    {
        handIn({1, 2});
        imported();
        handIn({3});
        const ImportPlan plan = planned();
        // What is not the camp's does not matter.
        Person somebody = all<Person>().front();
        somebody.chat = u"here"_s;
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(somebody)); });
        QVERIFY(apply(plan));
        const ImportPlan second = planned();
        Report moved = all<Report>().front();
        moved.period = {};
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(moved)); });
        const auto refused = apply(second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    }

    void whatWasUndoneAndDoneAgainIsChangedHere()
    {
        handIn({1, 2});
        imported();
        Report moved = all<Report>().front();
        moved.period = {};
        const qint64 done = edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(moved)); });
        const auto undone = storage::undo(*m_store, done, u"somebody"_s, m_clock);
        QVERIFY(undone);
        imported(Expect::Nothing);
        QVERIFY(storage::undo(*m_store, *undone, u"somebody"_s, m_clock));
        imported(Expect::Nothing);
        QVERIFY(!get(moved.id).period.isValid());
        QCOMPARE(planned().counts()[PlanAction::Skipped], 1);
    }

    void projectsAndPlacesChangedHereStaySo()
    {
        handIn({1, 2});
        const QString catalogue = m_folder->filePath(u"projects.md"_s);
        QVERIFY(test::writeFile(catalogue, "# 项目\n\n## 1. 甲\n\n说明\n\n## 2. 乙\n\n说明\n"));
        m_request.projects = catalogue;
        imported();
        Project project = all<Project>().front();
        project.title = u"这里写的"_s;
        const Pairing taken = all<Pairing>().back();
        const auto reports = all<Report>();
        edit([&](storage::Transaction &transaction) {
            QVERIFY(transaction.update(project));
            for (const Report &report : reports)
                if (report.pairing == taken.id)
                    QVERIFY(transaction.remove(report.id));
            QVERIFY(transaction.remove(taken.id));
        });
        imported(Expect::Nothing);
        QCOMPARE(get(project.id).title, project.title);
        QCOMPARE(planned().camps[0].projects[0].action, PlanAction::Skipped);
        QCOMPARE(all<Pairing>().size(), 1U);
    }

    void aMovedEditionCanBeSaidToBeAnother()
    {
        handIn({1, 2});
        imported();
        moveTo(u"Archive/Spring"_s);
        QVERIFY(planned().camps[0].existing.isValid());
        QCOMPARE(planned().camps[0].movedFrom, u"spring"_s);
        m_request.decisions = {{QString::fromLatin1(decision::camp), QString::fromLatin1(decision::sameAs),
                                QString::fromLatin1(decision::notTheSame)}};
        QVERIFY(!planned().camps[0].existing.isValid());
        imported();
        QCOMPARE(all<Camp>().size(), 2U);
        QCOMPARE(all<Report>().size(), 8U);
        m_request.decisions.clear();
        imported(Expect::Nothing);
    }

    /// Other reports of the same people: the next camp, or this one in another folder? Only the user knows.
    void theSamePeopleInAnotherFolderAreAskedAbout()
    {
        handIn({1, 2});
        imported();
        QVERIFY(QDir(m_request.source + u"/Reports/Spring"_s).removeRecursively());
        m_facts.edition = u"Reports/Later"_s;
        handIn({3, 4});
        const CampPlan asked = planned().camps[0];
        QVERIFY(!asked.existing.isValid());
        QCOMPARE(asked.movedFrom, u"spring"_s);
        QCOMPARE(warnings(planned(), u"camp-perhaps-moved"_s), 1);
        m_request.decisions = {{QString::fromLatin1(decision::camp), QString::fromLatin1(decision::sameAs), u"spring"_s}};
        QCOMPARE(warnings(planned(), u"camp-perhaps-moved"_s), 0);
        imported();
        QCOMPARE(all<Camp>().size(), 1U);
        QCOMPARE(all<Report>().size(), 8U);
        m_request.decisions.clear();
        imported(Expect::Nothing);
    }

    void aPersonWithAnotherGitHubIdIsTheSame()
    {
        handIn({1, 2});
        imported();
        const auto people = all<Person>().size();
        const QString spring = m_request.source + u"/Reports/Spring/"_s;
        QVERIFY(QDir().rename(spring + u"02_bob"_s, spring + u"02_robert-b"_s));
        write(u"02_robert-b"_s, fortnight(3), u"三"_s);
        QCOMPARE(warnings(planned(), u"login-renamed"_s), 1);
        imported();
        QCOMPARE(all<Person>().size(), people);
        QCOMPARE(all<Report>().size(), 5U);
        QCOMPARE(all<Account>().size(), people + 1);
        QCOMPARE(pairingsOf(u"robert-b"_s), 1U);
        imported(Expect::Nothing);
    }

    void aNewPersonOnTheProjectOfSomebodyGoneIsAnother()
    {
        handIn({1, 2});
        imported();
        QVERIFY(QDir(m_request.source + u"/Reports/Spring/02_bob"_s).removeRecursively());
        write(u"02_cy"_s, fortnight(1), u"另一个人的一"_s);
        QCOMPARE(warnings(planned(), u"login-renamed"_s), 0);
        imported();
        QCOMPARE(pairingsOf(u"cy"_s), 1U);
        QCOMPARE(pairingsOf(u"bob"_s), 1U);
    }

    void aShorterGridLeavesNoPeriodBehind()
    {
        handIn({1, 2, 3});
        imported();
        QCOMPARE(all<Period>().size(), 3U);
        joinTheLastPeriods();
        imported();
        QCOMPARE(all<Period>().size(), 2U);
        QCOMPARE(all<Report>().size(), 4U);
        imported(Expect::Nothing);
        QVERIFY(storage::check(*m_store)->empty());
    }

    void aPeriodWithAnExceptionStays()
    {
        handIn({1, 2, 3});
        imported();
        const auto periods = all<Period>();
        const auto third = std::ranges::find(periods, 3, &Period::number);
        const Pairing pairing = all<Pairing>().front();
        edit([&](storage::Transaction &transaction) {
            Exemption exemption{.pairing = pairing.id, .period = third->id, .reason = u"ill"_s, .by = pairing.mentee};
            QVERIFY(transaction.insert(exemption));
        });
        joinTheLastPeriods();
        imported();
        QCOMPARE(all<Period>().size(), 3U);
        imported(Expect::Nothing);
    }

private:
    void moveTo(const QString &edition)
    {
        QVERIFY(QDir(m_request.source).mkpath(edition.first(edition.lastIndexOf(u'/'))));
        QVERIFY(QDir().rename(m_request.source + u"/Reports/Spring"_s, m_request.source + u'/' + edition));
    }
    void joinTheLastPeriods()
    {
        m_request.decisions = {{QString::fromLatin1(decision::grid), QString::fromLatin1(decision::periods),
                                gridText({{.number = 1, .days = fortnight(1)},
                                          {.number = 2, .days = {fortnight(2).first, fortnight(3).last}}})}};
    }
};

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
