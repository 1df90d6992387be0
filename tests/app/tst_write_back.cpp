#include "interchange/write_back.h"
#include "support/folders.h"
#include "support/git_builder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::interchange;
using flotilla::test::GitBuilder;
using flotilla::test::Signature;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1933286400000); // 2031-04-06
const Signature mentee{u"Lin Qiao <lin@example.org>"_s, 1932681600};
const QString folder = u"Reports/Voyage_3rd/01_lin-qiao/"_s;
const QString first = folder + u"[WeeklyReport]2031.03.03~2031.03.16.md"_s;
const QString second = folder + u"[WeeklyReport]2031.03.17~2031.03.30.md"_s;
const QByteArray head = "\xEF\xBB\xBF### 姓名\r\n林乔\r\n\r\n### 本周工作\r\n写了测试 \r\n\r\n### 下周工作\r\n继续";
const QByteArray waiting = head + "\r\n\r\n### 导师点评\r\n请联系导师填写";
const QByteArray reviewed = head + "\r\n\r\n### 导师点评\r\n很好";

/// A forge with the camp's repository (main, and pull request 7 on a branch of it) and clones of it, on disk.
class Forge {
public:
    Forge()
    {
        m_root = m_builder.commit({u"refs/heads/main"_s, u"start"_s, mentee, {}, {}, {{u"README.md"_s, "camp\n"}}, {}});
        m_main = m_builder.commit({u"refs/heads/main"_s, u"report 1 (#3)"_s, mentee, {}, {m_root}, {{first, waiting}}, {}});
        m_pull = m_builder.commit({u"refs/heads/report-2"_s, u"report 2"_s, mentee, {}, {m_main}, {{second, waiting}}, {}});
        m_builder.ref(u"refs/pull/7/head"_s, m_pull);
    }

    GitBuilder &builder() { return m_builder; }
    int main() const { return m_main; }
    int pull() const { return m_pull; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString camp() const { return path(u"forge/voyage/camp.git"_s); }
    QString clone() const { return path(u"clone"_s); }

    bool write()
    {
        return QDir().mkpath(path(u"forge/voyage"_s)) && m_builder.write(camp()) && moveHeads(camp())
            && test::runGit({u"clone"_s, u"-q"_s, camp(), clone()});
    }
    /// As a forge does it: the head of a pull request follows its branch; each push is a line in a file.
    bool moveHeads(const QString &repository, const QByteArray &more = {})
    {
        const QByteArray script = "#!/bin/sh\necho push >>" + path(u"pushes"_s).toUtf8()
            + "\nwhile read old new ref; do\n"
              "if [ $ref = refs/heads/report-2 ]; then git --git-dir="
            + camp().toUtf8() + " fetch -q " + repository.toUtf8() + " +refs/heads/report-2:refs/pull/7/head; fi\ndone\n"
            + more;
        return hook(repository, u"post-receive"_s, script);
    }
    static bool hook(const QString &repository, const QString &name, const QByteArray &script)
    {
        const QString file = repository + u"/hooks/"_s + name;
        return test::writeFile(file, script)
            && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    int pushes() const { return int(test::readFile(path(u"pushes"_s)).count('\n')); }

    QByteArray git(const QString &repository, const QStringList &arguments) const
    {
        const auto out = test::runGit(QStringList{u"-C"_s, repository} + arguments);
        return out ? *out : QByteArray("failed");
    }
    QByteArray file(const QString &branch, const QString &name) const
    {
        return git(camp(), {u"cat-file"_s, u"blob"_s, branch + u':' + name});
    }
    /// Somebody else pushes a change of a file to a branch of the camp's repository.
    bool push(const QString &branch, const QString &name, const QByteArray &bytes)
    {
        const QString other = path(u"other"_s);
        if (!QFileInfo::exists(other) && !test::runGit({u"clone"_s, u"-q"_s, camp(), other}))
            return false;
        const QStringList who{u"-C"_s, other, u"-c"_s, u"user.name=Mira"_s, u"-c"_s, u"user.email=mira@example.org"_s};
        return test::runGit({u"-C"_s, other, u"fetch"_s, u"-q"_s})
            && test::runGit({u"-C"_s, other, u"checkout"_s, u"-q"_s, u"-B"_s, branch, u"origin/"_s + branch})
            && test::writeFile(other + u'/' + name, bytes) && test::runGit({u"-C"_s, other, u"add"_s, u"-A"_s})
            && test::runGit(who + QStringList{u"commit"_s, u"-qm"_s, u"meanwhile"_s})
            && test::runGit({u"-C"_s, other, u"push"_s, u"-q"_s, u"origin"_s, branch});
    }

private:
    QTemporaryDir m_folder;
    GitBuilder m_builder;
    int m_root = 0;
    int m_main = 0;
    int m_pull = 0;
};

ReviewToWrite openReview(const QString &text = u"很好"_s)
{
    return {.review = Id<Review>(1),
            .markdown = text,
            .author = {u"Otto Quill"_s, u"otto@example.org"_s, u"otto"_s},
            .path = second,
            .seen = waiting,
            .pulls = {7},
            .isOpen = true,
            .login = u"lin-qiao"_s,
            .period = 2};
}

ReviewToWrite mergedReview(const QString &text = u"很好"_s)
{
    ReviewToWrite review = openReview(text);
    review.review = Id<Review>(2);
    review.path = first;
    review.pulls = {3};
    review.isOpen = false;
    review.period = 1;
    return review;
}

} // namespace

/// Reviews get into the repository where they belong, byte for byte, whatever state it is in; what cannot is said, and nothing
/// else of anybody's is touched.
class TestWriteBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_forge = std::make_unique<Forge>();
        QVERIFY(
            test::writeFile(m_forge->path(u"gitconfig"_s),
                            "[user]\n\tname = Ada Recorder\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n"));
        qputenv("GIT_CONFIG_GLOBAL", m_forge->path(u"gitconfig"_s).toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
    }
    void cleanup() { m_forge.reset(); }

    void intoTheOpenPullRequest()
    {
        QVERIFY(m_forge->write());
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(plan);
        QCOMPARE(plan->count(), 1);
        const PlannedBranch &branch = plan->branches.front();
        QCOMPARE(branch.branch, u"report-2"_s);
        QCOMPARE(branch.shownAs, m_forge->camp());
        QCOMPARE(branch.reviews.front().placing, ReviewPlacing::PlaceholderReplaced);
        QCOMPARE(branch.reviews.front().after, reviewed);
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting); // a plan writes nothing

        const auto written = carryOut(*plan, now);
        QVERIFY(written);
        QCOMPARE(written->size(), 1U);
        QVERIFY(!written->front().problem);
        QCOMPARE(written->front().record.state, WriteBackState::Done);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
        QCOMPARE(written->front().record.commit.toLatin1(), tip(u"report-2"_s));
        const QByteArray commit =
            m_forge->git(m_forge->camp(), {u"log"_s, u"-1"_s, u"--format=%an <%ae>|%cn <%ce>|%ct|%s"_s, u"report-2"_s});
        QCOMPARE(QString::fromUtf8(commit.trimmed()),
                 u"Otto Quill <otto@example.org>|Ada Recorder <ada@example.org>|1933286400|导师点评：%1"_s.arg(
                     second.section(u'/', -1)));
        QCOMPARE(m_forge->git(m_forge->camp(), {u"diff"_s, u"--numstat"_s, u"report-2~"_s, u"report-2"_s}).count('\n'), 1);
        QCOMPARE(m_forge->pushes(), 1);
        // a second time there is nothing to do, and no push
        const auto again = carryOut(*planWriteBack(request(WriteBackWay::Pull, {openReview()})), now);
        QVERIFY(again && !again->front().problem);
        QCOMPARE(again->front().placing, ReviewPlacing::AlreadyThere);
        QCOMPARE(m_forge->pushes(), 1);
    }

    void severalReviewsAreOnePush()
    {
        const QByteArray other = "### 本周工作\n做\n";
        const int more = m_forge->builder().commit({u"refs/heads/report-2"_s,
                                                    u"and another"_s,
                                                    mentee,
                                                    {},
                                                    {m_forge->pull()},
                                                    {{folder + u"extra.md"_s, other}},
                                                    {}});
        m_forge->builder().ref(u"refs/pull/7/head"_s, more);
        QVERIFY(m_forge->write());
        ReviewToWrite extra = openReview(u"也好"_s);
        extra.path = folder + u"extra.md"_s;
        extra.seen = other;
        ReviewToWrite again = openReview(u"同意"_s); // of another mentor, in the same file
        again.author = {{}, {}, u"mira"_s};
        const auto written = writeBack(request(WriteBackWay::Pull, {openReview(), extra, again}));
        QCOMPARE(written.size(), 3U);
        QVERIFY(std::ranges::none_of(written, [](const WrittenBack &each) { return each.problem.has_value(); }));
        QCOMPARE(m_forge->pushes(), 1);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed + "\r\n\r\n同意");
        QCOMPARE(m_forge->file(u"report-2"_s, extra.path), other + "\n### 导师点评\n也好\n");
        const QByteArray authors = m_forge->git(m_forge->camp(), {u"log"_s, u"-3"_s, u"--format=%ae"_s, u"report-2"_s});
        QCOMPARE(authors, "mira@users.noreply.example\notto@example.org\notto@example.org\n");
    }

    void intoTheMenteesFork()
    {
        // The branch is not in the camp's repository but in the fork that goes by the mentee's name.
        QVERIFY(m_forge->write());
        const QString fork = m_forge->path(u"forge/lin-qiao/camp.git"_s);
        QVERIFY(test::runGit({u"clone"_s, u"-q"_s, u"--bare"_s, m_forge->camp(), fork}));
        QVERIFY(m_forge->moveHeads(fork));
        m_forge->git(m_forge->camp(), {u"update-ref"_s, u"-d"_s, u"refs/heads/report-2"_s});
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(plan);
        QCOMPARE(plan->branches.at(0).shownAs, fork);
        const auto written = carryOut(*plan, now);
        QVERIFY(written && !written->front().problem);
        QCOMPARE(m_forge->git(fork, {u"cat-file"_s, u"blob"_s, u"report-2:"_s + second}), reviewed);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"cat-file"_s, u"blob"_s, u"refs/pull/7/head:"_s + second}), reviewed);
        // a fork under another name is found when it is a remote
        const QString renamed = m_forge->path(u"forge/elsewhere.git"_s);
        QVERIFY(QDir().rename(fork, renamed));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview(u"更好"_s)), ErrorCode::PullBranchGone);
        m_forge->git(m_forge->clone(), {u"remote"_s, u"add"_s, u"lin"_s, renamed});
        ReviewToWrite better = openReview(u"更好"_s);
        better.known = QStringList{u"很好"_s};
        const auto found = planWriteBack(request(WriteBackWay::Pull, {better}));
        QVERIFY(found && found->count() == 1);
        QCOMPARE(found->branches.at(0).remote, u"lin"_s);
    }

    void oneBranchAPeriod()
    {
        QVERIFY(m_forge->write());
        const QByteArray main = tip(u"main"_s);
        const auto written = writeBack(request(WriteBackWay::Period, {mergedReview()}));
        QVERIFY(!written.front().problem);
        const QString branch = u"reviews/Voyage_3rd/period-1"_s;
        QCOMPARE(written.front().record.branch, branch);
        QCOMPARE(m_forge->file(branch, first), reviewed);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-parse"_s, branch + u'~'}).trimmed(), main);
        // the next one goes on top, also for a report that main got only now
        const QString late = folder + u"[WeeklyReport]2031.03.04~2031.03.16.md"_s;
        QVERIFY(m_forge->push(u"main"_s, late, waiting));
        ReviewToWrite review = mergedReview(u"补得好"_s);
        review.path = late;
        ReviewToWrite more = mergedReview(u"同意"_s);
        more.known = QStringList{u"很好"_s};
        const auto next = writeBack(request(WriteBackWay::Period, {more, review}));
        QVERIFY(!next.at(0).problem && !next.at(1).problem);
        QCOMPARE(m_forge->file(branch, first), reviewed + "\r\n\r\n同意");
        QCOMPARE(m_forge->file(branch, late), head + "\r\n\r\n### 导师点评\r\n补得好");
        QVERIFY(test::runGit({u"-C"_s, m_forge->camp(), u"merge-base"_s, u"--is-ancestor"_s, u"main"_s, branch}));
        QCOMPARE(m_forge->file(u"main"_s, first), waiting);
        // once the branch is merged, it goes on from main
        m_forge->git(m_forge->camp(), {u"update-ref"_s, u"refs/heads/main"_s, branch});
        QVERIFY(m_forge->push(u"main"_s, u"README.md"_s, "changed\n"));
        ReviewToWrite third = mergedReview(u"第三条"_s);
        third.known = QStringList{u"很好"_s, u"同意"_s};
        const auto last = writeBack(request(WriteBackWay::Period, {third}));
        QVERIFY(!last.front().problem);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-parse"_s, branch + u'~'}).trimmed(), tip(u"main"_s));
    }

    void theDefaultBranchOnlyWhereTheCampAllowsIt()
    {
        QVERIFY(m_forge->write());
        const QByteArray before = tip(u"main"_s);
        QVERIFY(!writeBack(request(WriteBackWay::Period, {mergedReview()})).front().problem);
        QCOMPARE(tip(u"main"_s), before);
        WriteBackRequest allowed = request(WriteBackWay::Period, {mergedReview()});
        allowed.mayUseDefaultBranch = true;
        QVERIFY(!writeBack(allowed).front().problem);
        QCOMPARE(m_forge->file(u"main"_s, first), reviewed);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-parse"_s, u"main~"_s}).trimmed(), before);
    }

    void textAndPage()
    {
        WriteBackRequest texts = request(WriteBackWay::Text, {openReview(u"# 很好\n\n继续"_s), mergedReview(u"无"_s)});
        texts.repository.clear();
        texts.page = u"https://github.com/voyage/camp"_s;
        const auto plan = planWriteBack(texts);
        QVERIFY(plan);
        QCOMPARE(plan->texts.size(), 1U);
        QCOMPARE(plan->texts.front().page, QUrl(u"https://github.com/voyage/camp/pull/7/files"_s));
        QCOMPARE(plan->texts.front().written, u"#### 很好\n\n继续"_s); // as it must stand in the file
        QCOMPARE(plan->refused.front().problem->code, ErrorCode::NotAReview);
        QVERIFY(plan->refused.front().page.toString().startsWith(u"https://github.com/voyage/camp/blob/HEAD/Reports"_s));
    }

    void nothingOfTheUsersIsTouched()
    {
        QVERIFY(m_forge->write());
        const QString clone = m_forge->clone();
        m_forge->git(clone, {u"checkout"_s, u"-q"_s, u"--detach"_s});
        QVERIFY(test::writeFile(clone + u"/README.md"_s, "dirty\n"));
        QVERIFY(test::writeFile(clone + u"/staged.md"_s, "staged\n"));
        m_forge->git(clone, {u"add"_s, u"staged.md"_s});
        QVERIFY(test::writeFile(clone + u'/' + first, "half a thought"));
        const auto state = [&] {
            return m_forge->git(clone, {u"status"_s, u"--porcelain=v2"_s}) + m_forge->git(clone, {u"rev-parse"_s, u"HEAD"_s})
                + m_forge->git(clone, {u"for-each-ref"_s, u"refs/heads"_s, u"refs/tags"_s, u"refs/stash"_s})
                + test::readFile(clone + u"/.git/index"_s) + test::readFile(clone + u"/.git/HEAD"_s)
                + test::readFile(clone + u"/.git/FETCH_HEAD"_s) + test::readFile(clone + u'/' + first);
        };
        state(); // git may refresh its index once
        const QByteArray before = state();
        const auto pulled = writeBack(request(WriteBackWay::Pull, {openReview()}));
        const auto merged = writeBack(request(WriteBackWay::Period, {mergedReview()}));
        QVERIFY(!pulled.front().problem && !merged.front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
        QCOMPARE(state(), before);
    }

    void aFileThatChangedMeanwhile()
    {
        QVERIFY(m_forge->write());
        QByteArray changed = waiting;
        changed.replace("继续", "继续做");
        QVERIFY(m_forge->push(u"report-2"_s, second, changed));
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {openReview()})).front().problem);
        changed.replace("请联系导师填写", "很好");
        QCOMPARE(m_forge->file(u"report-2"_s, second), changed);
        // but somebody else's words under the heading are read first
        QByteArray touched = waiting;
        touched.replace("请联系导师填写", "另一位导师：不错");
        QVERIFY(m_forge->push(u"report-2"_s, second, touched));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview()), ErrorCode::ReviewTouched);
        ReviewToWrite read = openReview();
        read.seen = touched;
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {read})).front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), touched + "\r\n\r\n很好");
    }

    void aBranchThatMovesBetweenPlanAndPush()
    {
        QVERIFY(m_forge->write());
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(plan);
        QByteArray changed = waiting;
        changed.replace("继续", "继续做");
        QVERIFY(m_forge->push(u"report-2"_s, second, changed));
        const QByteArray theirs = tip(u"report-2"_s);
        const auto written = carryOut(*plan, now);
        QVERIFY(written && !written->front().problem);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-parse"_s, u"report-2~"_s}).trimmed(), theirs);
        changed.replace("请联系导师填写", "很好");
        QCOMPARE(m_forge->file(u"report-2"_s, second), changed);

        // what they wrote under the heading is not written over
        const auto stale = planWriteBack(request(WriteBackWay::Pull, {openReview(u"再说一句"_s)}));
        QVERIFY(stale);
        QByteArray touched = waiting;
        touched.replace("请联系导师填写", "不错");
        QVERIFY(m_forge->push(u"report-2"_s, second, touched));
        const auto refused = carryOut(*stale, now);
        QVERIFY(refused && refused->front().problem);
        QCOMPARE(refused->front().problem->code, ErrorCode::ReviewTouched);
        QCOMPARE(refused->front().record.state, WriteBackState::Failed);
        QCOMPARE(m_forge->file(u"report-2"_s, second), touched);
    }

    void aBranchThatMovesAgainAndAgain()
    {
        QVERIFY(m_forge->write());
        // Each push finds that another one was quicker.
        QVERIFY(Forge::hook(m_forge->camp(), u"pre-receive"_s,
                            "#!/bin/sh\nunset GIT_QUARANTINE_PATH\n"
                            "export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b\n"
                            "new=$(git commit-tree -p report-2 -m x report-2^{tree})\n"
                            "git update-ref refs/heads/report-2 $new\ngit update-ref refs/pull/7/head $new\n"));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview()), ErrorCode::BranchMoved);
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting);
    }

    void aServerThatSaysNo()
    {
        QVERIFY(m_forge->write());
        QVERIFY(Forge::hook(m_forge->camp(), u"pre-receive"_s, "#!/bin/sh\necho 'protected branch' >&2\nexit 1\n"));
        const auto written = writeBack(request(WriteBackWay::Pull, {openReview()}));
        QCOMPARE(written.front().problem->code, ErrorCode::PushDenied);
        QCOMPARE(written.front().problem->arguments, (QStringList{m_forge->camp(), u"report-2"_s, u"protected branch"_s}));
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting);
    }

    void aHookOfTheUsersCounts()
    {
        QVERIFY(m_forge->write());
        QVERIFY(Forge::hook(m_forge->clone() + u"/.git"_s, u"pre-push"_s, "#!/bin/sh\nexit 1\n"));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview()), ErrorCode::PushFailed);
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting);
    }

    void aRemoteThatIsAway()
    {
        QVERIFY(m_forge->write());
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(QDir().rename(m_forge->camp(), m_forge->path(u"away"_s)));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview()), ErrorCode::FetchFailed);
        const auto written = carryOut(*plan, now);
        QVERIFY(written && written->front().problem);
        QCOMPARE(written->front().problem->code, ErrorCode::PushFailed);
    }

    void aPullRequestMergedMeanwhile()
    {
        QVERIFY(m_forge->write());
        m_forge->git(m_forge->camp(), {u"branch"_s, u"-m"_s, u"report-2"_s, u"kept"_s});
        QVERIFY(m_forge->push(u"main"_s, u"README.md"_s, "more\n"));
        m_forge->git(m_forge->path(u"other"_s),
                     {u"-c"_s, u"user.name=M"_s, u"-c"_s, u"user.email=m@example.org"_s, u"commit"_s, u"-q"_s,
                      u"--allow-empty"_s, u"-m"_s, u"report 2 (#7)"_s});
        m_forge->git(m_forge->path(u"other"_s), {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(plan);
        QCOMPARE(plan->refused.at(0).problem->code, ErrorCode::PullMerged);
        QVERIFY(plan->refused.at(0).periodMayHelp);
        QCOMPARE(plan->refused.at(0).problem->arguments, QStringList{u"7"_s});
    }

    void whatCannotBeFound_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("branch gone") << u"branch"_s << ErrorCode::PullBranchGone;
        QTest::newRow("two branches") << u"twice"_s << ErrorCode::PullBranchUnclear;
        QTest::newRow("file gone") << u"file"_s << ErrorCode::FileGone;
        QTest::newRow("two spellings") << u"case"_s << ErrorCode::PathUnclear;
        QTest::newRow("a link that leads out") << u"link"_s << ErrorCode::LinkOutsideTree;
        QTest::newRow("another pull request") << u"number"_s << ErrorCode::PullUnknown;
        QTest::newRow("no text") << u"binary"_s << ErrorCode::NotText;
        QTest::newRow("no review") << u"none"_s << ErrorCode::NotAReview;
    }
    void whatCannotBeFound()
    {
        QFETCH(const QString, what);
        QFETCH(const ErrorCode, code);
        ReviewToWrite review = openReview();
        QVERIFY(m_forge->write());
        if (what == u"branch")
            m_forge->git(m_forge->camp(), {u"update-ref"_s, u"-d"_s, u"refs/heads/report-2"_s});
        else if (what == u"twice")
            m_forge->git(m_forge->camp(), {u"branch"_s, u"same"_s, u"report-2"_s});
        else if (what == u"file")
            review.path = folder + u"other.md"_s, review.seen = "another text";
        else if (what == u"case")
            QVERIFY(addTree({{u"reports/A/x.md"_s, u"100644"_s, "a"}, {u"Reports/a/X.md"_s, u"100644"_s, "b"}}));
        else if (what == u"link")
            QVERIFY(addTree({{second, u"120000"_s, "../../../../etc/passwd"}}));
        else if (what == u"binary")
            QVERIFY(addTree({{second, u"100644"_s, QByteArray("\0\1\2", 3)}}));
        else if (what == u"number")
            review.pulls = {8};
        else
            review.markdown = u"无"_s;
        if (what == u"case")
            review.path = u"REPORTS/A/x.MD"_s;
        QCOMPARE(problemOf(WriteBackWay::Pull, review), code);
    }

    void pathsThatDifferOnlyInCase()
    {
        QVERIFY(m_forge->write());
        const QString lower = second.toLower();
        QVERIFY(addTree({{lower, u"100644"_s, "### 导师点评\nother\n"}, {second, u"100755"_s, waiting}}));
        m_forge->git(m_forge->clone(), {u"config"_s, u"core.ignoreCase"_s, u"true"_s});
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {openReview()})).front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
        QCOMPARE(m_forge->file(u"report-2"_s, lower), "### 导师点评\nother\n");
        QVERIFY(m_forge->git(m_forge->camp(), {u"ls-tree"_s, u"-r"_s, u"report-2"_s}).contains("100755"));
    }

    void aLinkInsideTheTree()
    {
        QVERIFY(m_forge->write());
        QVERIFY(addTree({{u"Reports/now"_s, u"120000"_s, "Voyage_3rd"}}));
        ReviewToWrite review = openReview();
        review.path.replace(u"Voyage_3rd"_s, u"now"_s);
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {review})).front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
    }

    void aFolderThatMoved()
    {
        QVERIFY(m_forge->write());
        ReviewToWrite review = openReview();
        review.path.replace(u"Reports/Voyage_3rd"_s, u"Archive/Voyage"_s); // as main has it; the branch is older
        const auto written = writeBack(request(WriteBackWay::Pull, {review}));
        QVERIFY(!written.front().problem);
        QCOMPARE(written.front().record.path, second);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
    }

    void aShallowClone()
    {
        QVERIFY(m_forge->write());
        QVERIFY(QDir(m_forge->clone()).removeRecursively());
        QVERIFY(test::runGit({u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + m_forge->camp(), m_forge->clone()}));
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {openReview()})).front().problem);
        QVERIFY(!writeBack(request(WriteBackWay::Period, {mergedReview()})).front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-list"_s, u"--count"_s, u"report-2"_s}).trimmed(), "4");
    }

    void theBareRepositoryItself()
    {
        QVERIFY(m_forge->write());
        WriteBackRequest here = request(WriteBackWay::Pull, {openReview()});
        here.repository = m_forge->camp();
        QVERIFY(!writeBack(here).front().problem);
        QCOMPARE(m_forge->file(u"report-2"_s, second), reviewed);
    }

    void noGitNobodyAndNoRepository()
    {
        QVERIFY(m_forge->write());
        QVERIFY(test::writeFile(m_forge->path(u"gitconfig"_s), "[user]\n\tuseConfigOnly = true\n"));
        QCOMPARE(problemOf(WriteBackWay::Pull, openReview()), ErrorCode::GitIdentityMissing);
        WriteBackRequest nowhere = request(WriteBackWay::Pull, {openReview()});
        nowhere.repository = m_forge->path(u"forge"_s);
        QCOMPARE(planWriteBack(nowhere).error().code, ErrorCode::NotFound);
        nowhere.repository = m_forge->path(u"absent"_s);
        QCOMPARE(planWriteBack(nowhere).error().code, ErrorCode::PathMissing);
        const QByteArray path = qgetenv("PATH");
        const QString program = QStandardPaths::findExecutable(u"git"_s);
        qputenv("PATH", m_forge->path(u"empty"_s).toUtf8());
        const auto without = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        WriteBackRequest named = request(WriteBackWay::Pull, {openReview()});
        named.gitProgram = program; // where the user says it is
        const auto with = planWriteBack(named);
        qputenv("PATH", path);
        QCOMPARE(without.error().code, ErrorCode::GitMissing);
        QVERIFY(with && with->count() == 1);
        named.gitProgram = m_forge->path(u"absent"_s);
        QCOMPARE(planWriteBack(named).error().code, ErrorCode::GitMissing);
    }

    void cancelling()
    {
        QVERIFY(m_forge->write());
        QVERIFY(Forge::hook(m_forge->clone() + u"/.git"_s, u"pre-push"_s, "#!/bin/sh\nexec sleep 30\n"));
        const auto plan = planWriteBack(request(WriteBackWay::Pull, {openReview()}));
        QElapsedTimer timer;
        timer.start();
        const auto written = carryOut(*plan, now, [&] { return timer.elapsed() > 1500; });
        QVERIFY(timer.elapsed() < 15000);
        QVERIFY(written && written->front().problem);
        QCOMPARE(written->front().problem->code, ErrorCode::Cancelled);
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting);
        const auto stopped = planWriteBack(request(WriteBackWay::Pull, {openReview()}), [] { return true; });
        QVERIFY(!stopped || stopped->count() == 1); // it may have been quicker
    }

    void takingBackIsAnotherCommit()
    {
        QVERIFY(m_forge->write());
        const auto written = writeBack(request(WriteBackWay::Pull, {openReview()}));
        QVERIFY(!written.front().problem);
        ReviewToWrite back = openReview();
        back.written = written.front().written;
        back.remote = written.front().record.remote;
        back.branch = written.front().record.branch;
        back.commit = written.front().record.commit;
        WriteBackRequest revert = request(WriteBackWay::Pull, {back});
        revert.revert = true;
        const auto taken = writeBack(revert);
        QVERIFY(!taken.front().problem);
        QCOMPARE(taken.front().record.state, WriteBackState::Reverted);
        QCOMPARE(m_forge->file(u"report-2"_s, second), waiting);
        QCOMPARE(m_forge->git(m_forge->camp(), {u"rev-parse"_s, u"report-2~"_s}).trimmed(),
                 written.front().record.commit.toLatin1());
        // around what others changed since, and not over it
        QVERIFY(!writeBack(request(WriteBackWay::Pull, {openReview()})).front().problem);
        QByteArray changed = reviewed;
        changed.replace("继续", "继续做");
        QVERIFY(m_forge->push(u"report-2"_s, second, changed));
        QVERIFY(!writeBack(revert).front().problem);
        changed.replace("很好", "请联系导师填写");
        QCOMPARE(m_forge->file(u"report-2"_s, second), changed);
        QCOMPARE(writeBack(revert).front().problem->code, ErrorCode::ReviewTouched);
    }

private:
    struct TreeFile {
        QString path;
        QString mode;
        QByteArray bytes;
    };

    WriteBackRequest request(WriteBackWay way, const std::vector<ReviewToWrite> &reviews) const
    {
        return {.repository = m_forge->clone(), .edition = u"Reports/Voyage_3rd"_s, .way = way, .reviews = reviews};
    }
    std::vector<WrittenBack> writeBack(const WriteBackRequest &request) const
    {
        const auto plan = planWriteBack(request);
        return plan ? carryOut(*plan, now).value_or(std::vector<WrittenBack>(1)) : std::vector<WrittenBack>(1);
    }
    /// What keeps one review from being written back; NotAllowed when nothing does.
    ErrorCode problemOf(WriteBackWay way, const ReviewToWrite &review) const
    {
        const auto written = writeBack(request(way, {review}));
        return written.size() == 1 && written.front().problem ? written.front().problem->code : ErrorCode::NotAllowed;
    }
    QByteArray tip(const QString &branch) const { return m_forge->git(m_forge->camp(), {u"rev-parse"_s, branch}).trimmed(); }
    /// A commit on the pull request's branch with files that a work tree may not be able to hold.
    bool addTree(const std::vector<TreeFile> &files)
    {
        QByteArray stream = "commit refs/heads/report-2\ncommitter A <a@example.org> 1932681700 +0000\ndata 1\nx\n"
                            "from refs/heads/report-2^0\n";
        for (const TreeFile &file : files)
            stream += "M " + file.mode.toUtf8() + " inline \"" + file.path.toUtf8() + "\"\ndata "
                + QByteArray::number(file.bytes.size()) + '\n' + file.bytes + '\n';
        return test::runGit({u"-C"_s, m_forge->camp(), u"fast-import"_s, u"--quiet"_s}, stream)
            && test::runGit({u"-C"_s, m_forge->camp(), u"update-ref"_s, u"refs/pull/7/head"_s, u"refs/heads/report-2"_s});
    }

    std::unique_ptr<Forge> m_forge;
};

QTEST_GUILESS_MAIN(TestWriteBack)
#include "tst_write_back.moc"
