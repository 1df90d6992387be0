#include "command/command.h"
#include "interchange/apply_plan.h"
#include "interchange/known_camps.h"
#include "interchange/planner.h"
#include "interchange/write_back_records.h"
#include "storage/check.h"
#include "storage/history.h"
#include "support/folders.h"
#include "support/git_builder.h"
#include "support/test_places.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'930'000'000;
const QString lin = u"Lin Qiao <lin-qiao@users.noreply.example>"_s;
const QString organiser = u"bosun-k <bosun-k@users.noreply.example>"_s;
const QString folder = u"Camp/01_lin-qiao/"_s;
const QString merged = folder + u"[WeeklyReport]2031.03.03~2031.03.16.md"_s;
const QString open = folder + u"[WeeklyReport]2031.03.17~2031.03.30.md"_s;
const QString words = u"做得好，请附基线。\n\n## 建议\n\n多写测试"_s;

QByteArray report(const QByteArray &work)
{
    return "### 姓名\n林桥\n### 本周工作\n" + work + "\n### 下周工作\n上漆\n### 导师点评\n请联系导师填写\n";
}

} // namespace

/// A review that is handed in here, written back and read again by an import is one review, and nothing has changed.
class TestWriteBackImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_places.problem().isEmpty())
            QFAIL(qUtf8Printable(m_places.problem()));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const storage::Location place = m_places.fresh();
        m_place = place.text();
        auto store = storage::Store::open(place, storage::OpenMode::Create);
        QVERIFY(store);
        m_store = std::move(*store);
        m_repository = m_folder->filePath(u"camp.git"_s);
        QVERIFY(test::writeFile(m_folder->filePath(u"gitconfig"_s), "[user]\nname = Ada\nemail = ada@example.org\n"));
        qputenv("GIT_CONFIG_GLOBAL", m_folder->filePath(u"gitconfig"_s).toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }

    void oneReviewAndNothingChanged()
    {
        buildCamp();
        import();
        const Review review = enter(reportAt(open), words);
        const auto before = readPendingWriteBacks(*reader(), camp().id);
        QCOMPARE(before->size(), 1U);
        const PendingWriteBack &waiting = before->front();
        QVERIFY(!waiting.last && waiting.isOpen);
        QCOMPARE(waiting.pull, 5);
        QCOMPARE(waiting.number, 2);
        QCOMPARE(waiting.mentee.login, u"lin-qiao"_s);
        QCOMPARE(waiting.body, review.body);
        const auto written = writeBack({review.id}, WriteBackWay::Pull);
        QVERIFY(written.size() == 1 && !written.front().problem);
        QVERIFY(readPendingWriteBacks(*reader(), camp().id)->empty());
        QVERIFY(file(u"refs/pull/5/head"_s, open).contains("#### 建议")); // below the report's own headings

        QCOMPARE(import(), 0);
        QCOMPARE(all<Review>().size(), 1U);
        QCOMPARE(reportAt(open).body, BodyHash::of(report("浮标")));
        QVERIFY(storage::check(*m_store)->empty());

        // The mentee changes the report afterwards: that is news, the review in it is not.
        QByteArray changed = file(u"refs/pull/5/head"_s, open);
        changed.replace("浮标", "浮标与锚");
        commit(u"refs/heads/pull-5"_s, open, changed);
        QVERIFY(import() > 0);
        QCOMPARE(reportAt(open).body, BodyHash::of(changed));
        QCOMPARE(all<Review>().size(), 1U);
        QCOMPARE(all<Review>().front().origin, ReviewOrigin::Entered);

        // Somebody adds words of their own: those are theirs.
        QByteArray added = changed + "\n另：请看讨论。\n";
        commit(u"refs/heads/pull-5"_s, open, added);
        QVERIFY(import() > 0);
        const auto reviews = all<Review>();
        QCOMPARE(reviews.size(), 2U);
        const auto theirs = std::ranges::find(reviews, ReviewOrigin::Repository, &Review::origin);
        QVERIFY(theirs != reviews.end());
        QCOMPARE(*reader()->body(theirs->body), "另：请看讨论。");
    }

    void aReviewOnTheBranchOfThePeriod()
    {
        buildCamp();
        import();
        const Review review = enter(reportAt(merged), u"很好"_s);
        const auto written = writeBack({review.id}, WriteBackWay::Period);
        QVERIFY(written.size() == 1 && !written.front().problem);
        QCOMPARE(written.front().record.branch, u"reviews/Camp/period-1"_s);
        QCOMPARE(import(), 0);
        // merged as it is: the review comes to the default branch
        test::runGit({u"-C"_s, m_repository, u"update-ref"_s, u"refs/heads/main"_s, u"refs/heads/reviews/Camp/period-1"_s});
        import();
        QCOMPARE(all<Review>().size(), 1U);
    }

    void anEditedReviewIsPendingAgain()
    {
        buildCamp();
        import();
        Review review = enter(reportAt(open), u"很好"_s);
        QVERIFY(!writeBack({review.id}, WriteBackWay::Pull).front().problem);
        edit(u"review"_s, [&](storage::Transaction &transaction) {
            review.body = *transaction.putBody("非常好");
            QVERIFY(transaction.update(review));
        });
        QCOMPARE(readPendingWriteBacks(*reader(), camp().id)->size(), 1U);
        const auto again = writeBack({review.id}, WriteBackWay::Pull);
        QVERIFY(!again.front().problem);
        QCOMPARE(again.front().placing, ReviewPlacing::OwnReplaced);
        QVERIFY(file(u"refs/heads/pull-5"_s, open).endsWith("### 导师点评\n非常好\n"));
        QCOMPARE(import(), 0);
    }

    void whatFailedWaitsAndSaysWhy()
    {
        buildCamp();
        import();
        const Review review = enter(reportAt(open), u"很好"_s);
        test::runGit({u"-C"_s, m_repository, u"update-ref"_s, u"-d"_s, u"refs/heads/pull-5"_s});
        QVERIFY(writeBack({review.id}, WriteBackWay::Pull).front().problem);
        const auto pending = readPendingWriteBacks(*reader(), camp().id);
        QCOMPARE(pending->size(), 1U);
        QVERIFY(pending->front().last);
        QCOMPARE(problemOf(*pending->front().last), (Error{ErrorCode::PullBranchGone, {u"5"_s}}));
    }

    void takingBack()
    {
        buildCamp();
        import();
        const Review review = enter(reportAt(open), u"很好"_s);
        QVERIFY(!writeBack({review.id}, WriteBackWay::Pull).front().problem);
        // undoing is refused: it stands in the repository
        const auto entries = storage::historyEntries(*reader(), {}, 10);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto undone = storage::undo(*m_store, entries->at(i).id, u"ada"_s, m_clock);
            QVERIFY(!undone && undone.error().code == ErrorCode::UndoRefused);
            QCOMPARE(undone.error().arguments.at(1), u"pushed"_s);
        }
        auto request = readRevertRequest(*reader(), camp().id, {review.id}, WriteBackWay::Pull);
        QVERIFY(request);
        request->repository = m_repository;
        carry(*request);
        QCOMPARE(file(u"refs/heads/pull-5"_s, open), report("浮标"));
        QCOMPARE(readPendingWriteBacks(*reader(), camp().id)->size(), 1U); // as long as it is here, it belongs there
        QCOMPARE(import(), 0);
        QVERIFY(!readRevertRequest(*reader(), camp().id, {review.id}, WriteBackWay::Pull));
    }

    void byTheCommandLine()
    {
        buildCamp();
        import();
        enter(reportAt(open), u"很好"_s);
        const auto [missing, noText, said] = run({u"write-back"_s, m_place});
        QCOMPARE(missing, 2);
        QVERIFY2(said.contains(u"--repository"_s), qPrintable(said));
        QCOMPARE(std::get<0>(run({u"write-back"_s, m_place, u"--repository"_s, m_repository, u"--way"_s, u"raven"_s})), 2);
        const auto [planned, plan, quiet] =
            run({u"write-back"_s, m_place, u"--repository"_s, m_repository, u"--plan"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(planned, 0);
        QVERIFY2(plan.contains(u"branch pull-5:"_s) && plan.contains(open + u":8: in place of the placeholder"_s),
                 qPrintable(plan));
        QCOMPARE(file(u"pull-5"_s, open), report("浮标"));
        const auto [done, json, counted] =
            run({u"write-back"_s, m_place, u"--repository"_s, m_repository, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(done, 0);
        QVERIFY2(json.contains(u"\"state\": \"done\""_s), qPrintable(json));
        QVERIFY2(counted.contains(u"1 review written back, 0 not yet."_s), qPrintable(counted));
        QVERIFY(file(u"pull-5"_s, open).endsWith("很好\n"));
        QVERIFY(readPendingWriteBacks(*reader(), camp().id)->empty());
        // what cannot go the way that was asked for is a finding
        enter(reportAt(merged), u"不错"_s);
        QCOMPARE(std::get<0>(run({u"write-back"_s, m_place, u"--repository"_s, m_repository})), 1);
        const auto [texts, text, nothing] = run({u"write-back"_s, m_place, u"--way"_s, u"text"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(texts, 0);
        QVERIFY2(text.contains(merged) && text.contains(u"不错"_s), qPrintable(text));
    }

    void privateReviewsStayHere()
    {
        buildCamp();
        import();
        const Review review = enter(reportAt(open), u"要留意"_s, Visibility::Private);
        QVERIFY(readPendingWriteBacks(*reader(), camp().id)->empty());
        const auto refused = readWriteBackRequest(*reader(), camp().id, {review.id}, WriteBackWay::Pull);
        QVERIFY(!refused && refused.error().code == ErrorCode::NotAllowed);
    }

    void intoTheOpenPullRequestsOfARealCamp()
    {
        const QString data = QStringLiteral(FLOTILLA_SHARED_DATA "/camp-6th");
        if (!QFileInfo::exists(data))
            QSKIP("The real camps are not at hand; the other tests here write into invented ones");
        QCOMPARE(QProcess::execute(u"python3"_s,
                                   {QStringLiteral(FLOTILLA_SHARED_TOOLS "/make_history.py"), data, data + u"/history.csv"_s,
                                    u"--out"_s, m_repository, u"--unmerged"_s, u"3"_s}),
                 0);
        m_request = {.source = m_repository, .projects = data + u"/projects.md"_s};
        import();
        std::vector<Id<Review>> reviews;
        std::vector<Report> reports;
        for (const Report &each : all<Report>()) {
            if (each.place != ReportPlace::OpenPull)
                continue;
            const QString number = each.pulls.section(u';', -1);
            test::runGit({u"-C"_s, m_repository, u"branch"_s, u"pull-"_s + number, u"refs/pull/%1/head"_s.arg(number)});
            reports.push_back(each);
            reviews.push_back(enter(each, words).id);
        }
        QCOMPARE(reviews.size(), 3U);
        followBranches();
        const auto written = writeBack(reviews, WriteBackWay::Pull);
        QCOMPARE(written.size(), 3U);
        for (const WrittenBack &each : written) {
            QVERIFY2(!each.problem, each.problem ? qPrintable(each.problem->arguments.join(u' ')) : "");
            QByteArray now = file(u"refs/heads/"_s + each.record.branch, each.record.path);
            QCOMPARE(now, each.content);
            QVERIFY(now.replace("\r\n", "\n").contains(each.written.toUtf8()));
            const QByteArray before = file(u"refs/heads/"_s + each.record.branch + u'~', each.record.path);
            QCOMPARE(*takeReviewOut(each.content, ReadingRules::defaults(), each.written),
                     *takeReviewOut(putReview(before, ReadingRules::defaults(), {.review = words})->content,
                                    ReadingRules::defaults(), each.written));
        }
        const auto count = all<Review>().size();
        QCOMPARE(import(), 0);
        QCOMPARE(all<Review>().size(), count);
    }

private:
    /// A report on main and one in the open pull request 5, whose branch is pull-5.
    void buildCamp()
    {
        test::GitBuilder builder;
        const int root = builder.commit(
            {u"refs/heads/main"_s, u"begin"_s, {organiser, start}, {}, {}, {{u"Camp/README.md"_s, "camp\n"}}, {}});
        const int main = builder.commit({u"refs/heads/main"_s,
                                         u"Hand in (#3)"_s,
                                         {lin, start + 3600},
                                         {organiser, start + 3600},
                                         {root},
                                         {{merged, report("船锚")}},
                                         {}});
        const int pull = builder.commit(
            {u"refs/heads/pull-5"_s, u"Hand in"_s, {lin, start + 7200}, {}, {main}, {{open, report("浮标")}}, {}});
        builder.ref(u"refs/pull/5/head"_s, pull);
        QVERIFY(builder.write(m_repository));
        m_request = {.source = m_repository};
        followBranches();
    }
    /// As a forge does: the head of a pull request is where its branch is.
    void followBranches()
    {
        const QString hook = m_repository + u"/hooks/post-receive"_s;
        QVERIFY(test::writeFile(hook,
                                "#!/bin/sh\nwhile read old new ref; do case $ref in refs/heads/pull-*)\n"
                                "git update-ref refs/pull/${ref#refs/heads/pull-}/head $new;; esac; done\n"));
        QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void commit(const QString &branch, const QString &path, const QByteArray &bytes)
    {
        const QByteArray stream = "commit " + branch.toUtf8()
            + "\ncommitter Lin <lin-qiao@users.noreply.example> 1930100000 " + "+0800\ndata 1\nx\nfrom " + branch.toUtf8()
            + "^0\nM 100644 inline \"" + path.toUtf8() + "\"\ndata " + QByteArray::number(bytes.size()) + '\n' + bytes
            + '\n';
        QVERIFY(test::runGit({u"-C"_s, m_repository, u"fast-import"_s, u"--quiet"_s}, stream));
        QVERIFY(test::runGit({u"-C"_s, m_repository, u"update-ref"_s, u"refs/pull/5/head"_s, branch}));
    }
    QByteArray file(const QString &branch, const QString &path) const
    {
        return test::runGit({u"-C"_s, m_repository, u"cat-file"_s, u"blob"_s, branch + u':' + path}).value_or("failed");
    }

    /// Exit status, results and messages of a command.
    std::tuple<int, QString, QString> run(const QStringList &arguments)
    {
        QString out;
        QString err;
        QTextStream results(&out);
        QTextStream messages(&err);
        const int status = command::run(arguments, {results, messages}, m_clock);
        results.flush();
        messages.flush();
        return {status, out, err};
    }
    std::unique_ptr<storage::Reader> reader()
    {
        auto begun = storage::Reader::begin(*m_store);
        if (!begun)
            qFatal("no reader");
        return std::move(*begun);
    }
    template <class T>
    std::vector<T> all()
    {
        return *reader()->all<T>();
    }
    Camp camp() { return all<Camp>().front(); }
    Report reportAt(const QString &path)
    {
        const auto reports = all<Report>();
        const auto found = std::ranges::find(reports, path, &Report::path);
        return found == reports.end() ? Report() : *found;
    }
    template <class Fn>
    qint64 edit(const QString &code, Fn fn)
    {
        auto transaction = storage::Transaction::begin(*m_store, {.code = code, .who = u"ada"_s}, m_clock);
        if (!transaction)
            qFatal("no transaction");
        fn(**transaction);
        m_clock.set(m_clock.now() + std::chrono::minutes(1));
        return *(*transaction)->commit();
    }
    /// Gives the change's id; 0 when nothing has changed.
    qint64 import()
    {
        const auto plan = planImport(m_request, *readKnownCamps(*reader()));
        if (!plan)
            qFatal("no plan: %d", int(plan.error().code));
        return edit(u"import"_s, [&](storage::Transaction &transaction) { QVERIFY(applyPlan(transaction, *plan)); });
    }
    Review enter(const Report &about, const QString &text, Visibility visibility = Visibility::Public)
    {
        Review review{.report = about.id, .at = m_clock.now(), .visibility = visibility, .origin = ReviewOrigin::Entered};
        edit(u"review"_s, [&](storage::Transaction &transaction) {
            review.body = *transaction.putBody(text.toUtf8());
            QVERIFY(transaction.insert(review));
        });
        return review;
    }
    std::vector<WrittenBack> carry(const WriteBackRequest &request)
    {
        const auto plan = planWriteBack(request);
        if (!plan)
            return {};
        auto written = carryOut(*plan, m_clock.now());
        if (!written)
            return {};
        edit(u"write-back"_s, [&](storage::Transaction &transaction) { QVERIFY(recordWriteBacks(transaction, *written)); });
        return *written;
    }
    std::vector<WrittenBack> writeBack(const std::vector<Id<Review>> &reviews, WriteBackWay way)
    {
        auto request = readWriteBackRequest(*reader(), camp().id, reviews, way);
        if (!request)
            return {};
        request->repository = m_repository;
        return carry(*request);
    }

    test::TestPlaces m_places;
    FixedClock m_clock{instantFromMsecs(1'932'000'000'000)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
    QString m_place;
    QString m_repository;
    ImportRequest m_request;
};

QTEST_GUILESS_MAIN(TestWriteBackImport)
#include "tst_write_back_import.moc"
