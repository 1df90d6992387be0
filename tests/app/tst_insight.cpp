#include "insight/camps.h"
#include "insight/people.h"
#include "insight/report_page.h"
#include "insight/roll_call.h"
#include "insight/summary.h"
#include "interchange/sample.h"
#include "support/counting_reader.h"
#include "support/invented_camp.h"
#include "support/test_places.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant utc(int year, int month, int dayOfMonth, int hour = 0, int minute = 0)
{
    return instantFromMsecs(QDateTime(QDate(year, month, dayOfMonth), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch());
}

/// After both periods of the invented camp were due.
const Instant spring = utc(2024, 4, 10);

insight::ReportSections wholeAsWork(const QByteArray &content, const ReadingRules &)
{
    return {.work = QString::fromUtf8(content), .next = {}, .questions = {}, .other = {}};
}

} // namespace

/// Every number a page shows is read here; two pages that disagree are the worst thing that could happen.
class TestInsight : public QObject {
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
        write([&](storage::Transaction &transaction) { m_camp = *test::insertInventedCamp(transaction); });
    }

    void matrixShowsACampAsItIs()
    {
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.projects, 1);
        QCOMPARE(matrix.mentees, 1);
        QCOMPARE(matrix.columns.size(), 2U);
        QCOMPARE(matrix.rows.size(), 1U);
        const insight::MatrixRow &row = matrix.rows.front();
        QCOMPARE(row.mentee.login, u"Mira-Fen-spring"_s);
        QCOMPARE(row.mentee.name, u"米拉"_s);
        QCOMPARE(row.projectNumber, 7);
        QCOMPARE(row.cells[0].facts.word, CellWord::Reviewed);
        QCOMPARE(row.cells[1].facts.word, CellWord::Waiting);
        QCOMPARE(row.cells[0].report, m_camp.reports[0].id);
        QCOMPARE(row.handedIn, 2);
        QCOMPARE(row.owed, 2);
    }

    void theColumnThatMattersIsTheNewestThatIsDue_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("column");
        QTest::newRow("before the camp") << toMsecs(utc(2024, 2, 1)) << -1;
        QTest::newRow("in period 1") << toMsecs(utc(2024, 3, 10)) << 0;
        // The last day of period 1 ends in Shanghai when it is 16:00 in UTC.
        QTest::newRow("a minute before period 1 is due") << toMsecs(utc(2024, 3, 17, 15, 59)) << 0;
        QTest::newRow("in period 2") << toMsecs(utc(2024, 3, 20)) << 0;
        QTest::newRow("period 2 was due") << toMsecs(utc(2024, 3, 31, 16)) << 1;
    }
    void theColumnThatMattersIsTheNewestThatIsDue()
    {
        QFETCH(qint64, now);
        QTEST(readMatrix(instantFromMsecs(now)).currentColumn, "column");
    }

    void lateIsAfterTheDueDayInTheCampsZone_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("late");
        QTest::newRow("last minute in Shanghai") << toMsecs(utc(2024, 3, 17, 15, 59)) << false;
        QTest::newRow("midnight in Shanghai") << toMsecs(utc(2024, 3, 17, 16, 0)) << true;
    }
    void lateIsAfterTheDueDayInTheCampsZone()
    {
        QFETCH(qint64, at);
        write([&](storage::Transaction &transaction) {
            m_camp.reports[0].submittedAt = instantFromMsecs(at);
            QVERIFY(transaction.update(m_camp.reports[0]));
        });
        const auto matrix = readMatrix(spring);
        QTEST(matrix.rows[0].cells[0].facts.late, "late");
        QCOMPARE(matrix.columns[0].late, matrix.rows[0].cells[0].facts.late ? 1 : 0);
    }

    void exemptPeopleAreNotMissing()
    {
        write([&](storage::Transaction &transaction) {
            QVERIFY(transaction.remove(m_camp.reports[1].id));
            Exemption exemption{.pairing = m_camp.pairing.id,
                                .period = m_camp.periods[1].id,
                                .duty = Duty::Report,
                                .reason = u"exam"_s,
                                .by = m_camp.mentor.id,
                                .at = spring};
            QVERIFY(transaction.insert(exemption));
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.rows[0].cells[1].facts.word, CellWord::Exempt);
        QCOMPARE(matrix.columns[1].missing, 0);
        QCOMPARE(matrix.columns[1].exempt, 1);
        QCOMPARE(matrix.columns[1].owed, 0);
    }

    void whoWasGivenMoreTimeIsNotMissingBefore()
    {
        write([&](storage::Transaction &transaction) {
            QVERIFY(transaction.remove(m_camp.reports[1].id));
            Extension extension;
            extension.period = m_camp.periods[1].id;
            extension.pairing = m_camp.pairing.id;
            extension.due = QDate(2024, 4, 12);
            extension.reason = u"exam"_s;
            extension.by = m_camp.mentor.id;
            extension.at = spring;
            QVERIFY(transaction.insert(extension));
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.rows[0].cells[1].facts.word, CellWord::NotDue);
        QCOMPARE(matrix.rows[0].cells[1].due, QDate(2024, 4, 12));
        QCOMPARE(matrix.columns[1].missing, 0);
        QCOMPARE(matrix.columns[1].due, QDate(2024, 3, 31)); // the others' day stays
        QCOMPARE(readMatrix(utc(2024, 4, 12, 16)).columns[1].missing, 1);
        const auto page = readCell(1);
        QCOMPARE(page.due, QDate(2024, 4, 12));
        QCOMPARE(page.facts, matrix.rows[0].cells[1].facts);
        QCOMPARE(page.extensions.size(), 1U);
        QCOMPARE(page.extensions[0].reason, u"exam"_s);
        QVERIFY(!page.extensions[0].everyone);
    }

    void aHolidayMovesTheDueDayOfEveryone()
    {
        write([&](storage::Transaction &transaction) {
            m_camp.reports[1].submittedAt = utc(2024, 4, 2);
            QVERIFY(transaction.update(m_camp.reports[1]));
            Extension extension;
            extension.period = m_camp.periods[1].id;
            extension.due = QDate(2024, 4, 3);
            extension.reason = u"清明"_s;
            QVERIFY(transaction.insert(extension));
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.columns[1].due, QDate(2024, 4, 3));
        QVERIFY(!matrix.rows[0].cells[1].facts.late);
    }

    void aReportGivenBackSaysSoUntilItIsAnother()
    {
        write([&](storage::Transaction &transaction) {
            ReportReturn given;
            given.report = m_camp.reports[1].id;
            given.body = m_camp.reports[1].body;
            given.reason = u"please add the numbers"_s;
            given.by = m_camp.mentor.id;
            given.at = spring;
            QVERIFY(transaction.insert(given));
        });
        QVERIFY(readMatrix(spring).rows[0].cells[1].facts.returned);
        QCOMPARE(readCell(1).facts, readMatrix(spring).rows[0].cells[1].facts);
        QVERIFY(!readCell(1).report->returns[0].answered);
        write([&](storage::Transaction &transaction) {
            m_camp.reports[1].body = *transaction.putBody("# with numbers");
            QVERIFY(transaction.update(m_camp.reports[1]));
        });
        QVERIFY(!readMatrix(spring).rows[0].cells[1].facts.returned);
        QVERIFY(readCell(1).report->returns[0].answered);
        QCOMPARE(readCell(1).report->returns[0].by.name, u"Otto Quill"_s);
    }

    void whoWithdrewOwesNothingMore()
    {
        write([&](storage::Transaction &transaction) {
            QVERIFY(transaction.remove(m_camp.reports[1].id));
            m_camp.pairing.state = PairingState::Withdrawn;
            m_camp.pairing.to = m_camp.periods[1].days.first;
            QVERIFY(transaction.update(m_camp.pairing));
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.rows[0].cells[1].facts.word, CellWord::NotDue);
        QCOMPARE(matrix.columns[1].owed, 0);
        QCOMPARE(matrix.columns[0].handedIn, 1);
    }

    void aReviewEnteredHereCounts()
    {
        write([&](storage::Transaction &transaction) {
            Review review{.report = m_camp.reports[1].id,
                          .author = m_camp.mentor.id,
                          .at = spring,
                          .body = *transaction.putBody("good"),
                          .kind = ReviewKind::Mark,
                          .origin = ReviewOrigin::Entered};
            QVERIFY(transaction.insert(review));
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.rows[0].cells[1].facts.word, CellWord::Reviewed);
        QCOMPARE(matrix.rows[0].cells[1].facts.reviewKind, ReviewKind::Mark);
    }

    void secondBatchHasItsOwnPeriodsInTheSameColumns()
    {
        write([&](storage::Transaction &transaction) {
            Batch second{.camp = m_camp.camp.id, .number = 2, .days = m_camp.periods[1].days};
            QVERIFY(transaction.insert(second));
            Period period = m_camp.periods[1];
            period.id = {};
            period.batch = second.id;
            QVERIFY(transaction.insert(period));
            Project project{.camp = m_camp.camp.id, .batch = second.id, .number = 8, .title = u"另一个"_s};
            QVERIFY(transaction.insert(project));
            addMentee(transaction, project, u"late-comer"_s, period.days.first);
        });
        const auto matrix = readMatrix(spring);
        QCOMPARE(matrix.columns.size(), 2U);
        QCOMPARE(matrix.columns[0].periods.size(), 1U);
        QCOMPARE(matrix.columns[1].periods.size(), 2U);
        QCOMPARE(matrix.rows[1].cells[0].facts.word, CellWord::NotDue);
        QVERIFY(!matrix.rows[1].cells[0].period.isValid());
        QCOMPARE(matrix.rows[1].cells[1].facts.word, CellWord::Missing);
        QCOMPARE(matrix.columns[0].owed, 1);
        QCOMPARE(matrix.columns[1].owed, 2);
    }

    void rollCallCountsPeopleNotPairings()
    {
        write([&](storage::Transaction &transaction) {
            Project project{.camp = m_camp.camp.id, .number = 9, .title = u"第二个项目"_s};
            QVERIFY(transaction.insert(project));
            Pairing second{.camp = m_camp.camp.id,
                           .project = project.id,
                           .mentee = m_camp.mentee.id,
                           .from = m_camp.batch.days.first,
                           .reason = u"two projects"_s};
            QVERIFY(transaction.insert(second));
        });
        auto reader = begin();
        const auto call = insight::readRollCall(*reader, m_camp.camp.id, 1, spring);
        QVERIFY(call);
        QCOMPARE(call->groups.size(), 2U);
        QCOMPARE(call->reported, 1);
        QCOMPARE(call->expected, 1);
    }

    void rollCallSaysSinceWhenAReviewIsOwed()
    {
        auto reader = begin();
        const auto call = insight::readRollCall(*reader, m_camp.camp.id, 2, spring);
        QVERIFY(call);
        QCOMPARE(call->groups[0].entries[0].waitingSince, m_camp.reports[1].submittedAt);
        QCOMPARE(insight::readRollCall(*reader, m_camp.camp.id, 1, spring)->groups[0].entries[0].waitingSince, std::nullopt);
    }

    void rollCallOfARunningPeriodListsWhoWillOwe()
    {
        write([&](storage::Transaction &transaction) { QVERIFY(transaction.remove(m_camp.reports[1].id)); });
        auto reader = begin();
        const auto call = insight::readRollCall(*reader, m_camp.camp.id, 2, utc(2024, 3, 20));
        QCOMPARE(call->groups[0].entries.size(), 1U);
        QCOMPARE(call->reported, 0);
        QCOMPARE(call->expected, 1);
    }

    void unknownPeriodsAndCampsAreNamed()
    {
        auto reader = begin();
        QCOMPARE(insight::readRollCall(*reader, m_camp.camp.id, 3, spring).error().code, ErrorCode::UnknownPeriod);
        QCOMPARE(insight::readMatrix(*reader, Id<Camp>(42), spring).error().code, ErrorCode::NotFound);
        QCOMPARE(insight::readCellPage(*reader, Id<Pairing>(42), m_camp.periods[0].id, spring, wholeAsWork).error().code,
                 ErrorCode::NotFound);
    }

    void cellPageShowsReportPlanAndReviews()
    {
        auto reader = begin();
        const auto page = insight::readCellPage(*reader, m_camp.pairing.id, m_camp.periods[1].id, spring, wholeAsWork);
        QVERIFY(page);
        QCOMPARE(page->mentee.login, u"Mira-Fen-spring"_s);
        QCOMPARE(page->projectTitle, u"调度器"_s);
        QVERIFY(page->report && page->before);
        QVERIFY(page->report->work.contains(u"性能优化"));
        QVERIFY(page->before->work.contains(u"修复了调度器"));
        QCOMPARE(page->before->reviews.size(), 1U);
        QCOMPARE(page->before->reviews[0].markdown, u"很好 Well done"_s);
        QCOMPARE(page->before->reviews[0].author.name, u"Otto Quill"_s);
        QVERIFY(!page->before->reviews[0].relayed);
        QCOMPARE(page->earlier, std::vector{m_camp.reports[0].id});
        QCOMPARE(page->facts, readMatrix(spring).rows[0].cells[1].facts);
    }

    void aRelayedReviewIsMarkedSo()
    {
        write([&](storage::Transaction &transaction) {
            m_camp.review.recorder = m_camp.mentee.id;
            QVERIFY(transaction.update(m_camp.review));
        });
        auto reader = begin();
        const auto page = insight::readCellPage(*reader, m_camp.pairing.id, m_camp.periods[0].id, spring, wholeAsWork);
        QVERIFY(page->report->reviews[0].relayed);
        QVERIFY(!page->before);
    }

    void afterARePairingThePlanOfTheFormerProjectIsShown()
    {
        Pairing next{.camp = m_camp.camp.id,
                     .mentee = m_camp.mentee.id,
                     .from = m_camp.periods[1].days.first,
                     .predecessor = m_camp.pairing.id};
        write([&](storage::Transaction &transaction) {
            QVERIFY(transaction.remove(m_camp.reports[1].id));
            m_camp.pairing.state = PairingState::Moved;
            m_camp.pairing.to = m_camp.periods[0].days.last;
            QVERIFY(transaction.update(m_camp.pairing));
            Project project{.camp = m_camp.camp.id, .number = 9, .title = u"新项目"_s};
            QVERIFY(transaction.insert(project));
            next.project = project.id;
            QVERIFY(transaction.insert(next));
        });
        auto reader = begin();
        const auto page = insight::readCellPage(*reader, next.id, m_camp.periods[1].id, spring, wholeAsWork);
        QVERIFY(page && page->before);
        QCOMPARE(page->before->id, m_camp.reports[0].id);
        QCOMPARE(page->facts.word, CellWord::Missing);
        QCOMPARE(readMatrix(spring).mentees, 1);
    }

    void summaryCountsThePeopleOfAListOnce()
    {
        write([&](storage::Transaction &transaction) {
            PublishedList list{.camp = m_camp.camp.id, .kind = ListKind::Results, .state = ListState::Provisional};
            QVERIFY(transaction.insert(list));
            addRow(transaction, list, 1, u"Mira-Fen-spring"_s, m_camp.mentee.id, Grade::Good);
            addRow(transaction, list, 2, u"mira-fen-SPRING"_s, m_camp.mentee.id, Grade::Excellent);
            addRow(transaction, list, 3, u"nobody-known"_s, {}, Grade::Pass);
            addRow(transaction, list, 4, u"Nobody-Known"_s, {}, Grade::Pass);
        });
        auto reader = begin();
        const auto summary = insight::readSummary(*reader, m_camp.camp.id, spring);
        QVERIFY(summary);
        QCOMPARE(summary->graduates, 2);
        QCOMPARE(summary->grades, (std::map<Grade, int>{{Grade::Pass, 1}, {Grade::Excellent, 1}}));
        QCOMPARE(summary->reports, 2);
        QCOMPARE(summary->reportsReviewed, 1);
        QCOMPARE(summary->reportsWaiting, 1);
        QCOMPARE(summary->projects, 1);
        QCOMPARE(summary->reviews, 1);
        // The list is all that is known of the grades; the person's page says the same.
        const auto page = insight::readPersonPage(*reader, m_camp.mentee.id, spring);
        QVERIFY(page);
        QCOMPARE(page->pairings.at(0).grade, std::optional(Grade::Excellent));
    }

    void mergedPeopleAreOnePerson()
    {
        Person twin{.name = u"Mira"_s};
        write([&](storage::Transaction &transaction) {
            twin.mergedInto = m_camp.mentee.id;
            QVERIFY(transaction.insert(twin));
            Project project{.camp = m_camp.camp.id, .number = 9, .title = u"第二个项目"_s};
            QVERIFY(transaction.insert(project));
            Pairing second{
                .camp = m_camp.camp.id, .project = project.id, .mentee = twin.id, .from = m_camp.batch.days.first};
            QVERIFY(transaction.insert(second));
        });
        QCOMPARE(readMatrix(spring).mentees, 1);
        auto reader = begin();
        const auto page = insight::readPersonPage(*reader, twin.id, spring);
        QVERIFY(page);
        QCOMPARE(page->person.id, m_camp.mentee.id);
        QCOMPARE(page->pairings.size(), 2U);
    }

    void peopleAreSortedBySoundAndHaveTheirParts()
    {
        write([&](storage::Transaction &transaction) {
            for (const auto &[person, role] :
                 {std::pair(m_camp.mentee.id, Role::Mentee), std::pair(m_camp.mentor.id, Role::Mentor)}) {
                RoleHolding holding{.camp = m_camp.camp.id, .person = person, .role = role};
                QVERIFY(transaction.insert(holding));
            }
            Person other{.name = u"安若"_s};
            QVERIFY(transaction.insert(other));
        });
        auto reader = begin();
        const auto people = insight::readPeople(*reader, std::nullopt);
        QVERIFY(people);
        QCOMPARE(people->size(), 3U);
        QCOMPARE((*people)[0].person.name, u"安若"_s);
        QCOMPARE((*people)[1].person.name, u"米拉"_s);
        QCOMPARE((*people)[1].reports, 2);
        QCOMPARE((*people)[1].parts.size(), 1U);
        QCOMPARE((*people)[1].parts[0].projectNumber, 7);
        QCOMPARE((*people)[2].reviews, 1);
        const auto ofCamp = insight::readPeople(*reader, m_camp.camp.id);
        QVERIFY(ofCamp);
        QCOMPARE(ofCamp->size(), 2U);
        QCOMPARE((*ofCamp)[0].reports, 2);
        QCOMPARE((*ofCamp)[1].reviews, 1);
    }

    void personPageJoinsWhatIsKnown()
    {
        sample();
        auto reader = begin();
        const auto people = insight::readPeople(*reader, std::nullopt);
        const auto page = [&](const QString &login) {
            const auto found =
                std::ranges::find(*people, login, [](const insight::PersonLine &line) { return line.person.login; });
            return insight::readPersonPage(*reader, found->person.id, m_sampleNow);
        };
        const auto moved = page(u"duruochuan"_s);
        QVERIFY(moved);
        QCOMPARE(moved->pairings.size(), 2U);
        QCOMPARE(moved->pairings[0].projectNumber, 20);
        QCOMPARE(moved->pairings[1].projectNumber, 22);
        const auto assistant = page(u"baizhou"_s);
        QVERIFY(assistant);
        QCOMPARE(assistant->roles.size(), 2U);
        QVERIFY(assistant->pairings[0].grade);
        QVERIFY(assistant->pairings[0].stars > 0);
        const auto mentor = page(u"wenrenyue"_s);
        QVERIFY(mentor);
        int waiting = 0;
        for (const auto &mentoring : mentor->mentoring)
            waiting += mentoring.campTitle.contains(u"第 3 期"_s) ? mentoring.waiting : 0;
        QCOMPARE(waiting, 4);
        QCOMPARE(page(u"linzhiyuan"_s)->talks.size(), 1U);
    }

    void summaryOfTheSampleAgreesWithItsMatrix()
    {
        sample();
        auto reader = begin();
        const auto camps = *insight::readCamps(*reader);
        const auto summary = insight::readSummary(*reader, camps[0].id, m_sampleNow);
        const auto matrix = insight::readMatrix(*reader, camps[0].id, m_sampleNow);
        QVERIFY(summary && matrix);
        QCOMPARE(summary->projects, 27);
        QCOMPARE(summary->mentees, 32);
        QCOMPARE(summary->mentors, 8);
        QCOMPARE(summary->sessions, 2);
        QCOMPARE(summary->talks, 3);
        QCOMPARE(summary->defenses, 11);
        QCOMPARE(summary->graduates, 0);
        // One report lies outside every period.
        QCOMPARE(summary->reports, 28 + 27 + 26 + 30 + 28 + 1);
        for (std::size_t i = 0; i < matrix->columns.size(); ++i) {
            QCOMPARE(summary->byPeriod[i].reported, matrix->columns[i].handedIn);
            const auto call = insight::readRollCall(*reader, camps[0].id, matrix->columns[i].number, m_sampleNow);
            QCOMPARE(call->reported, matrix->columns[i].handedIn);
        }
        const auto finished = insight::readSummary(*reader, camps[1].id, m_sampleNow);
        QVERIFY(finished->graduates > 20);
        QCOMPARE(finished->specialAwards > 0, true);
    }

    void readingTakesTheSameNumberOfQueriesForAnyCamp()
    {
        const auto queries = [&](int mentees) {
            auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
            const FixedClock clock(m_sampleNow);
            if (!interchange::writeSample(**store, {.camps = 1, .mentees = mentees, .now = m_sampleNow}, clock))
                qFatal("no sample");
            auto reader = storage::Reader::begin(**store);
            const Id<Camp> camp = insight::readCamps(**reader)->front().id;
            test::CountingReader counting(**reader);
            if (!insight::readMatrix(counting, camp, m_sampleNow) || !insight::readPeople(counting, camp))
                qFatal("not read");
            return counting.count();
        };
        const int few = queries(3);
        QVERIFY(few > 0);
        QCOMPARE(queries(64), few);
    }

private:
    template <class Fn>
    void write(Fn fn)
    {
        const FixedClock clock(spring);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"test"_s}, clock);
        QVERIFY(transaction);
        fn(**transaction);
        QVERIFY((*transaction)->commit());
    }

    std::unique_ptr<storage::Reader> begin()
    {
        auto reader = storage::Reader::begin(*m_store);
        if (!reader)
            qFatal("no reader");
        return std::move(*reader);
    }

    insight::CellPage readCell(size_t period)
    {
        const auto reader = begin();
        return *insight::readCellPage(*reader, m_camp.pairing.id, m_camp.periods[period].id, spring, wholeAsWork);
    }
    insight::Matrix readMatrix(Instant now) { return *insight::readMatrix(*begin(), m_camp.camp.id, now); }

    void addMentee(storage::Transaction &transaction, const Project &project, const QString &login, QDate from)
    {
        Person person{.name = login};
        QVERIFY(transaction.insert(person));
        Account account{.person = person.id, .login = login, .folded = foldLogin(login)};
        QVERIFY(transaction.insert(account));
        Pairing pairing{.camp = m_camp.camp.id, .project = project.id, .mentee = person.id, .from = from};
        QVERIFY(transaction.insert(pairing));
    }

    void addRow(storage::Transaction &transaction, const PublishedList &list, int position, const QString &login,
                Id<Person> person, Grade grade)
    {
        ListRow row{.list = list.id, .position = position, .printedLogin = login, .person = person, .grade = grade};
        QVERIFY(transaction.insert(row));
    }

    void sample()
    {
        auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(interchange::writeSample(*m_store, {.now = m_sampleNow}, FixedClock(m_sampleNow)));
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    Instant m_sampleNow = utc(2026, 5, 27, 4);
};

QTEST_GUILESS_MAIN(TestInsight)
#include "tst_insight.moc"
