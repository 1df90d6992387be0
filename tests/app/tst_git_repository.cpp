#include "interchange/git_repository.h"
#include "support/git_builder.h"

#include <QtTest>

#include <unistd.h>

using namespace flotilla;
using namespace flotilla::interchange;
using flotilla::test::GitBuilder;
using flotilla::test::runGit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString organiser = u"Olga <olga@mail.example>"_s;
const QString ada = u"Ada Lin <77+ada-lin@users.noreply.example>"_s;
const QString reportPath = u"Camp/01_ada-lin/2024.03.01~2024.03.14.md"_s;

bool isReport(const QString &path)
{
    return path.endsWith(".md"_L1);
}

/// One report on main, merged as #7, and its pull request's head.
GitBuilder smallCamp()
{
    GitBuilder builder;
    const int base =
        builder.commit({u"refs/heads/main"_s, u"begin"_s, {organiser, 1000}, {}, {}, {{u"README.md"_s, "camp"}}, {}});
    builder.commit({u"refs/pull/7/head"_s, u"report"_s, {ada, 2000}, {}, {base}, {{reportPath, "text\n"}}, {}});
    builder.commit(
        {u"refs/heads/main"_s, u"report (#7)"_s, {ada, 3000}, {organiser, 3000}, {base}, {{reportPath, "text\n"}}, {}});
    return builder;
}

std::optional<ErrorCode> errorOf(const QString &path)
{
    const auto opened = GitRepository::open(path);
    return opened ? std::nullopt : std::optional(opened.error().code);
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestGitRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bareAndWorkTree();
    void notThere();
    void noRepository();
    void broken();
    void brokenObject();
    void otherHash();
    void foreignOwner();
    void shallow();
    void withoutCommits();
    void extensions();
    void pageOfRemote_data();
    void pageOfRemote();
    void pageWithoutRemote();
    void treeEntries();
    void links();
    void behindRemote();
    void onAnotherBranch();
    void logins_data();
    void logins();
    void merges_data();
    void merges();
    void fetch();
    void fetchFailures();
    void fetchCancelled();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGitRepository::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestGitRepository::bareAndWorkTree()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, path(u"bare"_s), path(u"clone"_s)}));
    for (const QString &name : {u"bare"_s, u"clone"_s}) {
        const auto opened = GitRepository::open(path(name));
        QVERIFY(opened);
        QVERIFY(!(*opened)->isShallow());
        QCOMPARE((*opened)->hasPullHeads(), name == "bare"_L1);
        const auto tree = (*opened)->tree();
        QVERIFY(tree);
        const auto entries = (*tree)->entries();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE(entries->at(0).path, reportPath);
        QCOMPARE((*tree)->read(entries->at(0)), Result<QByteArray>("text\n"));
    }
}

void TestGitRepository::notThere()
{
    QCOMPARE(errorOf(path(u"nowhere"_s)), ErrorCode::PathMissing);
}

/// A folder inside a work tree is a plain folder, not its repository.
void TestGitRepository::noRepository()
{
    QCOMPARE(errorOf(m_folder->path()), ErrorCode::NotFound);
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    QVERIFY(QDir().mkpath(path(u"tree/folder"_s)));
    QCOMPARE(errorOf(path(u"tree/folder"_s)), ErrorCode::NotFound);
}

void TestGitRepository::broken()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    QVERIFY(writeFile(path(u"bare/config"_s), "[core\nnonsense"));
    QCOMPARE(errorOf(path(u"bare"_s)), ErrorCode::RepositoryBroken);
    QVERIFY(QDir().mkpath(path(u"tree/.git"_s)));
    QCOMPARE(errorOf(path(u"tree"_s)), ErrorCode::RepositoryBroken);
}

void TestGitRepository::brokenObject()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    QVERIFY(QDir(path(u"bare/objects"_s)).removeRecursively());
    QVERIFY(QDir().mkpath(path(u"bare/objects"_s)));
    const auto opened = GitRepository::open(path(u"bare"_s));
    QVERIFY(opened);
    const auto history = (*opened)->history(isReport);
    QVERIFY(!history);
    QCOMPARE(history.error().code, ErrorCode::RepositoryBroken);
    QVERIFY(!(*opened)->tree());
}

void TestGitRepository::otherHash()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, u"--object-format=sha256"_s, path(u"tree"_s)}));
    QCOMPARE(errorOf(path(u"tree"_s)), ErrorCode::RepositoryHash);
    QVERIFY(runGit({u"init"_s, u"-q"_s, u"--bare"_s, u"--object-format=sha256"_s, path(u"bare"_s)}));
    QCOMPARE(errorOf(path(u"bare"_s)), ErrorCode::RepositoryHash);
}

/// Reading runs nothing of the repository, so somebody else's is read like one's own.
void TestGitRepository::foreignOwner()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    if (chown(QFile::encodeName(path(u"bare"_s)).constData(), 65534, 65534) != 0) {
        // Only root can give a folder away; everybody can read what root has.
        QVERIFY(GitRepository::open(path(u"bare"_s)));
        return;
    }
    const auto opened = GitRepository::open(path(u"bare"_s));
    QVERIFY(opened);
    const auto history = (*opened)->history(isReport);
    QVERIFY(history);
    QCOMPARE(history->reports.size(), 2U);
}

void TestGitRepository::shallow()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + path(u"bare"_s), path(u"clone"_s)}));
    const auto opened = GitRepository::open(path(u"clone"_s));
    QVERIFY(opened);
    QVERIFY((*opened)->isShallow());
    const auto tree = (*opened)->tree();
    QVERIFY(tree);
    QCOMPARE((*tree)->entries()->size(), 2U);
    const auto history = (*opened)->history(isReport);
    QVERIFY(history);
    QVERIFY(history->notes.contains(u"shallow"_s));
    QCOMPARE(history->reports.size(), 2U);
    QCOMPARE(history->reports[0].submission, SubmissionTime::Unknown);
    QVERIFY(!history->reports[0].submittedAt);
    QCOMPARE((*opened)->blob(history->reports[0].blob), Result<QByteArray>("text\n"));
    // the heads of its pull requests would tell no times either
    QCOMPARE(fetchPullHeads(path(u"clone"_s), [] { return false; }).error().code, ErrorCode::RepositoryShallow);
}

void TestGitRepository::withoutCommits()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    const auto opened = GitRepository::open(path(u"tree"_s));
    QVERIFY(opened);
    const auto tree = (*opened)->tree();
    QVERIFY(tree);
    QVERIFY((*tree)->entries()->empty());
    QVERIFY((*opened)->history(isReport)->reports.empty());
}

/// Extensions that change nothing for a reader do not keep it out.
void TestGitRepository::extensions()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    for (const QString &setting :
         {u"core.repositoryformatversion 1"_s, u"extensions.worktreeConfig true"_s, u"extensions.partialClone origin"_s})
        QVERIFY(runGit({u"-C"_s, path(u"bare"_s), u"config"_s, setting.section(u' ', 0, 0), setting.section(u' ', 1)}));
    QVERIFY(GitRepository::open(path(u"bare"_s)));
}

void TestGitRepository::pageOfRemote_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("page");
    const QString page = u"https://forge.example/camp/reports"_s;
    QTest::newRow("https") << u"https://forge.example/camp/reports.git"_s << page;
    QTest::newRow("https without .git") << u"https://forge.example/camp/reports/"_s << page;
    QTest::newRow("a secret in it") << u"https://ada:secret@forge.example/camp/reports.git"_s << page;
    QTest::newRow("ssh, short") << u"git@forge.example:camp/reports.git"_s << page;
    QTest::newRow("ssh, short, absolute") << u"git@forge.example:/camp/reports.git"_s << page;
    QTest::newRow("ssh") << u"ssh://git@forge.example:2222/camp/reports.git"_s << page;
    QTest::newRow("a port of the web") << u"https://forge.example:8443/camp/reports"_s
                                       << u"https://forge.example:8443/camp/reports"_s;
    QTest::newRow("groups in groups") << u"git@forge.example:a/b/c.git"_s << u"https://forge.example/a/b/c"_s;
    QTest::newRow("folder") << u"/srv/camp.git"_s << QString();
    QTest::newRow("file") << u"file:///srv/camp.git"_s << QString();
}

void TestGitRepository::pageOfRemote()
{
    QFETCH(QString, address);
    QFETCH(QString, page);
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    QVERIFY(runGit({u"-C"_s, path(u"tree"_s), u"remote"_s, u"add"_s, u"origin"_s, address}));
    QCOMPARE((*GitRepository::open(path(u"tree"_s)))->page(), page);
}

void TestGitRepository::pageWithoutRemote()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    QCOMPARE((*GitRepository::open(path(u"tree"_s)))->page(), QString());
    QVERIFY(runGit({u"-C"_s, path(u"tree"_s), u"remote"_s, u"add"_s, u"upstream"_s, u"git@forge.example:camp/reports"_s}));
    QCOMPARE((*GitRepository::open(path(u"tree"_s)))->page(), u"https://forge.example/camp/reports"_s);
}

void TestGitRepository::treeEntries()
{
    GitBuilder builder;
    builder.commit({u"refs/heads/main"_s,
                    u"begin"_s,
                    {organiser, 1000},
                    {},
                    {},
                    {{u"b.md"_s, "12345"},
                     {u"a-b.md"_s, "1"},
                     {u"a/周报.md"_s, "报"},
                     {u"big.bin"_s, QByteArray(26 * 1024 * 1024, 'x')}},
                    {}});
    QVERIFY(builder.write(path(u"bare"_s)));
    const auto opened = GitRepository::open(path(u"bare"_s));
    const auto tree = (*opened)->tree();
    const auto entries = (*tree)->entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 4U);
    QVERIFY(std::is_sorted(entries->begin(), entries->end(),
                           [](const SourceEntry &a, const SourceEntry &b) { return a.path < b.path; }));
    const SourceEntry &chinese = entries->at(1);
    QCOMPARE(chinese.path, u"a/周报.md"_s);
    QCOMPARE(chinese.size, 3);
    QCOMPARE(chinese.contentId.size(), 20);
    QCOMPARE((*tree)->read(chinese), Result<QByteArray>("报"));
    const SourceEntry &large = entries->at(3);
    QCOMPARE(large.size, 26 * 1024 * 1024);
    QCOMPARE((*tree)->read(large).error().code, ErrorCode::FileTooLarge);
    QCOMPARE((*opened)->blob(QByteArray(20, '\1')).error().code, ErrorCode::NotFound);
    QCOMPARE((*opened)->blob("short").error().code, ErrorCode::NotFound);
}

void TestGitRepository::links()
{
    const QString tree = path(u"tree"_s);
    QVERIFY(runGit({u"init"_s, u"-q"_s, tree}));
    QVERIFY(QDir().mkpath(tree + "/a"_L1));
    QVERIFY(writeFile(tree + "/b.md"_L1, "target"));
    QVERIFY(QFile::link(u"../b.md"_s, tree + "/a/inside.md"_L1));
    QVERIFY(QFile::link(u"../../secret"_s, tree + "/a/outside.md"_L1));
    QVERIFY(QFile::link(u"/etc/hostname"_s, tree + "/a/absolute.md"_L1));
    QVERIFY(QFile::link(u"round.md"_s, tree + "/a/round.md"_L1));
    QVERIFY(runGit({u"-C"_s, tree, u"add"_s, u"."_s}));
    QVERIFY(runGit({u"-C"_s, tree, u"-c"_s, u"user.name=Olga"_s, u"-c"_s, u"user.email=o@mail.example"_s, u"commit"_s,
                    u"-qm"_s, u"x"_s}));
    const auto opened = GitRepository::open(tree);
    const auto source = (*opened)->tree();
    const auto entries = (*source)->entries();
    QCOMPARE(entries->size(), 5U);
    for (const SourceEntry &entry : *entries) {
        QCOMPARE(entry.kind, entry.path == "b.md"_L1 ? EntryKind::File : EntryKind::SymbolicLink);
        const Result<QByteArray> bytes = (*source)->read(entry);
        if (entry.path.endsWith("inside.md"_L1) || entry.path == "b.md"_L1)
            QCOMPARE(bytes, Result<QByteArray>("target"));
        else
            QCOMPARE(bytes.error().code, ErrorCode::LinkOutsideTree);
    }
}

/// After a fetch the local branch lags behind: what the remote has is the state of the camp.
void TestGitRepository::behindRemote()
{
    QVERIFY(smallCamp().write(path(u"bare"_s)));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, path(u"bare"_s), path(u"clone"_s)}));
    QVERIFY(runGit({u"-C"_s, path(u"clone"_s), u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s}));
    QCOMPARE((*(*GitRepository::open(path(u"clone"_s)))->tree())->entries()->size(), 2U);
}

/// Somebody works on a pull request's branch; the camp is what the default branch says. A branch that the remote has too was
/// chosen on purpose.
void TestGitRepository::onAnotherBranch()
{
    GitBuilder builder = smallCamp();
    builder.commit({u"refs/heads/edition"_s,
                    u"other"_s,
                    {organiser, 5000},
                    {},
                    {},
                    {{u"x.md"_s, "x"}, {u"y.md"_s, "y"}, {u"z.md"_s, "z"}},
                    {}});
    QVERIFY(builder.write(path(u"bare"_s)));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, path(u"bare"_s), path(u"clone"_s)}));
    QVERIFY(runGit({u"-C"_s, path(u"clone"_s), u"checkout"_s, u"-q"_s, u"-b"_s, u"mine"_s, u"HEAD~1"_s}));
    QCOMPARE((*(*GitRepository::open(path(u"clone"_s)))->tree())->entries()->size(), 2U);
    QVERIFY(runGit({u"-C"_s, path(u"clone"_s), u"checkout"_s, u"-q"_s, u"edition"_s}));
    QCOMPARE((*(*GitRepository::open(path(u"clone"_s)))->tree())->entries()->size(), 3U);
}

void TestGitRepository::logins_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("login");
    QTest::newRow("number and id") << u"Ada Lin <77+ada-lin@users.noreply.github.com>"_s << u"ada-lin"_s;
    QTest::newRow("id") << u"Ada Lin <ada-lin@users.noreply.example>"_s << u"ada-lin"_s;
    QTest::newRow("GitLab") << u"Ada Lin <77-ada-lin@users.noreply.gitlab.com>"_s << u"ada-lin"_s;
    QTest::newRow("Gitee") << u"Ada Lin <77+ada-lin@user.noreply.gitee.com>"_s << u"ada-lin"_s;
    QTest::newRow("name is one") << u"Bo42 <bo@mail.example>"_s << u"Bo42"_s;
    QTest::newRow("the address wins") << u"Bo42 <1+bo-chen@users.noreply.github.com>"_s << u"bo-chen"_s;
    QTest::newRow("a name of two words") << u"Bo Chen <bo@mail.example>"_s << QString();
    QTest::newRow("Chinese") << u"陈波 <bo@mail.example>"_s << QString();
    QTest::newRow("dot in the address") << u"陈波 <bo.chen@users.noreply.example>"_s << QString();
    QTest::newRow("two hyphens") << u"a--b <a@mail.example>"_s << QString();
    QTest::newRow("underscore") << u"a_b <a@mail.example>"_s << QString();
}

void TestGitRepository::logins()
{
    QFETCH(QString, who);
    QFETCH(QString, login);
    GitBuilder builder;
    builder.commit({u"refs/heads/main"_s, u"report"_s, {who, 1000}, {}, {}, {{u"a/r.md"_s, "text"}}, {}});
    QVERIFY(builder.write(path(u"bare"_s)));
    const auto history = (*GitRepository::open(path(u"bare"_s)))->history(isReport);
    QCOMPARE(history->reports.at(0).submittedBy.login, login);
}

void TestGitRepository::merges_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("number");
    QTest::newRow("squash") << u"A title (#12)\n\nlong text (#13)"_s << 12;
    QTest::newRow("wide brackets") << u"标题（#12）"_s << 12;
    QTest::newRow("revert") << u"Revert \"A title (#12)\" (#15)"_s << 15;
    QTest::newRow("GitHub") << u"Merge pull request #12 from ada/x"_s << 12;
    QTest::newRow("Gitee") << u"!12 A title\nMerge pull request !12 from ada/x"_s << 12;
    QTest::newRow("GitLab") << u"Merge branch 'x' into 'main'\n\nA title\n\nSee merge request camp/reports!12"_s << 12;
    QTest::newRow("Bitbucket") << u"Merged in x (pull request #12)"_s << 12;
    QTest::newRow("an issue") << u"fix #12"_s << 0;
    QTest::newRow("an issue in brackets") << u"fix (#12) at last"_s << 0;
}

void TestGitRepository::merges()
{
    QFETCH(QString, message);
    QFETCH(int, number);
    GitBuilder builder;
    builder.commit({u"refs/heads/main"_s, message, {ada, 1000}, {organiser, 1000}, {}, {{u"a/r.md"_s, "text"}}, {}});
    QVERIFY(builder.write(path(u"bare"_s)));
    const auto history = (*GitRepository::open(path(u"bare"_s)))->history(isReport);
    QCOMPARE(history->reports.at(0).pulls, number == 0 ? std::vector<int>() : std::vector<int>{number});
}

/// The heads come, and with them the branches, so that what was merged meanwhile does not look open.
void TestGitRepository::fetch()
{
    GitBuilder builder = smallCamp();
    QVERIFY(builder.write(path(u"bare"_s)));
    QVERIFY(runGit({u"clone"_s, u"-q"_s, path(u"bare"_s), path(u"clone"_s)}));
    QVERIFY(runGit({u"-C"_s, path(u"bare"_s), u"update-ref"_s, u"refs/merge-requests/9/head"_s, u"refs/pull/7/head"_s}));
    QVERIFY(runGit({u"-C"_s, path(u"bare"_s), u"update-ref"_s, u"refs/pull/7/merge"_s, u"refs/heads/main"_s}));
    QVERIFY(!(*GitRepository::open(path(u"clone"_s)))->hasPullHeads());
    // A request that was closed meanwhile, and a head that the remote does not have (any more).
    QVERIFY(runGit({u"-C"_s, path(u"clone"_s), u"update-ref"_s, u"refs/pull/6/head"_s, u"refs/heads/main"_s}));
    QVERIFY(runGit({u"-C"_s, path(u"clone"_s), u"update-ref"_s, u"refs/pull/6/merge"_s, u"refs/heads/main"_s}));
    QVERIFY(runGit({u"-C"_s, path(u"bare"_s), u"update-ref"_s, u"refs/heads/main"_s, u"refs/pull/7/head"_s}));
    QVERIFY(fetchPullHeads(path(u"clone"_s), [] { return false; }));
    QVERIFY((*GitRepository::open(path(u"clone"_s)))->hasPullHeads());
    const auto refs = runGit({u"-C"_s, path(u"clone"_s), u"for-each-ref"_s, u"--format=%(refname)"_s});
    QVERIFY(refs->contains("refs/pull/7/head"));
    QVERIFY(refs->contains("refs/merge-requests/9/head"));
    QVERIFY(refs->contains("refs/pull/7/merge"));
    QVERIFY(!refs->contains("refs/pull/6/merge"));
    QVERIFY(refs->contains("refs/pull/6/head"));
    QCOMPARE(runGit({u"-C"_s, path(u"clone"_s), u"rev-parse"_s, u"origin/main"_s}),
             runGit({u"-C"_s, path(u"bare"_s), u"rev-parse"_s, u"refs/pull/7/head"_s}));
}

void TestGitRepository::fetchFailures()
{
    const auto never = [] { return false; };
    QCOMPARE(fetchPullHeads(path(u"nowhere"_s), never).error().code, ErrorCode::PathMissing);
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    QCOMPARE(fetchPullHeads(path(u"tree"_s), never).error().code, ErrorCode::FetchFailed);
    QVERIFY(runGit({u"-C"_s, path(u"tree"_s), u"remote"_s, u"add"_s, u"origin"_s, path(u"gone"_s)}));
    const Result<void> failed = fetchPullHeads(path(u"tree"_s), never);
    QCOMPARE(failed.error().code, ErrorCode::FetchFailed);
    QCOMPARE(failed.error().arguments.at(0), u"origin"_s);
    QVERIFY(failed.error().arguments.at(1).contains("does not appear to be a git repository"_L1));
}

/// A remote that never answers; cancelling ends the wait.
void TestGitRepository::fetchCancelled()
{
    QVERIFY(runGit({u"init"_s, u"-q"_s, path(u"tree"_s)}));
    QVERIFY(runGit({u"-C"_s, path(u"tree"_s), u"config"_s, u"protocol.ext.allow"_s, u"always"_s}));
    QVERIFY(runGit({u"-C"_s, path(u"tree"_s), u"remote"_s, u"add"_s, u"origin"_s, u"ext::sleep 60"_s}));
    QElapsedTimer timer;
    timer.start();
    const Result<void> stopped = fetchPullHeads(path(u"tree"_s), [&timer] { return timer.elapsed() > 300; });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 20'000);
}

QTEST_GUILESS_MAIN(TestGitRepository)
#include "tst_git_repository.moc"
