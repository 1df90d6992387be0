#include "interchange/planner.h"
#include "support/git_builder.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using flotilla::test::CommitPlan;
using flotilla::test::GitBuilder;
using flotilla::test::Signature;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 86400;
constexpr qint64 start = 1'709'251'200; // 2024-03-01
const QString mainRef = u"refs/heads/main"_s;
const QString organiser = u"Olga <olga@mail.example>"_s;
const QString forge = u"GitHub <noreply@github.com>"_s;
const QString ann = u"Ann Lee <1+ann-lee@users.noreply.example>"_s;
const QString bob = u"Bob Ray <2+bob-ray@users.noreply.example>"_s;
const QString mentor = u"Mei Tan <3+mei-tan@users.noreply.example>"_s;
const QString assistant = u"Sam Wu <4+sam-wu@users.noreply.example>"_s;

QString fileName(int period)
{
    const QDate first = QDate(2024, 3, 1).addDays(14 * (period - 1));
    return u"[WeeklyReport]%1~%2.md"_s.arg(first.toString(u"yyyy.MM.dd"_s), first.addDays(13).toString(u"yyyy.MM.dd"_s));
}

QByteArray english(const QByteArray &work, const QByteArray &review)
{
    return "### Name\nSomebody\n\n### This week\n" + work + "\n\n### Next week\nGo on with it.\n\n### Mentor review\n"
        + review + '\n';
}

QByteArray chinese(const QByteArray &work, const QByteArray &review)
{
    return "### 姓名\n某人\n\n### 本周工作\n" + work + "\n\n### 下周工作\n继续。\n\n### 导师点评\n" + review + '\n';
}

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

/// A repository that grows by pull requests.
class Story {
public:
    Story()
    {
        m_tip = m_builder.commit(
            {mainRef, u"begin"_s, {organiser, start - 10 * day}, {}, {}, {{u"README.md"_s, "# A camp"}}, {}});
    }

    void onMain(const Signature &author, const QMap<QString, QByteArray> &files, const QStringList &gone = {})
    {
        m_tip = m_builder.commit({mainRef, u"change"_s, author, {}, {m_tip}, files, gone});
    }
    void squash(int pull, const QString &author, qint64 when, const QMap<QString, QByteArray> &files,
                const QStringList &gone = {})
    {
        m_tip =
            m_builder.commit({mainRef, u"report (#%1)"_s.arg(pull), {author, when}, {forge, when}, {m_tip}, files, gone});
    }
    void inPull(int pull, const QString &author, qint64 when, const QMap<QString, QByteArray> &files,
                const QStringList &gone = {})
    {
        const int parent = m_pulls.value(pull, m_tip);
        m_pulls[pull] =
            m_builder.commit({u"refs/pull/%1/head"_s.arg(pull), u"Update"_s, {author, when}, {}, {parent}, files, gone});
    }
    /// Hands in, has it reviewed, merges.
    void handIn(int pull, const QString &author, qint64 when, const QString &path, const QByteArray &without,
                const QByteArray &with)
    {
        inPull(pull, author, when, {{path, without}});
        inPull(pull, mentor, when + day, {{path, with}});
        squash(pull, author, when + 2 * day, {{path, with}});
    }

    Result<ImportPlan> plan()
    {
        const QString path = m_folder.filePath(u"camp"_s);
        if (!m_builder.write(path))
            return fail(ErrorCode::StorageFailed, {path});
        return planImport({.source = path}, {});
    }

private:
    QTemporaryDir m_folder;
    GitBuilder m_builder;
    QMap<int, int> m_pulls;
    int m_tip = 0;
};

const PlannedReport *reportAt(const CampPlan &camp, const QString &path)
{
    for (const PlannedReport &report : camp.reports) {
        if (report.path == path)
            return &report;
    }
    return nullptr;
}

QString pathsOf(const CampPlan &camp)
{
    QStringList paths;
    for (const PlannedReport &report : camp.reports)
        paths.append(report.path);
    return paths.join(u'\n');
}

} // namespace

#define PLAN(name, story)                                                                                                   \
    const auto name##Result = (story).plan();                                                                               \
    QVERIFY(name##Result);                                                                                                  \
    const ImportPlan &name = *name##Result

#define FIND(name, camp, path)                                                                                              \
    const PlannedReport *name = reportAt(camp, path);                                                                       \
    QVERIFY2(name, qPrintable(pathsOf(camp)))

/// What a plan tells of times and reviewers, on invented camps whose order differs from the usual one.
class TestPlanOddCamps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handedInAndReviewed();
    void fillersAreNoReview_data();
    void fillersAreNoReview();
    void reviewLeftOverByCopying();
    void reviewAfterMerge();
    void relayedByAssistant();
    void reviewInSquashWithoutHead();
    void waitingInOpenPull();
    void lostAndClosed();
    void nothingMergedYet();
    void namesWithoutDates();
    void newcomerInOpenPull();
    void newcomerWithoutDates();
    void severalEditions();
    void tracks();
    void bareFolders();
    void spellings();
};

void TestPlanOddCamps::handedInAndReviewed()
{
    Story story;
    const QString path = u"Camp/01_ann-lee/"_s + fileName(1);
    story.handIn(7, ann, start + 13 * day, path, english("Wrote code.", ""), english("Wrote code.", "Well done, go on."));
    story.handIn(8, bob, start + 13 * day, u"Camp/02_bob-ray/"_s + fileName(1), english("Read code.", ""),
                 english("Read code.", "Good start."));
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 1U);
    QCOMPARE(plan.camps[0].language, Language::English);
    QVERIFY(!plan.camps[0].pullsMissing);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->submission, SubmissionTime::Known);
    QCOMPARE(report->submittedAt, std::optional(at(start + 13 * day)));
    QCOMPARE(report->reviewedAt, std::optional(at(start + 14 * day)));
    QCOMPARE(report->reviewedBy, u"mei-tan"_s);
    QCOMPARE(report->mergedAt, std::optional(at(start + 15 * day)));
    QCOMPARE(report->earlierContents.size(), 1U);
    QCOMPARE(report->period, std::optional(1));
}

void TestPlanOddCamps::fillersAreNoReview_data()
{
    QTest::addColumn<QByteArray>("filler");
    for (const char *filler : {"待添加", "xxxxxxxx", "1. -", "TODO by @mei-tan", "...", "请联系导师点评", "请联系导师填写",
                               "none", "无", "N/A", "To be added"})
        QTest::newRow(filler) << QByteArray(filler);
}

/// In the early text stands a filler by the mentee; the review is what the mentor wrote later.
void TestPlanOddCamps::fillersAreNoReview()
{
    QFETCH(QByteArray, filler);
    Story story;
    const QString path = u"Camp/01_ann-lee/"_s + fileName(1);
    story.handIn(7, ann, start + 13 * day, path, chinese("写了代码。", filler),
                 chinese("写了代码。", "进展顺利，继续努力。"));
    story.inPull(8, bob, start + 13 * day, {{u"Camp/02_bob-ray/"_s + fileName(1), chinese("读了代码。", filler)}});
    PLAN(plan, story);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->reviewedBy, u"mei-tan"_s);
    QCOMPARE(report->reviewedAt, std::optional(at(start + 14 * day)));
    FIND(waiting, plan.camps[0], u"Camp/02_bob-ray/"_s + fileName(1));
    QVERIFY(waiting->reviewState != ReviewState::Reviewed);
}

void TestPlanOddCamps::reviewLeftOverByCopying()
{
    Story story;
    const QString first = u"Camp/01_ann-lee/"_s + fileName(1);
    const QString second = u"Camp/01_ann-lee/"_s + fileName(2);
    story.handIn(7, ann, start + 13 * day, first, english("Wrote code.", ""), english("Wrote code.", "Well done, go on."));
    story.handIn(8, ann, start + 27 * day, second, english("Wrote more code.", "Well done, go on."),
                 english("Wrote more code.", "The tests are still missing."));
    PLAN(plan, story);
    FIND(report, plan.camps[0], second);
    QCOMPARE(report->reviewedBy, u"mei-tan"_s);
    QCOMPARE(report->reviewedAt, std::optional(at(start + 28 * day)));
}

void TestPlanOddCamps::reviewAfterMerge()
{
    Story story;
    const QString path = u"Camp/01_ann-lee/"_s + fileName(1);
    story.inPull(7, ann, start + 13 * day, {{path, english("Wrote code.", "")}});
    story.squash(7, ann, start + 14 * day, {{path, english("Wrote code.", "")}});
    story.inPull(9, mentor, start + 20 * day, {{path, english("Wrote code.", "Well done.")}});
    story.squash(9, mentor, start + 21 * day, {{path, english("Wrote code.", "Well done.")}});
    PLAN(plan, story);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->submittedAt, std::optional(at(start + 13 * day)));
    QCOMPARE(report->reviewedAt, std::optional(at(start + 20 * day)));
    QCOMPARE(report->reviewedBy, u"mei-tan"_s);
    QCOMPARE(report->pulls, (std::vector<int>{7, 9}));
}

/// An assistant commits what the mentor said: the recorder is the assistant, the author the mentee's only mentor.
void TestPlanOddCamps::relayedByAssistant()
{
    Story story;
    const QString path = u"Camp/01_ann-lee/"_s + fileName(1);
    story.onMain({organiser, start},
                 {{u"Camp/01_ann-lee/README.md"_s, "# Ann\n\n- Mentee: @ann-lee\n- Mentor: @mei-tan\n"}});
    story.inPull(7, ann, start + 13 * day, {{path, english("Wrote code.", "")}});
    story.inPull(7, assistant, start + 14 * day, {{path, english("Wrote code.", "Well done.")}});
    story.squash(7, ann, start + 15 * day, {{path, english("Wrote code.", "Well done.")}});
    PLAN(plan, story);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->reviewedBy, u"sam-wu"_s);
    QCOMPARE(report->reviewAuthor, u"mei-tan"_s);
}

/// The squash bears the mentee's name: nobody knows from it who reviewed, nor when.
void TestPlanOddCamps::reviewInSquashWithoutHead()
{
    Story story;
    const QString path = u"Camp/01_ann-lee/"_s + fileName(1);
    story.squash(7, ann, start + 15 * day, {{path, english("Wrote code.", "Well done.")}});
    PLAN(plan, story);
    QVERIFY(plan.camps[0].pullsMissing);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->submission, SubmissionTime::NotAfter);
    QCOMPARE(report->reviewState, ReviewState::Reviewed);
    QVERIFY(!report->reviewedAt);
    QVERIFY2(report->reviewedBy.isEmpty(), qPrintable(report->reviewedBy));
}

void TestPlanOddCamps::waitingInOpenPull()
{
    Story story;
    story.handIn(7, ann, start + 13 * day, u"Camp/01_ann-lee/"_s + fileName(1), english("Wrote code.", ""),
                 english("Wrote code.", "Well done."));
    const QString path = u"Camp/01_ann-lee/"_s + fileName(2);
    story.inPull(8, ann, start + 27 * day, {{path, english("Wrote more.", "")}});
    PLAN(plan, story);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->place, ReportPlace::OpenPull);
    QCOMPARE(report->submission, SubmissionTime::Known);
    QCOMPARE(report->submittedAt, std::optional(at(start + 27 * day)));
    QVERIFY(!report->reviewedAt);
    QCOMPARE(report->content, english("Wrote more.", ""));
    QCOMPARE(report->period, std::optional(2));
}

void TestPlanOddCamps::lostAndClosed()
{
    Story story;
    const QString lost = u"Camp/01_ann-lee/"_s + fileName(1);
    const QString closed = u"Camp/02_bob-ray/"_s + fileName(1);
    story.handIn(7, ann, start + 13 * day, lost, english("Wrote code.", ""), english("Wrote code.", "Well done."));
    story.inPull(8, bob, start + 13 * day, {{closed, english("Read code.", "")}});
    story.handIn(9, bob, start + 27 * day, u"Camp/02_bob-ray/"_s + fileName(2), english("Read more.", ""),
                 english("Read more.", "Good."));
    story.squash(10, organiser, start + 30 * day, {{u"x.txt"_s, "x"}}, {lost});
    story.inPull(11, ann, start + 40 * day, {{u"y.txt"_s, "y"}});
    PLAN(plan, story);
    FIND(gone, plan.camps[0], lost);
    QCOMPARE(gone->place, ReportPlace::Lost);
    QCOMPARE(gone->submittedAt, std::optional(at(start + 13 * day)));
    QCOMPARE(gone->reviewedBy, u"mei-tan"_s);
    // Neither is absent: both were handed in.
    QVERIFY(!plan.camps[0].rollCall.empty());
    QVERIFY(plan.camps[0].rollCall[0].absent.isEmpty());
    QCOMPARE(plan.camps[0].rollCall[0].reported, 2);
}

/// The first period is running and every report waits.
void TestPlanOddCamps::nothingMergedYet()
{
    Story story;
    story.inPull(7, ann, start + 13 * day, {{u"Camp/01_ann-lee/"_s + fileName(1), english("Wrote code.", "")}});
    story.inPull(8, bob, start + 13 * day, {{u"Camp/02_bob-ray/"_s + fileName(1), english("Read code.", "")}});
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 1U);
    QCOMPARE(plan.camps[0].reports.size(), 2U);
    QCOMPARE(plan.camps[0].people.size(), 2U);
}

/// Reports called week1.md, in a folder that was moved after the merge.
void TestPlanOddCamps::namesWithoutDates()
{
    Story story;
    const QString path = u"old/01_ann-lee/week1.md"_s;
    story.handIn(7, ann, start + 13 * day, path, english("Wrote code.", ""), english("Wrote code.", "Well done."));
    story.handIn(8, bob, start + 13 * day, u"old/02_bob-ray/week1.md"_s, english("Read code.", ""),
                 english("Read code.", "Good."));
    const QMap<QString, QByteArray> moved{{u"Camp/01_ann-lee/week1.md"_s, english("Wrote code.", "Well done.")},
                                          {u"Camp/02_bob-ray/week1.md"_s, english("Read code.", "Good.")}};
    const QStringList gone{path, u"old/02_bob-ray/week1.md"_s};
    story.inPull(9, organiser, start + 20 * day, moved, gone);
    story.squash(9, organiser, start + 21 * day, moved, gone);
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 1U);
    FIND(report, plan.camps[0], u"Camp/01_ann-lee/week1.md"_s);
    QCOMPARE(report->submittedAt, std::optional(at(start + 13 * day)));
    QCOMPARE(report->reviewedBy, u"mei-tan"_s);
    QCOMPARE(report->earlierPaths, QStringList{path});
}

void TestPlanOddCamps::newcomerInOpenPull()
{
    Story story;
    story.handIn(7, ann, start + 13 * day, u"Camp/01_ann-lee/week1.md"_s, english("Wrote code.", ""),
                 english("Wrote code.", "Well done."));
    story.inPull(8, bob, start + 13 * day,
                 {{u"Camp/02_bob-ray/week1.md"_s, english("Read code.", "")}, {u"Camp/02_bob-ray/notes.md"_s, "notes"}});
    PLAN(plan, story);
    QCOMPARE(plan.camps[0].people.size(), 2U);
    FIND(report, plan.camps[0], u"Camp/02_bob-ray/week1.md"_s);
    QCOMPARE(report->place, ReportPlace::OpenPull);
    QVERIFY(!reportAt(plan.camps[0], u"Camp/02_bob-ray/notes.md"_s));
}

/// The others' file names tell that they are reports, the newcomer's do not; what is laid there for show is nobody's.
void TestPlanOddCamps::newcomerWithoutDates()
{
    Story story;
    story.handIn(7, ann, start + 13 * day, u"Camp/01_ann-lee/"_s + fileName(1), english("Wrote code.", ""),
                 english("Wrote code.", "Well done."));
    story.squash(8, bob, start + 13 * day,
                 {{u"Camp/02_bob-ray/first.md"_s, english("Read code.", "")},
                  {u"Camp/00_template/first.md"_s, english("What you did.", "")},
                  {u"Camp/guide/first.md"_s, english("What you did.", "")}});
    PLAN(plan, story);
    QCOMPARE(plan.camps[0].people.size(), 2U);
    FIND(report, plan.camps[0], u"Camp/02_bob-ray/first.md"_s);
    QCOMPARE(report->submission, SubmissionTime::NotAfter);
}

/// Two editions in one repository, with a person in both.
void TestPlanOddCamps::severalEditions()
{
    Story story;
    const QString first = u"Reports/Spring/01_ann-lee/"_s + fileName(1);
    const QString second = u"Reports/Autumn/03_ann-lee/"_s + fileName(14);
    story.handIn(7, ann, start + 13 * day, first, english("Wrote code.", ""), english("Wrote code.", "Well done."));
    story.handIn(8, bob, start + 13 * day, u"Reports/Spring/02_bob-ray/"_s + fileName(1), english("Read code.", ""),
                 english("Read code.", "Good."));
    story.handIn(9, ann, start + 200 * day, second, english("Wrote other code.", ""), english("Wrote other code.", "Fine."));
    story.inPull(10, bob, start + 201 * day,
                 {{u"Reports/Autumn/04_bob-ray/"_s + fileName(14), english("Read other code.", "")}});
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 2U);
    const auto campOf = [&](const QString &edition) { return std::ranges::find(plan.camps, edition, &CampPlan::edition); };
    const auto spring = campOf(u"Reports/Spring"_s);
    const auto autumn = campOf(u"Reports/Autumn"_s);
    QVERIFY(spring != plan.camps.end() && autumn != plan.camps.end());
    QVERIFY(spring->slug != autumn->slug);
    QCOMPARE(spring->reports.size(), 2U);
    QCOMPARE(autumn->reports.size(), 2U);
    FIND(report, *autumn, second);
    QCOMPARE(report->submittedAt, std::optional(at(start + 200 * day)));
    QCOMPARE(spring->periods.size(), 1U);
    QCOMPARE(autumn->periods.size(), 1U);
}

void TestPlanOddCamps::tracks()
{
    Story story;
    const QString path = u"Camp/glcc_03_ann-lee/"_s + fileName(1);
    story.handIn(7, ann, start + 13 * day, path, english("Wrote code.", ""), english("Wrote code.", "Well done."));
    story.handIn(8, bob, start + 13 * day, u"Camp/ospp_03_bob-ray/"_s + fileName(1), english("Read code.", ""),
                 english("Read code.", "Good."));
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 1U);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->login, u"ann-lee"_s);
    QCOMPARE(report->track, u"glcc"_s);
    QCOMPARE(report->projectNumber, std::optional(3));
    // Number 3 of one track is not number 3 of the other.
    QCOMPARE(plan.camps[0].projects.size(), 2U);
}

void TestPlanOddCamps::bareFolders()
{
    Story story;
    const QString path = u"reports/ann-lee/"_s + fileName(1);
    story.handIn(7, ann, start + 13 * day, path, english("Wrote code.", ""), english("Wrote code.", "Well done."));
    story.handIn(8, bob, start + 13 * day, u"reports/bob-ray/"_s + fileName(1), english("Read code.", ""),
                 english("Read code.", "Good."));
    PLAN(plan, story);
    QCOMPARE(plan.camps[0].people.size(), 2U);
    FIND(report, plan.camps[0], path);
    QCOMPARE(report->login, u"ann-lee"_s);
    QVERIFY(!report->projectNumber);
}

/// One edition in two spellings of its folder; an open request still uses the rarer one.
void TestPlanOddCamps::spellings()
{
    Story story;
    story.handIn(7, ann, start + 13 * day, u"Camp_10th/01_ann-lee/"_s + fileName(1), english("Wrote code.", ""),
                 english("Wrote code.", "Well done."));
    story.handIn(8, bob, start + 13 * day, u"camp_10th/02_bob-ray/"_s + fileName(1), english("Read code.", ""),
                 english("Read code.", "Good."));
    story.handIn(9, ann, start + 27 * day, u"Camp_10th/01_ann-lee/"_s + fileName(2), english("Wrote more.", ""),
                 english("Wrote more.", "Well done."));
    story.inPull(10, bob, start + 27 * day, {{u"camp_10th/02_bob-ray/"_s + fileName(2), english("Read more.", "")}});
    PLAN(plan, story);
    QCOMPARE(plan.camps.size(), 1U);
    QCOMPARE(plan.camps[0].reports.size(), 4U);
    QCOMPARE(plan.camps[0].people.size(), 2U);
}

QTEST_GUILESS_MAIN(TestPlanOddCamps)
#include "tst_plan_odd_camps.moc"
