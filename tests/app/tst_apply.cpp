#include "insight/camps.h"
#include "insight/roll_call.h"
#include "interchange/apply_plan.h"
#include "interchange/camp_file.h"
#include "interchange/known_camps.h"
#include "interchange/plan_decisions.h"
#include "interchange/planner.h"
#include "storage/check.h"
#include "storage/history.h"
#include "storage/search.h"
#include "support/folders.h"
#include "support/test_places.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant afterwards = instantFromMsecs(QDateTime(QDate(2033, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
const QString linQiao = u"Reports/Voyage_3rd/01_lin-qiao/[WeeklyReport]2031.03.17~2031.03.30.md"_s;

} // namespace

/// What a plan says is what stands in the place afterwards: nothing more, nothing less, and nothing twice.
class TestApply : public QObject {
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
        m_request = {.source = m_folder->filePath(u"voyage"_s), .results = m_folder->filePath(u"voyage/results.csv"_s)};
        QVERIFY(test::copyFolder(QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage"), m_request.source));
    }

    void everyPlannedReportIsThere()
    {
        const ImportPlan plan = planned();
        QVERIFY(apply(plan) > 0);
        const auto reports = all<Report>();
        std::size_t counting = 0;
        for (const PlannedReport &report : plan.camps[0].reports) {
            if (!report.counts || report.action == PlanAction::Skipped)
                continue;
            ++counting;
            const auto stored = std::ranges::find(reports, report.path, &Report::path);
            QVERIFY2(stored != reports.end(), qUtf8Printable(report.path));
            QCOMPARE(stored->days, report.days);
            QCOMPARE(stored->reviewState, report.reviewState);
            QCOMPARE(stored->workChars, report.workChars);
            QCOMPARE(stored->body, BodyHash::of(report.content));
            QCOMPARE(stored->period.isValid(), report.period.has_value());
        }
        QCOMPARE(reports.size(), counting);
        QVERIFY(storage::check(*m_store)->empty());
    }

    void rollCallIsThatOfThePlan()
    {
        const ImportPlan plan = planned();
        apply(plan);
        auto reader = begin();
        const auto camp = insight::readCamps(*reader)->front();
        for (const RollCallLine &line : plan.camps[0].rollCall) {
            const auto call = insight::readRollCall(*reader, camp.id, line.period, afterwards);
            QVERIFY(call);
            QCOMPARE(call->reported, line.reported);
            QCOMPARE(call->expected, line.reported + int(line.absent.size() - line.notDue.size()));
        }
    }

    void importingTwiceWritesNothing()
    {
        apply(planned());
        const ImportPlan again = planned();
        QVERIFY(again.changesNothing());
        QCOMPARE(apply(again), 0);
        for (const PlannedReport &report : again.camps[0].reports)
            QVERIFY2(report.action == PlanAction::Same, qUtf8Printable(report.path));
    }

    void itIsOneStepOfUndo()
    {
        const qint64 change = apply(planned());
        QCOMPARE(storage::historyEntries(*begin(), {}, 10)->size(), 1U);
        QVERIFY(storage::undo(*m_store, change, u"somebody"_s, m_clock));
        QVERIFY(all<Report>().empty());
        QVERIFY(all<Camp>().empty());
        // and what was taken back can come again
        QVERIFY(apply(planned()) > 0);
        QVERIFY(!all<Report>().empty());
    }

    void aChangedFileIsARevision()
    {
        apply(planned());
        const Report before = reportAt(linQiao);
        const QString path = m_request.source + u'/' + linQiao;
        const QByteArray text = test::readFile(path);
        QVERIFY(test::writeFile(path, text + "\n\n鲸落实验补充\n"));
        QVERIFY(apply(planned()) > 0);
        const Report after = reportAt(linQiao);
        QCOMPARE(after.id, before.id);
        QVERIFY(after.body != before.body);
        const auto revisions = all<ReportRevision>();
        QVERIFY(std::ranges::any_of(
            revisions, [&](const ReportRevision &r) { return r.report == before.id && r.body == before.body; }));
        auto reader = begin();
        QCOMPARE(storage::searchReports(*reader, u"鲸落"_s)->size(), 1U);
    }

    void aRenamedFileKeepsItsIdentity()
    {
        apply(planned());
        const Report before = reportAt(linQiao);
        const QString renamed = u"Reports/Voyage_3rd/01_lin-qiao/[WeeklyReport]2031.03.17-2031.03.30.md"_s;
        QVERIFY(QFile::rename(m_request.source + u'/' + linQiao, m_request.source + u'/' + renamed));
        const std::size_t reports = all<Report>().size();
        const std::size_t revisions = all<ReportRevision>().size();
        QVERIFY(apply(planned()) > 0);
        QCOMPARE(reportAt(renamed).id, before.id);
        QCOMPARE(all<Report>().size(), reports);
        QCOMPARE(all<ReportRevision>().size(), revisions);
    }

    void whatWasChangedHereStaysSo()
    {
        apply(planned());
        Report moved = reportAt(linQiao);
        moved.period = {};
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.update(moved)); });
        QVERIFY(test::writeFile(m_request.source + u'/' + linQiao, "### 姓名\n\n林桥\n\n### 本周工作\n\n别的\n"));
        apply(planned());
        QCOMPARE(reportAt(linQiao).body, moved.body);
        QVERIFY(!reportAt(linQiao).period.isValid());
        edit([&](storage::Transaction &transaction) { QVERIFY(transaction.remove(moved.id)); });
        apply(planned());
        QVERIFY(!reportAt(linQiao).id.isValid());
    }

    void aSecondFileForAPeriodIsARevision()
    {
        apply(planned());
        const QString folder = u"Reports/Voyage_3rd/07_nox-star/"_s;
        const QString first = folder + u"[WeeklyReport]2031.03.03~2031.03.10.md"_s;
        const QString second = folder + u"[WeeklyReport]2031.03.09~2031.03.16.md"_s;
        const bool firstCounts = reportAt(first).id.isValid();
        QVERIFY(firstCounts != reportAt(second).id.isValid());
        const QString other = firstCounts ? second : first;
        const Id<Report> id = reportAt(firstCounts ? first : second).id;
        // Another one is said to count: the same report, with the other text.
        m_request.decisions = {{.subject = other, .key = QString::fromLatin1(decision::counts), .value = u"1"_s}};
        QVERIFY(apply(planned()) > 0);
        QCOMPARE(reportAt(other).id, id);
        QVERIFY(!reportAt(firstCounts ? first : second).id.isValid());
        QCOMPARE(apply(planned()), 0);
        m_request.decisions.clear();
        QCOMPARE(apply(planned()), 0);
    }

    void decisionsAreRemembered()
    {
        m_request.decisions = {{.subject = linQiao, .key = QString::fromLatin1(decision::period), .value = u"0"_s}};
        apply(planned());
        QVERIFY(!reportAt(linQiao).period.isValid());
        m_request.decisions.clear();
        QCOMPARE(apply(planned()), 0);
        QCOMPARE(all<ImportDecision>().size(), 1U);
        // An empty value takes it back.
        m_request.decisions = {{.subject = linQiao, .key = QString::fromLatin1(decision::period), .value = u""_s}};
        apply(planned());
        QVERIFY(reportAt(linQiao).period.isValid());
        QVERIFY(all<ImportDecision>().empty());
    }

    void somebodyWithTwoGitHubIdsKeepsBoth()
    {
        m_request.decisions = {
            {.subject = decision::person(u"wenbo7"), .key = QString::fromLatin1(decision::alias), .value = u"lin-qiao"_s}};
        apply(planned());
        const auto accounts = all<Account>();
        const auto of = [&](const QString &folded) {
            const auto found = std::ranges::find(accounts, folded, &Account::folded);
            return found == accounts.end() ? Id<Person>() : found->person;
        };
        QVERIFY(of(u"wenbo7"_s).isValid());
        QCOMPARE(of(u"wenbo7"_s), of(u"lin-qiao"_s));
        QCOMPARE(apply(planned()), 0);
    }

    void theResultListIsKeptAsPublished()
    {
        const ImportPlan plan = planned();
        apply(plan);
        const auto rows = all<ListRow>();
        QCOMPARE(rows.size(), plan.camps[0].results.size());
        QCOMPARE(all<PublishedList>().front().source, u"results.csv"_s);
        QVERIFY(std::ranges::any_of(rows, [](const ListRow &row) { return row.person.isValid() && row.project.isValid(); }));
    }

    void anotherCampSharesItsPeople()
    {
        apply(planned());
        const auto people = all<Person>().size();
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY(test::copyFolder(m_request.source + u"/Reports/Voyage_3rd/01_lin-qiao"_s, other + u"/Autumn/01_LIN-Qiao"_s));
        QVERIFY(test::copyFolder(m_request.source + u"/Reports/Voyage_3rd/2_haruto-sea"_s,
                                 other + u"/Autumn/02_somebody-new"_s));
        m_request = {.source = other};
        QVERIFY(apply(planned()) > 0);
        QCOMPARE(all<Camp>().size(), 2U);
        QCOMPARE(all<Person>().size(), people + 1);
        QVERIFY(storage::check(*m_store)->empty());
    }

    void reviewsHaveAuthorAndRecorder()
    {
        ImportPlan plan = planned();
        CampPlan &camp = plan.camps[0];
        const auto report = std::ranges::find(camp.reports, linQiao, &PlannedReport::path);
        report->reviewState = ReviewState::Reviewed;
        report->reviewText = u"很好"_s;
        report->reviewedBy = u"helper-jo"_s;
        report->reviewAuthor = u"mentor-ye"_s;
        report->reviewedAt = afterwards;
        apply(plan);
        const auto reviews = all<Review>();
        const auto review = std::ranges::find(reviews, reportAt(linQiao).id, &Review::report);
        QVERIFY(review != reviews.end());
        QVERIFY(review->author.isValid() && review->recorder.isValid() && review->author != review->recorder);
        QCOMPARE(review->at, std::optional(afterwards));
        QCOMPARE(review->origin, ReviewOrigin::Repository);
        // Who is known by a name only gets no GitHub ID.
        report->reviewedBy = u"Leo"_s;
        report->isReviewerName = true;
        report->action = PlanAction::Changed;
        report->existing = reportAt(linQiao).id;
        camp.existing = all<Camp>().front().id;
        apply(plan);
        QVERIFY(std::ranges::any_of(all<Person>(), [](const Person &person) { return person.name == u"Leo"_s; }));
        QVERIFY(std::ranges::none_of(all<Account>(), [](const Account &account) { return account.folded == u"leo"_s; }));
        // The review is taken out of the file again.
        report->reviewState = ReviewState::Placeholder;
        apply(plan);
        QVERIFY(std::ranges::none_of(all<Review>(), [&](const Review &each) { return each.report == report->existing; }));
    }

    void theCampFileBringsTheSameCamp()
    {
        // Two batches with a grid in common, as a repository's camp file tells.
        CampFacts facts{.slug = u"voyage-file"_s,
                        .title = u"远航"_s,
                        .titleEn = u"Voyage"_s,
                        .timeZone = u"UTC"_s,
                        .edition = u"Reports/Voyage_3rd"_s};
        for (const int number : {1, 2}) {
            CampFacts::BatchFacts batch{.number = number, .name = u"第 %1 批"_s.arg(number)};
            for (int period = 2 * number - 1; period <= 3; ++period)
                batch.periods.push_back(
                    {.number = period,
                     .days = {QDate(2031, 3, 3).addDays(14 * (period - 1)), QDate(2031, 3, 16).addDays(14 * (period - 1))}});
            batch.days = {batch.periods.front().days.first, batch.periods.back().days.last};
            facts.batches.push_back(batch);
        }
        facts.projects = {{.number = 1, .title = u"一"_s, .titleEn = u"One"_s, .batch = 1},
                          {.number = 2, .title = u"二"_s, .batch = 2}};
        facts.mentees = {{.login = u"lin-qiao"_s, .projectNumber = 1},
                         {.login = u"haruto-sea"_s, .projectNumber = 2, .firstPeriod = 3}};
        QVERIFY(test::writeFile(m_request.source + u'/' + QString(campFilePath), writeCampFile({facts})));
        apply(planned());
        QCOMPARE(apply(planned()), 0);
        QVERIFY(storage::check(*m_store)->empty());
        auto reader = begin();
        const auto stored = readCampFacts(*reader, all<Camp>().front().id);
        QVERIFY(stored);
        QCOMPARE(stored->slug, facts.slug);
        QCOMPARE(stored->titleEn, facts.titleEn);
        // The reports tell of a fourth period; nothing says of which batch, so it is of the first.
        facts.batches[0].periods.push_back({.number = 4, .days = {QDate(2031, 5, 5), QDate(2031, 5, 18)}});
        facts.batches[0].days.last = QDate(2031, 5, 18);
        QCOMPARE(stored->batches, facts.batches);
        const auto one = std::ranges::find(stored->projects, u"一"_s, &CampFacts::ProjectFacts::title);
        QVERIFY(one != stored->projects.end());
        QCOMPARE(one->titleEn, u"One"_s);
        QCOMPARE(one->batch, 1);
        const auto haruto = std::ranges::find(stored->mentees, u"haruto-sea"_s, &CampFacts::MenteeFacts::login);
        QVERIFY(haruto != stored->mentees.end());
        QCOMPARE(haruto->firstPeriod, 3);
    }

    void aCancelledOneWritesNothing()
    {
        const ImportPlan plan = planned();
        {
            auto transaction = storage::Transaction::begin(*m_store, {.code = u"import"_s}, m_clock);
            QVERIFY(transaction);
            const auto applied = applyPlan(**transaction, plan, [](int done, int total) { return done < total / 2; });
            QCOMPARE(applied.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(all<Camp>().empty());
        QVERIFY(all<Person>().empty());
    }

    void realCampsAreAppliedWhole_data()
    {
        QTest::addColumn<QString>("camp");
        QTest::addColumn<QList<int>>("reported");
        QTest::newRow("5th") << u"camp-5th"_s << QList<int>{};
        QTest::newRow("6th") << u"camp-6th"_s << QList<int>{27, 25, 25, 28, 28, 23};
    }
    void realCampsAreAppliedWhole()
    {
        QFETCH(QString, camp);
        QFETCH(QList<int>, reported);
        const QString folder = QStringLiteral(FLOTILLA_SHARED_DATA "/") + camp;
        if (!QFileInfo::exists(folder))
            QSKIP("the real camps are not here");
        m_request = {.source = folder};
        const ImportPlan plan = planned();
        QVERIFY(apply(plan) > 0);
        const ImportPlan again = planned();
        QVERIFY(again.changesNothing());
        QCOMPARE(apply(again), 0);
        QVERIFY(storage::check(*m_store)->empty());
        auto reader = begin();
        for (qsizetype i = 0; i < reported.size(); ++i)
            QCOMPARE(
                insight::readRollCall(*reader, insight::readCamps(*reader)->front().id, int(i) + 1, afterwards)->reported,
                reported[i]);
    }

private:
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

    Report reportAt(const QString &path)
    {
        const auto reports = all<Report>();
        const auto found = std::ranges::find(reports, path, &Report::path);
        return found == reports.end() ? Report() : *found;
    }

    ImportPlan planned()
    {
        const auto known = readKnownCamps(*begin());
        auto plan = planImport(m_request, *known);
        if (!plan)
            qFatal("no plan: %d", int(plan.error().code));
        return std::move(*plan);
    }

    /// Gives the change's id.
    qint64 apply(const ImportPlan &plan)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"import"_s, .who = u"somebody"_s}, m_clock);
        const auto applied = applyPlan(**transaction, plan);
        if (!applied)
            qFatal("not applied: %d %s", int(applied.error().code), qUtf8Printable(applied.error().arguments.join(u' ')));
        return *(*transaction)->commit();
    }

    template <class Fn>
    void edit(Fn fn)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit"_s, .who = u"somebody"_s}, m_clock);
        QVERIFY(transaction);
        fn(**transaction);
        QVERIFY((*transaction)->commit());
    }

    test::TestPlaces m_places;
    FixedClock m_clock{afterwards};
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    ImportRequest m_request;
};

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
