#pragma once

#include "git_remotes.h"
#include "interchange/write_back.h"

namespace flotilla::interchange {

/// A branch of a remote that a review goes to.
struct WriteBackTarget {
    QString remote;
    QString shownAs;
    QString branch;
    QByteArray tip;  ///< empty: it is made
    QByteArray base; ///< of the first commit
    int pull = 0;
};

/// Finds the branch that each review belongs to, with the repository's remotes as they are now.
class TargetFinder {
public:
    TargetFinder(const GitProgram &git, GitRemotes &remotes, const WriteBackRequest &request)
        : m_git(git), m_remotes(remotes), m_request(request)
    {
    }

    /// Of the open pull request. PullUnknown, PullMerged, PullBranchGone, PullBranchUnclear, FetchFailed, Cancelled.
    Result<WriteBackTarget> ofPull(const ReviewToWrite &review);
    /// Of the period. DefaultBranchClosed, FetchFailed, Cancelled.
    Result<WriteBackTarget> ofPeriod(const ReviewToWrite &review);
    /// A base that has a merged report's file: the branch's own, or with what the default branch has won since. The commit may
    /// be a new one that nothing refers to.
    Result<QByteArray> baseWithDefault(const WriteBackTarget &target);

    /// Brings commits of a remote here, as objects only.
    Result<void> fetch(const QString &remote, const QStringList &branches);
    bool isAncestor(const QByteArray &older, const QByteArray &newer) const;

private:
    Result<bool> isMerged(int pull, const QByteArray &head, const RemoteRefs &camp);
    QStringList headsOf(const RemoteRefs &refs, const QByteArray &head) const;
    Result<std::optional<WriteBackTarget>> onRemote(const QString &remote, const ReviewToWrite &review,
                                                    const QByteArray &head, bool mayFail);
    Result<std::optional<WriteBackTarget>> whereItWas(const ReviewToWrite &review, const QByteArray &head);
    Result<WriteBackTarget> made(const RemoteRefs &refs, const QString &branch, int pull);

    const GitProgram &m_git;
    GitRemotes &m_remotes;
    const WriteBackRequest &m_request;
};

/// "reviews/<edition>/period-3".
QString periodBranch(const QString &edition, int period);

} // namespace flotilla::interchange
