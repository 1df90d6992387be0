#pragma once

#include "domain/report.h"
#include "interchange/source.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace flotilla::interchange {

/// Who made a commit. `login` is a guess at the GitHub ID: from a no-reply address ("123+id@users.noreply.…", "id@users.noreply.…")
/// or a name that is one; else empty.
struct CommitPerson {
    QString name;
    QString email;
    QString login;
    bool isLoginGuessed = false; ///< the login is a name of one word, which people have who are known by that name only
    bool operator==(const CommitPerson &) const = default;
};

/// A text that a report had at a commit.
struct ReportText {
    QString path;    ///< at that commit
    QByteArray blob; ///< its object id
    Instant at{};    ///< author's time
    CommitPerson author;
    int pull = 0;         ///< 0: on the default branch
    bool atMerge = false; ///< `at` is a merge: the text is older than that, and its author may be somebody else
};

/// What the history tells of one report file.
struct ReportHistory {
    QString path;             ///< where it stands now; where it stood last when it is not on the default branch
    QStringList earlierPaths; ///< before renames and moves
    QByteArray blob; ///< its newest text: on the default branch, else in its newest pull request, else the last it had
    ReportPlace place = ReportPlace::Main;
    std::vector<int> pulls; ///< oldest first
    std::optional<Instant> mergedAt;
    SubmissionTime submission = SubmissionTime::Unknown;
    std::optional<Instant> submittedAt;
    CommitPerson submittedBy;
    std::vector<ReportText> texts; ///< every distinct text, in order of time; the review is found in them
};

/// What a repository's history tells of the files under some folders.
struct RepositoryHistory {
    std::vector<ReportHistory> reports; ///< sorted by path
    bool pullsPresent = false;          ///< heads of pull requests are in the repository
    QStringList notes;                  ///< codes of what limits the reading: "shallow", "no-pull-heads"
};

/// A Git repository on disk, read with libgit2: a work tree or a bare repository.
class GitRepository {
public:
    /// PathMissing, RepositoryBroken, RepositoryHash, RepositoryOwner, PartMissing; NotFound when the folder holds no repository.
    static Result<std::unique_ptr<GitRepository>> open(const QString &path);
    /// The folder with the objects and the configuration, of a work tree or a bare repository; empty if it is none.
    static QString gitFolder(const QString &path);

    GitRepository(const GitRepository &) = delete;
    GitRepository &operator=(const GitRepository &) = delete;
    virtual ~GitRepository() = default;

    virtual bool isShallow() const = 0;
    virtual bool hasPullHeads() const = 0;
    /// The page of the remote on its forge, "https://host/owner/name"; empty if there is none.
    virtual QString page() const = 0;
    /// The tree of the default branch; may not be used after the repository is gone. That is HEAD, but for two cases: a branch that is
    /// merely behind its remote is read as the remote has it, and while HEAD is a branch that the remote does not know (somebody works
    /// on a pull request), the remote's default branch is read.
    virtual Result<std::unique_ptr<Source>> tree() const = 0;
    /// The history of the reports that `isReport` accepts where they stand now.
    virtual Result<RepositoryHistory> history(const std::function<bool(const QString &path)> &isReport) const = 0;
    /// The bytes of an object named in a history or an entry.
    virtual Result<QByteArray> blob(const QByteArray &objectId) const = 0;

protected:
    GitRepository() = default;
};

/// Fetches the branches, the heads of all pull requests and the marks of open ones, with the user's git and credentials, without
/// prompting. `gitProgram`: its name or path; empty: "git". FetchFailed (remote, reason), GitMissing, RepositoryOwner, Cancelled;
/// RepositoryShallow, whose pull requests would tell no times.
Result<void> fetchPullHeads(const QString &repositoryPath, const std::function<bool()> &isCancelled,
                            const QString &gitProgram = {});

} // namespace flotilla::interchange
