#include "git_refs.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

std::optional<ObjectId> commitAt(git_repository *repository, const QByteArray &name)
{
    ReferenceHandle reference;
    ObjectHandle object;
    if (git_reference_lookup(reference.fill(), repository, name.constData()) != 0
        || git_reference_peel(object.fill(), reference.get(), GIT_OBJECT_COMMIT) != 0)
        return std::nullopt;
    return ObjectId::from(*git_object_id(object.get()));
}

/// "refs/remotes/origin/main" → the branch that the remote calls its default one.
QByteArray remoteDefault(git_repository *repository)
{
    ReferenceHandle head;
    if (git_reference_lookup(head.fill(), repository, "refs/remotes/origin/HEAD") != 0)
        return {};
    const char *target = git_reference_symbolic_target(head.get());
    return target ? QByteArray(target) : QByteArray();
}

bool isAncestor(git_repository *repository, const ObjectId &older, const ObjectId &newer)
{
    const git_oid a = older.raw();
    const git_oid b = newer.raw();
    return git_graph_descendant_of(repository, &b, &a) == 1;
}

struct PullRefName {
    int number = 0;
    bool isMerge = false;
};

/// refs/pull/12/head, refs/pull/12/merge, refs/remotes/origin/pull/12/head, refs/remotes/origin/pr/12, refs/merge-requests/12/head …
PullRefName readPullRefName(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\Arefs/(?:remotes/[^/]+/)?(?:pull|pr|pulls|merge-requests|pull-requests)/(\\d{1,9})(?:/(head|from|merge))?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2) == "merge"_L1};
}

} // namespace

PullRefs readPullRefs(git_repository *repository)
{
    PullRefs found;
    ReferenceNames names;
    if (git_reference_iterator_new(names.fill(), repository) != 0)
        return found;
    const char *name = nullptr;
    while (git_reference_next_name(&name, names.get()) == 0) {
        const PullRefName pull = readPullRefName(QString::fromUtf8(name));
        if (pull.number == 0)
            continue;
        if (pull.isMerge) {
            found.open.insert(pull.number);
        } else if (const std::optional<ObjectId> head = commitAt(repository, name)) {
            std::vector<ObjectId> &heads = found.heads[pull.number];
            if (std::find(heads.begin(), heads.end(), *head) == heads.end())
                heads.push_back(*head);
        }
    }
    return found;
}

Result<std::optional<ObjectId>> readDefaultBranch(git_repository *repository, const QString &path)
{
    ReferenceHandle head;
    const int found = git_repository_head(head.fill(), repository);
    if (found == GIT_EUNBORNBRANCH || found == GIT_ENOTFOUND) {
        const QByteArray known = remoteDefault(repository);
        return known.isEmpty() ? std::nullopt : commitAt(repository, known);
    }
    ObjectHandle object;
    if (found != 0 || git_reference_peel(object.fill(), head.get(), GIT_OBJECT_COMMIT) != 0)
        return fail(ErrorCode::RepositoryBroken, {path, gitReason()});
    const ObjectId here = ObjectId::from(*git_object_id(object.get()));
    if (git_repository_head_detached(repository) == 1 || git_repository_is_bare(repository) == 1)
        return here;

    const QByteArray branch(git_reference_shorthand(head.get()));
    const QByteArray remote = remoteDefault(repository);
    const std::optional<ObjectId> there = commitAt(repository, "refs/remotes/origin/" + branch);
    if (there)
        return isAncestor(repository, here, *there) ? *there : here;
    if (remote.isEmpty())
        return here;
    const QByteArray local = "refs/heads/" + remote.mid(remote.lastIndexOf('/') + 1);
    const std::optional<ObjectId> mine = commitAt(repository, local);
    const std::optional<ObjectId> theirs = commitAt(repository, remote);
    if (!theirs)
        return here;
    return mine && !isAncestor(repository, *mine, *theirs) ? *mine : *theirs;
}

} // namespace flotilla::interchange
