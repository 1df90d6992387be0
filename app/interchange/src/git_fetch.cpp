#include "interchange/git_repository.h"

#include "git_program.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

Result<QString> remoteToFetch(const GitProgram &git)
{
    const QString &path = git.repository();
    const Result<GitOutput> listed = git.run({u"remote"_s});
    if (!listed)
        return std::unexpected(listed.error());
    if (!listed->isFine()) {
        if (listed->err.contains("dubious ownership"_L1))
            return fail(ErrorCode::RepositoryOwner, {path});
        return fail(ErrorCode::FetchFailed, {path, gitReasonIn(listed->err)});
    }
    const QStringList remotes = listed->line().split(u'\n', Qt::SkipEmptyParts);
    if (remotes.isEmpty())
        return fail(ErrorCode::FetchFailed, {path, u"no remote"_s});
    return remotes.contains(u"origin"_s) ? u"origin"_s : remotes.first();
}

/// The heads would come without what they grew from: no time could be told from them.
bool isShallow(const GitProgram &git)
{
    const Result<GitOutput> told = git.run({u"rev-parse"_s, u"--is-shallow-repository"_s});
    return told && told->isFine() && told->line() == "true"_L1;
}

} // namespace

Result<void> fetchPullHeads(const QString &repositoryPath, const std::function<bool()> &isCancelled,
                            const QString &gitProgram)
{
    const Result<GitProgram> git = GitProgram::find(repositoryPath, isCancelled, gitProgram);
    if (!git)
        return std::unexpected(git.error());
    const Result<QString> remote = remoteToFetch(*git);
    if (!remote)
        return std::unexpected(remote.error());
    if (isShallow(*git))
        return fail(ErrorCode::RepositoryShallow, {repositoryPath});
    const QString heads = u"+refs/%1/*/head:refs/%1/*/head"_s;
    const QString merges = u"+refs/%1/*/merge:refs/%1/*/merge"_s;
    const std::array<QStringList, 5> fetches{
        // The branches come along: a request that was merged meanwhile must not look open.
        QStringList{*remote},
        QStringList{u"--no-tags"_s, *remote, heads.arg(u"pull"_s)},
        QStringList{u"--no-tags"_s, *remote, heads.arg(u"merge-requests"_s)},
        // Kept by a forge while a request is open; one that is gone there goes here, too.
        QStringList{u"--no-tags"_s, u"--prune"_s, *remote, merges.arg(u"pull"_s)},
        QStringList{u"--no-tags"_s, u"--prune"_s, *remote, merges.arg(u"merge-requests"_s)},
    };
    for (const QStringList &what : fetches) {
        const QStringList fetch{u"fetch"_s, u"--quiet"_s, u"--no-recurse-submodules"_s};
        const Result<GitOutput> fetched = git->run(fetch + what);
        if (!fetched)
            return std::unexpected(fetched.error());
        if (!fetched->isFine())
            return fail(ErrorCode::FetchFailed, {*remote, gitReasonIn(fetched->err)});
    }
    return {};
}

} // namespace flotilla::interchange
