#include "interchange/planner.h"
#include "support/git_builder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using flotilla::test::GitBuilder;
using flotilla::test::Signature;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'930'000'000;
constexpr qint64 hour = 3600;

const QString mainRef = u"refs/heads/main"_s;
const QString lin = u"Lin Qiao <lin-qiao@users.noreply.example>"_s;
const QString bo = u"Bo Lind <bo-lind@users.noreply.example>"_s;
const QString mentor = u"tide-watcher <tide-watcher@users.noreply.example>"_s;
const QString organiser = u"bosun-k <bosun-k@users.noreply.example>"_s;
const QString folder = u"Camp/01_lin-qiao/"_s;
const QString first = folder + u"[WeeklyReport]2031.03.03~2031.03.16.md"_s;
const QString second = folder + u"[WeeklyReport]2031.03.17~2031.03.30.md"_s;
const QString others = u"Camp/02_bo-lind/[WeeklyReport]2031.03.03~2031.03.16.md"_s;

QByteArray report(const QByteArray &work, const QByteArray &review)
{
    return "### 姓名\n林桥\n### 本周工作\n" + work + "\n### 下周工作\n上漆\n### 导师点评\n" + review + '\n';
}

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

/// A commit of a pull request: who, when (hours after the start), which text.
struct Step {
    QString who;
    qint64 hours;
    QByteArray text;
};

/// A camp's repository of one mentee and her mentor, to which a test adds pull requests.
class CampHistory {
public:
    CampHistory()
    {
        const QByteArray readme =
            "- 学员: [lin-qiao](https://github.com/lin-qiao)\n- 导师: [tide-watcher](https://github.com/tide-watcher)\n";
        m_tip = m_builder.commit({mainRef, u"begin"_s, {organiser, start}, {}, {}, {{folder + u"README.md"_s, readme}}, {}});
    }

    /// A pull request with these commits, squashed into main at the last one's hour unless it stays open.
    void pull(int number, const QString &path, const std::vector<Step> &steps, bool isMerged = true)
    {
        int parent = m_tip;
        for (const Step &step : steps)
            parent = m_builder.commit({u"refs/pull/%1/head"_s.arg(number),
                                       u"Update"_s,
                                       {step.who, start + step.hours * hour},
                                       {},
                                       {parent},
                                       {{path, step.text}},
                                       {}});
        if (!isMerged)
            return;
        const Signature merge{steps.front().who, start + steps.back().hours * hour + 60};
        m_tip = m_builder.commit({mainRef,
                                  u"Hand in (#%1)"_s.arg(number),
                                  merge,
                                  {organiser, merge.at},
                                  {m_tip},
                                  {{path, steps.back().text}},
                                  {}});
    }
    /// A squash merge whose pull request is not in the repository.
    void squash(int number, const QString &author, const QMap<QString, QByteArray> &files, qint64 hours)
    {
        const Signature merge{author, start + hours * hour};
        m_tip = m_builder.commit({mainRef,
                                  u"Hand in (#%1)"_s.arg(number),
                                  merge,
                                  {u"GitHub <noreply@github.com>"_s, merge.at},
                                  {m_tip},
                                  files,
                                  {}});
    }
    void onMain(const QMap<QString, QByteArray> &files, const QStringList &gone, qint64 hours)
    {
        m_tip = m_builder.commit({mainRef, u"tidy up"_s, {organiser, start + hours * hour}, {}, {m_tip}, files, gone});
    }

    CampPlan plan(const std::vector<KnownCamp> &known = {})
    {
        const QString path = m_folder.filePath(u"camp"_s);
        if (!m_builder.write(path))
            return {};
        const auto made = planImport({.source = path}, known);
        return made && made->camps.size() == 1 ? made->camps.front() : CampPlan();
    }

private:
    QTemporaryDir m_folder;
    GitBuilder m_builder;
    int m_tip = 0;
};

const PlannedReport &find(const CampPlan &plan, const QString &path)
{
    static const PlannedReport none;
    const auto found = std::ranges::find(plan.reports, path, &PlannedReport::path);
    return found == plan.reports.end() ? none : *found;
}

bool warns(const CampPlan &plan, const QString &code)
{
    return std::ranges::any_of(plan.warnings, [&code](const PlanWarning &warning) { return warning.code == code; });
}

} // namespace

/// What a plan takes from the history of a repository: times, reviewers, pull requests, names that changed.
class TestPlanHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMentorReviews()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "请联系导师填写")}, {mentor, 5, report("修船", "做得好")}});
        const CampPlan plan = camp.plan();
        const PlannedReport &read = find(plan, first);
        QCOMPARE(read.submission, SubmissionTime::Known);
        QCOMPARE(read.submittedAt, at(start + hour));
        QCOMPARE(read.reviewedAt, at(start + 5 * hour));
        QCOMPARE(read.reviewedBy, u"tide-watcher"_s);
        QCOMPARE(read.reviewAuthor, u"tide-watcher"_s);
        QCOMPARE(read.pulls, std::vector<int>{1});
        QCOMPARE(read.mergedAt, at(start + 5 * hour + 60));
        QCOMPARE(read.earlierContents.size(), 1U);
        QVERIFY(!plan.pullsMissing);
    }

    void anotherOneCommitsForTheMentor()
    {
        for (const QString &recorder : {organiser, lin}) {
            CampHistory camp;
            camp.pull(1, first, {{lin, 1, report("修船", "")}, {recorder, 5, report("修船", "导师说做得好")}});
            const PlannedReport read = find(camp.plan(), first);
            QCOMPARE(read.reviewedAt, at(start + 5 * hour));
            QCOMPARE(read.reviewedBy, recorder.section(u'<', 1).section(u'@', 0, 0));
            QCOMPARE(read.reviewAuthor, u"tide-watcher"_s);
        }
    }

    /// "@mentor: …" says whose review it is; "@mentee: …" whom it speaks to.
    void theReviewNamesItsMentor()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "")}, {organiser, 5, report("修船", "@reef-pilot：做得好")}});
        camp.pull(2, second, {{lin, 20, report("量水", "")}, {organiser, 25, report("量水", "@lin-qiao: 继续")}});
        const CampPlan plan = camp.plan();
        QCOMPARE(find(plan, first).reviewAuthor, u"reef-pilot"_s);
        QCOMPARE(find(plan, second).reviewAuthor, u"tide-watcher"_s);
    }

    /// A name of one word is a GitHub ID only where the camp knows it as one.
    void namesOfOneWord()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "")}, {u"Leo <leo@example.org>"_s, 5, report("修船", "做得好")}});
        camp.pull(2, second,
                  {{lin, 6, report("上漆", "")}, {u"tide-watcher <me@example.org>"_s, 8, report("上漆", "颜色不错")}});
        const CampPlan plan = camp.plan();
        QCOMPARE(find(plan, first).reviewedBy, u"Leo"_s);
        QVERIFY(find(plan, first).isReviewerName);
        QCOMPARE(find(plan, second).reviewedBy, u"tide-watcher"_s);
        QVERIFY(!find(plan, second).isReviewerName);
    }

    void fillersAreNoReview()
    {
        CampHistory camp;
        camp.pull(1, first,
                  {{lin, 1, report("修船", "待添加")},
                   {lin, 2, report("修船", "TODO by @tide-watcher")},
                   {lin, 3, report("修船", "1. -")},
                   {mentor, 6, report("修船", "做得好")},
                   {mentor, 7, report("修船", "做得很好")}});
        QCOMPARE(find(camp.plan(), first).reviewedAt, at(start + 6 * hour));
    }

    void aReviewLeftOverByCopyingIsNone()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "")}, {mentor, 5, report("修船", "做得好")}});
        camp.pull(2, second, {{lin, 300, report("上漆", "做得好")}, {mentor, 310, report("上漆", "颜色不错")}});
        const CampPlan plan = camp.plan();
        QCOMPARE(find(plan, second).reviewedAt, at(start + 310 * hour));
        QCOMPARE(find(plan, second).reviewedBy, u"tide-watcher"_s);
        QVERIFY(!warns(plan, u"review-left-over"_s));
    }

    void aReviewThatStaysIsTakenWithAWarning()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "")}, {mentor, 5, report("修船", "做得好")}});
        camp.pull(2, second, {{lin, 300, report("上漆", "做得好")}});
        const CampPlan plan = camp.plan();
        QCOMPARE(find(plan, second).reviewedAt, at(start + 300 * hour));
        QVERIFY(warns(plan, u"review-left-over"_s));
    }

    void reportsThatMainDoesNotHave()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "做得好")}});
        camp.pull(2, second, {{lin, 300, report("上漆", "")}}, false);
        camp.pull(3, others, {{bo, 2, report("测深", "")}}, false);
        const CampPlan plan = camp.plan();
        QCOMPARE(plan.reports.size(), 3U);
        QCOMPARE(find(plan, second).place, ReportPlace::OpenPull);
        QCOMPARE(find(plan, second).submittedAt, at(start + 300 * hour));
        QCOMPARE(find(plan, second).content, report("上漆", ""));
        QCOMPARE(plan.people.size(), 2U);
        QCOMPARE(plan.rollCall.front().reported, 2);
        QCOMPARE(plan.rollCall.back().absent, QStringList{u"bo-lind"_s});
    }

    void aReportThatMainLostWasHandedIn()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "做得好")}});
        camp.pull(2, second, {{lin, 300, report("上漆", "")}});
        camp.onMain({}, {first}, 400);
        const CampPlan plan = camp.plan();
        QCOMPARE(find(plan, first).place, ReportPlace::Lost);
        QCOMPARE(find(plan, first).submittedAt, at(start + hour));
        QCOMPARE(plan.rollCall.front().reported, 1);
    }

    void aReportInTheWrongPlaceMakesNoCamp()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "做得好")}});
        camp.pull(2, u"01_lin-qiao/[WeeklyReport]2031.03.17~2031.03.30.md"_s, {{lin, 300, report("上漆", "")}}, false);
        camp.pull(3, u"02_bo-lind/[WeeklyReport]2031.03.03~2031.03.16.md"_s, {{bo, 2, report("测深", "")}});
        camp.onMain({}, {u"02_bo-lind/[WeeklyReport]2031.03.03~2031.03.16.md"_s}, 20);
        const CampPlan plan = camp.plan();
        QCOMPARE(plan.edition, u"Camp"_s);
        QCOMPARE(plan.reports.size(), 3U);
        QCOMPARE(plan.rollCall.front().reported, 2);
    }

    void aMovedReportKeepsItsIdentity()
    {
        CampHistory camp;
        camp.pull(1, first, {{lin, 1, report("修船", "")}});
        const QString moved = u"Camp/2031/01_lin-qiao/[WeeklyReport]2031.03.03~2031.03.16.md"_s;
        camp.onMain({{moved, report("修船", "")}}, {first}, 400);
        KnownCamp known;
        known.camp.id = Id<Camp>(1);
        known.camp.edition = u"Camp/2031"_s;
        KnownReport stored;
        stored.id = Id<Report>(2);
        stored.path = first;
        stored.login = u"lin-qiao"_s;
        stored.body = BodyHash::of("an older text");
        known.reports = {stored};
        known.people[u"lin-qiao"_s] = Id<Person>(3);
        const CampPlan plan = camp.plan({known});
        QCOMPARE(find(plan, moved).existing, stored.id);
        QCOMPARE(find(plan, moved).action, PlanAction::Changed);
        QVERIFY(find(plan, moved).earlierPaths.contains(first));
        QCOMPARE(find(plan, moved).submittedAt, at(start + hour));
    }

    void withoutPullRequestsTimesAreThoseOfMerges()
    {
        CampHistory camp;
        camp.squash(7, lin, {{first, report("修船", "做得好")}}, 10);
        const CampPlan plan = camp.plan();
        QVERIFY(plan.pullsMissing);
        QVERIFY(warns(plan, u"no-pull-heads"_s));
        QCOMPARE(find(plan, first).submission, SubmissionTime::NotAfter);
        QCOMPARE(find(plan, first).submittedAt, at(start + 10 * hour));
        QCOMPARE(find(plan, first).reviewedAt, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPlanHistory)
#include "tst_plan_history.moc"
