#include "interchange/git_repository.h"
#include "support/git_builder.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::interchange;
using flotilla::test::CommitPlan;
using flotilla::test::GitBuilder;
using flotilla::test::runGit;
using flotilla::test::Signature;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 86400;
constexpr qint64 start = 1'700'000'000;

const QString mainRef = u"refs/heads/main"_s;
const QString ada = u"Ada Lin <77+ada-lin@users.noreply.example>"_s;
const QString bo = u"bo-chen <bo@mail.example>"_s;
const QString mentor = u"Mei Tan <mei-tan@users.noreply.example>"_s;
const QString organiser = u"Olga <olga@mail.example>"_s;
const QString forge = u"GitHub <noreply@github.com>"_s;

const QString adaFirst = u"Camp/01_ada-lin/[Report]2024.03.01~2024.03.14.md"_s;
const QString adaSecond = u"Camp/01_ada-lin/[Report]2024.03.15~2024.03.28.md"_s;
const QString boFirst = u"Camp/02_bo-chen/[Report]2024.03.01~2024.03.14.md"_s;

QString headRef(int pull)
{
    return u"refs/pull/%1/head"_s.arg(pull);
}

QByteArray report(const QByteArray &work, const QByteArray &review = {})
{
    return "### Name\nsomebody\n\n### This week\n" + work + "\n\n### Mentor review\n" + review + '\n';
}

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

bool isReport(const QString &path)
{
    return path.startsWith("Camp"_L1, Qt::CaseInsensitive) && path.endsWith(".md"_L1) && !path.endsWith("README.md"_L1);
}

/// A camp's repository with a first commit, to which a test adds what it is about.
class CampRepository {
public:
    CampRepository()
    {
        m_tip = m_builder.commit({mainRef, u"begin"_s, {organiser, start}, {}, {}, {{u"Camp/README.md"_s, "camp"}}, {}});
        m_base = m_tip;
    }

    int base() const { return m_base; }
    int tip() const { return m_tip; }
    GitBuilder &builder() { return m_builder; }

    /// A commit on the default branch.
    int onMain(CommitPlan plan)
    {
        plan.ref = mainRef;
        plan.parents.prepend(m_tip);
        return m_tip = m_builder.commit(plan);
    }
    /// A squash merge as GitHub makes it: the author's name, the merge's time.
    int squash(int pull, const QString &author, qint64 when, const QMap<QString, QByteArray> &files,
               const QStringList &gone = {})
    {
        return onMain({{}, u"Hand in (#%1)"_s.arg(pull), {author, when}, {forge, when}, {}, files, gone});
    }
    /// A commit in a pull request; `from` is 0 to go on from where it stands.
    int inPull(int pull, const QString &author, qint64 when, const QMap<QString, QByteArray> &files,
               const QStringList &gone = {}, int from = 0)
    {
        const int parent = from != 0 ? from : m_pulls.value(pull, m_base);
        const int mark = m_builder.commit({headRef(pull), u"Update"_s, {author, when}, {}, {parent}, files, gone});
        m_pulls.insert(pull, mark);
        return mark;
    }

    RepositoryHistory read(const QString &head = mainRef)
    {
        const QString path = m_folder.filePath(u"camp"_s);
        if (!m_builder.write(path, head))
            return {};
        m_repository = GitRepository::open(path).value_or(nullptr);
        if (!m_repository)
            return {};
        return m_repository->history(isReport).value_or(RepositoryHistory{});
    }
    QByteArray text(const QByteArray &blob) const { return m_repository->blob(blob).value_or(QByteArray("?")); }

private:
    QTemporaryDir m_folder;
    GitBuilder m_builder;
    int m_base = 0;
    int m_tip = 0;
    QMap<int, int> m_pulls;
    std::unique_ptr<GitRepository> m_repository;
};

const ReportHistory *find(const RepositoryHistory &history, const QString &path)
{
    for (const ReportHistory &report : history.reports) {
        if (report.path == path)
            return &report;
    }
    return nullptr;
}

QStringList paths(const RepositoryHistory &history)
{
    QStringList found;
    for (const ReportHistory &report : history.reports)
        found.append(report.path);
    return found;
}

} // namespace

#define FIND(name, history, path)                                                                                           \
    const ReportHistory *name = find(history, path);                                                                        \
    QVERIFY2(name, qPrintable(paths(history).join(u'\n')))

#define VERIFY_KNOWN(report, seconds)                                                                                       \
    QCOMPARE((report)->submission, SubmissionTime::Known);                                                                  \
    QCOMPARE((report)->submittedAt, std::optional(at(seconds)))

#define VERIFY_NOT_AFTER(report, seconds)                                                                                   \
    QCOMPARE((report)->submission, SubmissionTime::NotAfter);                                                               \
    QCOMPARE((report)->submittedAt, std::optional(at(seconds)))

class TestGitHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void squashMerge();
    void squashWithoutHead();
    void mergeCommit();
    void mergeCommitWithoutHead();
    void squashInsideMerge();
    void rebaseMerge();
    void directCommit();
    void directCommitBySomebodyElse();
    void renamedInPull();
    void renamedOnMain();
    void otherReportIsNoRename();
    void swappedNames();
    void folderMoved();
    void folderMovedBeforeMerge();
    void folderInOtherCase();
    void movedInTwoSteps();
    void openPull();
    void openByMergeRef();
    void closedAndReplaced();
    void replacedUnderOtherDates();
    void staleBranch();
    void lost();
    void lostAndBack();
    void twoPulls();
    void stackedPulls();
    void reviewAfterMerge();
    void headMissingButLaterOneThere();
    void updatedFromMain();
    void squashInBranch();
    void takenBackInPull();
    void copyOfEarlierReport();
    void emptyFileByOrganiser();
    void mergeRequests();
    void remotePullRefs();
    void detachedHead();
    void noPullHeads();
    void reverted();
    void nameFreedByRename();
    void manyPulls();
};

/// The main promise: the time of the pull request's commit, never that of the merge; the review's author and time among the texts.
void TestGitHistory::squashMerge()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.inPull(7, mentor, start + 2 * day, {{adaFirst, report("done", "good")}});
    camp.squash(7, ada, start + 5 * day, {{adaFirst, report("done", "good")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 1U);
    QVERIFY(history.pullsPresent);
    QVERIFY(history.notes.isEmpty());
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->submittedBy, (CommitPerson{u"Ada Lin"_s, u"77+ada-lin@users.noreply.example"_s, u"ada-lin"_s}));
    QCOMPARE(found->mergedAt, std::optional(at(start + 5 * day)));
    QCOMPARE(found->place, ReportPlace::Main);
    QCOMPARE(found->pulls, std::vector<int>{7});
    QCOMPARE(found->texts.size(), 2U);
    QCOMPARE(found->texts[1].at, at(start + 2 * day));
    QCOMPARE(found->texts[1].author.login, u"mei-tan"_s);
    QCOMPARE(found->texts[1].pull, 7);
    QVERIFY(!found->texts[1].atMerge);
    QCOMPARE(camp.text(found->texts[0].blob), report("done"));
    QCOMPARE(found->blob, found->texts[1].blob);
}

void TestGitHistory::squashWithoutHead()
{
    CampRepository camp;
    camp.inPull(9, bo, start + day, {{boFirst, report("mine")}});
    camp.squash(7, ada, start + 5 * day, {{adaFirst, report("done", "good")}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_NOT_AFTER(found, start + 5 * day);
    QCOMPARE(found->submittedBy.login, u"ada-lin"_s);
    QCOMPARE(found->pulls, std::vector<int>{7});
    QCOMPARE(found->texts.size(), 1U);
    QVERIFY(found->texts[0].atMerge);
}

void TestGitHistory::mergeCommit()
{
    CampRepository camp;
    const int first = camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    const int second = camp.inPull(7, mentor, start + 2 * day, {{adaFirst, report("done", "good")}});
    Q_UNUSED(first)
    camp.onMain({{},
                 u"Merge pull request #7 from ada/x"_s,
                 {organiser, start + 3 * day},
                 {},
                 {second},
                 {{adaFirst, report("done", "good")}},
                 {}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->mergedAt, std::optional(at(start + 3 * day)));
    QCOMPARE(found->pulls, std::vector<int>{7});
    QCOMPARE(found->texts.size(), 2U);
    QCOMPARE(found->texts[1].author.login, u"mei-tan"_s);
}

/// The branch's commits are part of the default branch's history, so its head is not needed.
void TestGitHistory::mergeCommitWithoutHead()
{
    CampRepository camp;
    const int side = camp.builder().commit(
        {u"refs/heads/x"_s, u"report"_s, {ada, start + day}, {}, {camp.base()}, {{adaFirst, report("done")}}, {}});
    camp.onMain({{},
                 u"Merge pull request #7 from ada/x"_s,
                 {organiser, start + 3 * day},
                 {},
                 {side},
                 {{adaFirst, report("done")}},
                 {}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->pulls, std::vector<int>{7});
}

/// GitLab squashes a branch first and merges the squash: its time is that of the merge.
void TestGitHistory::squashInsideMerge()
{
    CampRepository camp;
    const qint64 merged = start + 3 * day;
    const int side = camp.builder().commit({u"refs/heads/x"_s,
                                            u"report"_s,
                                            {ada, merged},
                                            {organiser, merged},
                                            {camp.base()},
                                            {{adaFirst, report("done")}},
                                            {}});
    camp.onMain({{},
                 u"Merge branch 'x' into 'main'\n\nReport\n\nSee merge request camp/camp!7"_s,
                 {organiser, merged + 1},
                 {},
                 {side},
                 {{adaFirst, report("done")}},
                 {}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_NOT_AFTER(found, merged);
    QCOMPARE(found->pulls, std::vector<int>{7});
}

/// A rebase copies the commits onto the default branch: other ids, the same texts and authors' times.
void TestGitHistory::rebaseMerge()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.onMain({{}, u"Update"_s, {ada, start + day}, {forge, start + 4 * day}, {}, {{adaFirst, report("done")}}, {}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 1U);
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->mergedAt, std::optional(at(start + 4 * day)));
    QCOMPARE(found->pulls, std::vector<int>{7});
    QCOMPARE(found->place, ReportPlace::Main);
}

void TestGitHistory::directCommit()
{
    CampRepository camp;
    camp.onMain({{}, u"my report"_s, {ada, start + day}, {}, {}, {{adaFirst, report("done")}}, {}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QVERIFY(found->pulls.empty());
    QVERIFY(history.notes.contains(u"no-pull-heads"_s));
}

/// Same time, another committer: a squash whose number somebody took out of the message.
void TestGitHistory::directCommitBySomebodyElse()
{
    CampRepository camp;
    camp.onMain({{}, u"my report"_s, {ada, start + day}, {forge, start + day}, {}, {{adaFirst, report("done")}}, {}});
    camp.onMain({{}, u"his report"_s, {bo, start + day}, {organiser, start + 2 * day}, {}, {{boFirst, report("own")}}, {}});
    const RepositoryHistory history = camp.read();
    FIND(squashed, history, adaFirst);
    VERIFY_NOT_AFTER(squashed, start + day);
    FIND(rebased, history, boFirst);
    VERIFY_KNOWN(rebased, start + day);
}

void TestGitHistory::renamedInPull()
{
    CampRepository camp;
    const QString wrong = u"Camp/01_ada-lin/2024.3.1.md"_s;
    camp.inPull(7, ada, start + day, {{wrong, report("done")}});
    camp.inPull(7, ada, start + 2 * day, {{adaFirst, report("done")}}, {wrong});
    camp.squash(7, ada, start + 3 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
    QCOMPARE(history.reports[0].earlierPaths, QStringList{wrong});
}

void TestGitHistory::renamedOnMain()
{
    CampRepository camp;
    const QString wrong = u"Camp/01_ada-lin/[Report]2024.03.01~2024.03.4.md"_s;
    const QByteArray text =
        report("a long line of what was done this week\nand another line that stays the same\nand a third one\n"
               "and a fourth one that nobody touches");
    camp.inPull(7, ada, start + day, {{wrong, text}});
    camp.squash(7, ada, start + 2 * day, {{wrong, text}});
    camp.squash(8, organiser, start + 3 * day, {{adaFirst, text + "more\n"}}, {wrong});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
    QCOMPARE(history.reports[0].mergedAt, std::optional(at(start + 2 * day)));
    QCOMPARE(history.reports[0].earlierPaths, QStringList{wrong});
    QCOMPARE(history.reports[0].pulls, (std::vector<int>{7, 8}));
}

/// A mentee begins the next report by renaming the last one: that loses a report, it does not move it.
void TestGitHistory::otherReportIsNoRename()
{
    CampRepository camp;
    camp.squash(7, ada, start + day, {{adaFirst, report("first weeks, told in many words that fill the report well")}});
    camp.squash(8, ada, start + 15 * day, {{adaSecond, report("the second half, about entirely other things than before")}},
                {adaFirst});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), (QStringList{adaFirst, adaSecond}));
    QCOMPARE(history.reports[0].place, ReportPlace::Lost);
    QCOMPARE(history.reports[1].place, ReportPlace::Main);
    VERIFY_NOT_AFTER(&history.reports[1], start + 15 * day);
}

void TestGitHistory::swappedNames()
{
    CampRepository camp;
    camp.squash(7, ada, start + day, {{adaFirst, report("one")}});
    camp.squash(8, bo, start + 2 * day, {{boFirst, report("two")}});
    camp.squash(9, organiser, start + 3 * day,
                {{u"Camp/02_bo-chen/a.md"_s, report("one")}, {u"Camp/01_ada-lin/b.md"_s, report("two")}},
                {adaFirst, boFirst});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 2U);
    FIND(one, history, u"Camp/02_bo-chen/a.md"_s);
    QCOMPARE(one->earlierPaths, QStringList{adaFirst});
}

void TestGitHistory::folderMoved()
{
    CampRepository camp;
    const QString moved = u"Camp/2nd/01_ada-lin/[Report]2024.03.01~2024.03.14.md"_s;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.squash(8, organiser, start + 3 * day, {{moved, report("done")}}, {adaFirst});
    // This one was opened before the move and still waits: it stands where merging would put it.
    camp.inPull(9, ada, start + day + 60, {{adaSecond, report("more")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 2U);
    FIND(found, history, moved);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->earlierPaths, QStringList{adaFirst});
    QCOMPARE(found->pulls, std::vector<int>{7});
    FIND(waiting, history, u"Camp/2nd/01_ada-lin/[Report]2024.03.15~2024.03.28.md"_s);
    QCOMPARE(waiting->place, ReportPlace::OpenPull);
    QCOMPARE(waiting->earlierPaths, QStringList{adaSecond});
}

/// Opened under the old folder, merged by hand into the new one.
void TestGitHistory::folderMovedBeforeMerge()
{
    CampRepository camp;
    const QString old = u"Camp2/01_ada-lin/[Report]2024.03.01~2024.03.14.md"_s;
    camp.inPull(7, ada, start + day, {{old, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done", "good")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
}

void TestGitHistory::folderInOtherCase()
{
    CampRepository camp;
    const QString lower = u"camp/01_ada-lin/[Report]2024.03.01~2024.03.14.md"_s;
    camp.inPull(7, ada, start + day, {{lower, report("done")}});
    camp.squash(8, ada, start + 2 * day, {{adaFirst, report("done again")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
    QCOMPARE(history.reports[0].earlierPaths, QStringList{lower});
}

void TestGitHistory::movedInTwoSteps()
{
    CampRepository camp;
    const QString moved = u"Camp/2nd/01_ada-lin/first.md"_s;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.onMain({{}, u"copy"_s, {organiser, start + 3 * day}, {}, {}, {{moved, report("done")}}, {}});
    camp.onMain({{}, u"delete"_s, {organiser, start + 4 * day}, {}, {}, {}, {adaFirst}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{moved});
    VERIFY_KNOWN(&history.reports[0], start + day);
}

void TestGitHistory::openPull()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("draft")}});
    camp.inPull(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->place, ReportPlace::OpenPull);
    QVERIFY(!found->mergedAt);
    QCOMPARE(found->pulls, std::vector<int>{7});
    QCOMPARE(camp.text(found->blob), report("done"));
}

/// Where the forge's own mark of open requests was fetched, a request without it is closed.
void TestGitHistory::openByMergeRef()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    const int head = camp.inPull(8, bo, start + day, {{boFirst, report("own")}});
    camp.builder().commit({u"refs/pull/8/merge"_s,
                           u"Merge"_s,
                           {forge, start + 2 * day},
                           {},
                           {camp.base(), head},
                           {{boFirst, report("own")}},
                           {}});
    const RepositoryHistory history = camp.read();
    FIND(closed, history, adaFirst);
    QCOMPARE(closed->place, ReportPlace::ClosedPull);
    VERIFY_KNOWN(closed, start + day);
    FIND(open, history, boFirst);
    QCOMPARE(open->place, ReportPlace::OpenPull);
    QCOMPARE(open->pulls, std::vector<int>{8});
}

void TestGitHistory::closedAndReplaced()
{
    CampRepository camp;
    const QString wrong = u"Camp/01_ada-lin/report 2024.3.1-2024.3.14.markdown.md"_s;
    camp.inPull(7, ada, start + day, {{wrong, report("done")}});
    camp.inPull(8, ada, start + 3 * day, {{adaFirst, report("written anew")}});
    camp.squash(8, ada, start + 4 * day, {{adaFirst, report("written anew")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
    QCOMPARE(history.reports[0].place, ReportPlace::Main);
    QCOMPARE(history.reports[0].pulls, (std::vector<int>{7, 8}));
}

/// The dates in the name were wrong, so the request was closed and another opened with the same bytes.
void TestGitHistory::replacedUnderOtherDates()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaSecond, report("done")}});
    camp.inPull(8, ada, start + 3 * day, {{adaFirst, report("done")}});
    camp.squash(8, ada, start + 4 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
    VERIFY_KNOWN(&history.reports[0], start + day);
}

/// A branch that lacks, or even deletes, what the default branch has does not lose it.
void TestGitHistory::staleBranch()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    const int merged = camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, bo, start + 3 * day, {{boFirst, report("own")}}, {adaFirst}, merged);
    camp.squash(8, bo, start + 4 * day, {{boFirst, report("own")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 2U);
    FIND(kept, history, adaFirst);
    QCOMPARE(kept->place, ReportPlace::Main);
    VERIFY_KNOWN(kept, start + day);
    QCOMPARE(kept->pulls, std::vector<int>{7});
    FIND(other, history, boFirst);
    QVERIFY(other->earlierPaths.isEmpty());
}

void TestGitHistory::lost()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, bo, start + 3 * day, {{boFirst, report("own")}});
    camp.squash(8, bo, start + 4 * day, {{boFirst, report("own")}}, {adaFirst});
    const RepositoryHistory history = camp.read();
    FIND(gone, history, adaFirst);
    QCOMPARE(gone->place, ReportPlace::Lost);
    VERIFY_KNOWN(gone, start + day);
    QCOMPARE(camp.text(gone->blob), report("done"));
}

void TestGitHistory::lostAndBack()
{
    CampRepository camp;
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.squash(8, bo, start + 4 * day, {{boFirst, report("own")}}, {adaFirst});
    camp.squash(9, organiser, start + 5 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), 2U);
    FIND(back, history, adaFirst);
    QCOMPARE(back->place, ReportPlace::Main);
    VERIFY_NOT_AFTER(back, start + 2 * day);
    QCOMPARE(back->mergedAt, std::optional(at(start + 2 * day)));
}

void TestGitHistory::twoPulls()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    const int merged = camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, ada, start + 3 * day, {{adaFirst, report("done and mended")}}, {}, merged);
    camp.squash(8, ada, start + 4 * day, {{adaFirst, report("done and mended")}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->pulls, (std::vector<int>{7, 8}));
    QCOMPARE(found->mergedAt, std::optional(at(start + 2 * day)));
    QCOMPARE(found->texts.size(), 2U);
    QCOMPARE(found->texts[1].pull, 8);
}

/// A branch that goes on from the one before holds its commits too; they belong to the first request.
void TestGitHistory::stackedPulls()
{
    CampRepository camp;
    const int first = camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, ada, start + 15 * day, {{adaSecond, report("more")}}, {}, first);
    camp.squash(8, ada, start + 16 * day, {{adaSecond, report("more")}});
    const RepositoryHistory history = camp.read();
    FIND(one, history, adaFirst);
    QCOMPARE(one->pulls, std::vector<int>{7});
    FIND(two, history, adaSecond);
    VERIFY_KNOWN(two, start + 15 * day);
    QCOMPARE(two->pulls, std::vector<int>{8});
}

void TestGitHistory::reviewAfterMerge()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.onMain({{}, u"review"_s, {mentor, start + 3 * day}, {}, {}, {{adaFirst, report("done", "good")}}, {}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->texts.size(), 2U);
    QCOMPARE(found->texts[1].author.login, u"mei-tan"_s);
    QCOMPARE(found->texts[1].at, at(start + 3 * day));
    QCOMPARE(found->texts[1].pull, 0);
    QVERIFY(!found->texts[1].atMerge);
}

/// The first request's head is not there. The second one's commit came after the merge, so it is not when the report was handed in.
void TestGitHistory::headMissingButLaterOneThere()
{
    CampRepository camp;
    const int merged = camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, ada, start + 3 * day, {{adaFirst, report("done and mended")}}, {}, merged);
    camp.squash(8, ada, start + 4 * day, {{adaFirst, report("done and mended")}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_NOT_AFTER(found, start + 2 * day);
}

/// "Update branch" merges the default branch into the request: others' reports that come along are not its own.
void TestGitHistory::updatedFromMain()
{
    CampRepository camp;
    const int own = camp.inPull(8, bo, start + day, {{boFirst, report("own")}});
    const int merged = camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.builder().commit({headRef(8),
                           u"Merge branch 'main' into x"_s,
                           {bo, start + 3 * day},
                           {},
                           {own, merged},
                           {{adaFirst, report("done")}},
                           {}});
    const RepositoryHistory history = camp.read();
    FIND(other, history, adaFirst);
    VERIFY_NOT_AFTER(other, start + 2 * day);
    QCOMPARE(other->pulls, std::vector<int>{7});
    FIND(waiting, history, boFirst);
    VERIFY_KNOWN(waiting, start + day);
    QCOMPARE(waiting->place, ReportPlace::OpenPull);
}

/// The default branch was rewritten, and a branch still holds its old squash merges.
void TestGitHistory::squashInBranch()
{
    CampRepository camp;
    const int old = camp.builder().commit({headRef(8),
                                           u"Hand in (#7)"_s,
                                           {ada, start + 2 * day},
                                           {forge, start + 2 * day},
                                           {camp.base()},
                                           {{adaFirst, report("done")}},
                                           {}});
    camp.inPull(8, bo, start + 3 * day, {{boFirst, report("own")}}, {}, old);
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}, {u"Camp/x.txt"_s, "rewritten"}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_NOT_AFTER(found, start + 2 * day);
}

void TestGitHistory::takenBackInPull()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaSecond, report("wrong")}});
    camp.inPull(7, ada, start + 2 * day, {{adaFirst, "quite another text\nwith nothing in common\n"}}, {adaSecond});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), QStringList{adaFirst});
}

/// Handing in the bytes of the last report once more is a second report (a wrong one), not the first one again.
void TestGitHistory::copyOfEarlierReport()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    const int merged = camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.inPull(8, ada, start + 15 * day, {{adaSecond, report("done")}}, {}, merged);
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), (QStringList{adaFirst, adaSecond}));
    QCOMPARE(history.reports[1].place, ReportPlace::OpenPull);
    VERIFY_KNOWN(&history.reports[1], start + 15 * day);
}

void TestGitHistory::emptyFileByOrganiser()
{
    CampRepository camp;
    const int prepared = camp.onMain({{}, u"folders"_s, {organiser, start + 60}, {}, {}, {{adaFirst, {}}}, {}});
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}}, {}, prepared);
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
}

void TestGitHistory::mergeRequests()
{
    CampRepository camp;
    const int head = camp.builder().commit({u"refs/merge-requests/4/head"_s,
                                            u"report"_s,
                                            {ada, start + day},
                                            {},
                                            {camp.base()},
                                            {{adaFirst, report("done")}},
                                            {}});
    Q_UNUSED(head)
    camp.onMain({{},
                 u"Report\n\nSee merge request !4"_s,
                 {ada, start + 2 * day},
                 {organiser, start + 2 * day},
                 {},
                 {{adaFirst, report("done")}},
                 {}});
    const RepositoryHistory history = camp.read();
    QVERIFY(history.pullsPresent);
    FIND(found, history, adaFirst);
    VERIFY_KNOWN(found, start + day);
    QCOMPARE(found->pulls, std::vector<int>{4});
}

void TestGitHistory::remotePullRefs()
{
    CampRepository camp;
    camp.builder().commit({u"refs/remotes/origin/pull/7/head"_s,
                           u"report"_s,
                           {ada, start + day},
                           {},
                           {camp.base()},
                           {{adaFirst, report("done")}},
                           {}});
    camp.builder().commit(
        {u"refs/remotes/up/pr/8"_s, u"report"_s, {bo, start + day}, {}, {camp.base()}, {{boFirst, report("own")}}, {}});
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), (QStringList{adaFirst, boFirst}));
    QCOMPARE(history.reports[1].pulls, std::vector<int>{8});
}

void TestGitHistory::detachedHead()
{
    CampRepository camp;
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.squash(8, bo, start + 4 * day, {{boFirst, report("own")}});
    QVERIFY(!camp.read().reports.empty());
    QTemporaryDir folder;
    const QString clone = folder.filePath(u"clone"_s);
    QTemporaryDir source;
    QVERIFY(camp.builder().write(source.path()));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, source.path(), clone}));
    QVERIFY(runGit({u"-C"_s, clone, u"checkout"_s, u"-q"_s, u"HEAD~1"_s}));
    const auto repository = GitRepository::open(clone);
    QVERIFY(repository);
    const auto history = (*repository)->history(isReport);
    QVERIFY(history);
    QCOMPARE(paths(*history), QStringList{adaFirst});
}

void TestGitHistory::noPullHeads()
{
    CampRepository camp;
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    const RepositoryHistory history = camp.read();
    QVERIFY(!history.pullsPresent);
    QCOMPARE(history.notes, QStringList{u"no-pull-heads"_s});
    VERIFY_NOT_AFTER(&history.reports[0], start + 2 * day);
}

/// `Revert "… (#7)" (#9)` is request 9.
void TestGitHistory::reverted()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaFirst, report("done")}});
    camp.squash(7, ada, start + 2 * day, {{adaFirst, report("done")}});
    camp.onMain(
        {{}, u"Revert \"Hand in (#7)\" (#9)"_s, {organiser, start + 3 * day}, {forge, start + 3 * day}, {}, {}, {adaFirst}});
    const RepositoryHistory history = camp.read();
    FIND(gone, history, adaFirst);
    QCOMPARE(gone->place, ReportPlace::Lost);
    QCOMPARE(gone->pulls, std::vector<int>{7});
}

/// After the first report was renamed, its old name is used for another one.
void TestGitHistory::nameFreedByRename()
{
    CampRepository camp;
    camp.inPull(7, ada, start + day, {{adaSecond, report("first weeks, in many words")}});
    camp.squash(7, ada, start + 2 * day, {{adaSecond, report("first weeks, in many words")}});
    const int renamed =
        camp.squash(8, organiser, start + 3 * day, {{adaFirst, report("first weeks, in many words")}}, {adaSecond});
    camp.inPull(9, ada, start + 15 * day, {{adaSecond, "### Work\nall different\n### Next\nas well\n"}}, {}, renamed);
    const RepositoryHistory history = camp.read();
    QCOMPARE(paths(history), (QStringList{adaFirst, adaSecond}));
    VERIFY_KNOWN(&history.reports[0], start + day);
    VERIFY_KNOWN(&history.reports[1], start + 15 * day);
    QCOMPARE(history.reports[1].place, ReportPlace::OpenPull);
}

/// Five hundred requests on a branch of as many commits; the figure is in the benchmark, here it must only not explode.
void TestGitHistory::manyPulls()
{
    CampRepository camp;
    constexpr int pulls = 500;
    for (int i = 1; i <= pulls; ++i) {
        const QString path = u"Camp/%1_m%2/[Report]2024.%3.01~2024.%3.14.md"_s.arg(i % 40).arg(i % 40).arg(1 + i / 40);
        const QByteArray text = report("work of number " + QByteArray::number(i));
        camp.inPull(i, ada, start + i * 3600, {{path, text}}, {}, camp.tip());
        camp.inPull(i, mentor, start + i * 3600 + 60, {{path, text + "reviewed\n"}});
        camp.squash(i, ada, start + i * 3600 + 120, {{path, text + "reviewed\n"}});
    }
    const RepositoryHistory history = camp.read();
    QCOMPARE(history.reports.size(), size_t(pulls));
    for (const ReportHistory &one : history.reports) {
        QCOMPARE(one.submission, SubmissionTime::Known);
        QCOMPARE(one.texts.size(), 2U);
    }
}

QTEST_GUILESS_MAIN(TestGitHistory)
#include "tst_git_history.moc"
