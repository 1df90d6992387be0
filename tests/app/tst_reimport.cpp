#include "insight/matrix.h"
#include "insight/summary.h"
#include "interchange/apply_plan.h"
#include "interchange/camp_file.h"
#include "interchange/known_camps.h"
#include "interchange/plan_decisions.h"
#include "interchange/planner.h"
#include "storage/check.h"
#include "storage/history.h"
#include "support/folders.h"
#include "support/test_places.h"

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2031, 3, 3);

QByteArray reportText(const QString &work)
{
    return (u"### 姓名\n\n某人\n\n### 本周工作\n\n"_s + work + u"\n\n### 下周工作\n\n继续\n\n### 导师点评\n\n很好，继续\n"_s)
        .toUtf8();
}

/// The days of the n-th period of two weeks from a day.
DateRange fortnight(int number, QDate from = start)
{
    return {from.addDays(14 * (number - 1)), from.addDays(14 * number - 1)};
}

QString nameFor(const DateRange &days)
{
    return u"[WeeklyReport]%1~%2.md"_s.arg(days.first.toString(u"yyyy.MM.dd"_s), days.last.toString(u"yyyy.MM.dd"_s));
}

} // namespace

/// A camp is imported again and again while it goes on: what the plan says is what applying writes, what was told before is kept, and
/// what was done in Flotilla stays done. Applying a plan that says it changes nothing writes nothing, and the other way round.
class TestReimport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_places.problem().isEmpty())
            QFAIL(qUtf8Printable(m_places.problem()));
    }

    void init()
    {
        auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
        m_folder = std::make_unique<QTemporaryDir>();
        m_request = {.source = m_folder->filePath(u"camp"_s)};
        m_facts = {.slug = u"spring"_s, .title = u"春"_s, .timeZone = u"UTC"_s, .edition = u"Reports/Spring"_s};
    }

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

private:
    enum class Expect { Something, Nothing };

    QString fileOf(const QString &person, const DateRange &days) const
    {
        return m_request.source + u"/Reports/Spring/"_s + person + u'/' + nameFor(days);
    }
    void write(const QString &person, const DateRange &days, const QString &work)
    {
        QVERIFY(test::writeFile(fileOf(person, days), reportText(work)));
    }
    /// The reports of two people for some periods of two weeks.
    void handIn(std::initializer_list<int> periods)
    {
        for (const int number : periods)
            for (const QString &person : {u"01_ann"_s, u"02_bob"_s})
                write(person, fortnight(number), person + QString::number(number));
    }
    /// ann's reports on a second project for the same periods.
    void onTwoProjects()
    {
        for (const int period : {1, 2})
            write(u"07_ann"_s, fortnight(period), u"七%1"_s.arg(period));
    }
    std::size_t pairingsOf(const QString &login)
    {
        const auto accounts = all<Account>();
        const auto account = std::ranges::find(accounts, login, &Account::folded);
        const auto pairings = all<Pairing>();
        return std::size_t(std::ranges::count(pairings, account->person, &Pairing::mentee));
    }
    Pairing pairingOn(int project)
    {
        for (const Pairing &pairing : all<Pairing>())
            if (get(pairing.project).number == project)
                return pairing;
        return {};
    }
    void roster(const QByteArray &text)
    {
        m_request.roster = m_folder->filePath(u"roster.csv"_s);
        QVERIFY(test::writeFile(m_request.roster, text));
    }
    void results(const QByteArray &name, const QByteArray &text)
    {
        m_request.results = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(test::writeFile(m_request.results, text));
    }
    /// A camp file with ann in the first batch and bob in one that starts later.
    void twoBatches(QDate late)
    {
        for (const int number : {1, 2}) {
            const QDate from = number == 1 ? start : late;
            CampFacts::BatchFacts batch{.number = number, .name = u"第 %1 批"_s.arg(number)};
            batch.periods = {{.number = 1, .days = fortnight(1, from)}, {.number = 2, .days = fortnight(2, from)}};
            for (int period = 3; number == 2 && period <= 4; ++period)
                batch.periods.push_back({.number = period, .days = fortnight(period, from)});
            batch.days = {from, batch.periods.back().days.last};
            m_facts.batches.push_back(batch);
        }
        m_facts.projects = {{.number = 1, .title = u"一"_s, .batch = 1}, {.number = 2, .title = u"二"_s, .batch = 2}};
        m_facts.mentees = {{.login = u"ann"_s, .projectNumber = 1}, {.login = u"bob"_s, .projectNumber = 2}};
    }
    void writeCampFile()
    {
        QVERIFY(test::writeFile(m_request.source + u'/' + QString(campFilePath), interchange::writeCampFile({m_facts})));
    }

    std::unique_ptr<storage::Reader> begin()
    {
        auto reader = storage::Reader::begin(*m_store);
        if (!reader)
            qFatal("no reader");
        return std::move(*reader);
    }
    template <class T>
    std::vector<T> all()
    {
        return *begin()->all<T>();
    }
    template <class T>
    T get(Id<T> id)
    {
        return *begin()->get(id);
    }
    Report reportNamed(const QString &name, const QString &person = {})
    {
        const auto reports = all<Report>();
        const auto found = std::ranges::find_if(
            reports, [&](const Report &report) { return report.path.endsWith(name) && report.path.contains(person); });
        return found == reports.end() ? Report() : *found;
    }

    ImportPlan planned()
    {
        const auto known = readKnownCamps(*begin());
        auto plan = planImport(m_request, *known);
        if (!plan)
            qFatal("no plan: %d %s", int(plan.error().code), qUtf8Printable(plan.error().arguments.join(u' ')));
        return std::move(*plan);
    }
    static int warnings(const ImportPlan &plan, const QString &code)
    {
        return int(std::ranges::count(plan.camps[0].warnings, code, &PlanWarning::code));
    }
    Result<qint64> apply(const ImportPlan &plan)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"import"_s, .who = u"somebody"_s}, m_clock);
        if (const auto applied = applyPlan(**transaction, plan); !applied)
            return std::unexpected(applied.error());
        return (*transaction)->commit();
    }
    /// Plans, applies, and says whether the plan told the truth about whether anything changes.
    void imported(Expect expected = Expect::Something)
    {
        const ImportPlan plan = planned();
        const auto change = apply(plan);
        if (!change)
            QFAIL(qUtf8Printable(
                u"not applied: %1 %2"_s.arg(int(change.error().code)).arg(change.error().arguments.join(u' '))));
        for (const PlannedPerson &person : plan.camps[0].people)
            if (*change == 0 && person.action != PlanAction::Same && person.action != PlanAction::Skipped)
                QFAIL(qUtf8Printable(person.login + u" is said to change"_s));
        QCOMPARE(plan.changesNothing(), *change == 0);
        QCOMPARE(*change == 0, expected == Expect::Nothing);
    }
    template <class Fn>
    qint64 edit(Fn fn)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit"_s, .who = u"somebody"_s}, m_clock);
        fn(**transaction);
        return *(*transaction)->commit();
    }

    test::TestPlaces m_places;
    FixedClock m_clock{instantFromMsecs(QDateTime(QDate(2033, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())};
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    ImportRequest m_request;
    CampFacts m_facts;
};

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"
