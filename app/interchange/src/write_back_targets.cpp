#include "write_back_targets.h"

#include "interchange/git_message.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr QLatin1StringView periodBranches{"reviews/"};

QString text(const QByteArray &object)
{
    return QString::fromLatin1(object);
}

} // namespace

QString periodBranch(const QString &edition, int period)
{
    QString name = edition.section(u'/', -1, -1, QString::SectionSkipEmpty);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            c = u'-';
    const QString last = period > 0 ? u"period-%1"_s.arg(period) : u"outside-periods"_s;
    return periodBranches + (name.isEmpty() ? QString() : name + u'/') + last;
}

Result<void> TargetFinder::fetch(const QString &remote, const QStringList &branches)
{
    if (remote == u".")
        return {};
    QStringList arguments{
        u"fetch"_s,     u"--quiet"_s, u"--no-tags"_s, u"--no-recurse-submodules"_s, u"--no-write-fetch-head"_s,
        u"--refmap="_s, u"--"_s,      remote};
    const auto fetched = m_git.run(arguments + branches);
    if (!fetched)
        return std::unexpected(fetched.error());
    if (!fetched->isFine())
        return fail(ErrorCode::FetchFailed, {m_remotes.shownAs(remote), gitReasonIn(fetched->err)});
    return {};
}

bool TargetFinder::isAncestor(const QByteArray &older, const QByteArray &newer) const
{
    const auto asked = m_git.run({u"merge-base"_s, u"--is-ancestor"_s, text(older), text(newer)});
    return asked && asked->isFine();
}

/// Joined as it is, or by a commit that names it.
Result<bool> TargetFinder::isMerged(int pull, const QByteArray &head, const RemoteRefs &camp)
{
    const auto tip = camp.tip(camp.defaultBranch);
    if (!tip)
        return false;
    if (isAncestor(head, *tip))
        return true;
    const auto log = m_git.run({u"log"_s, u"-z"_s, u"--format=%B"_s, text(head) + u".."_s + text(*tip)});
    if (!log)
        return std::unexpected(log.error());
    const QList<QByteArray> messages = log->out.split('\0');
    return std::ranges::any_of(
        messages, [pull](const QByteArray &message) { return mergedPullNumber(QString::fromUtf8(message)) == pull; });
}

/// The branches that are at a commit, but those that are no pull request's.
QStringList TargetFinder::headsOf(const RemoteRefs &refs, const QByteArray &head) const
{
    QStringList found;
    for (auto each = refs.branches.begin(); each != refs.branches.end(); ++each) {
        const bool isDefault = refs.name == m_remotes.camp() && each.key() == refs.defaultBranch;
        if (each.value() == head && !isDefault && !each.key().startsWith(periodBranches))
            found.append(each.key());
    }
    return found;
}

Result<std::optional<WriteBackTarget>> TargetFinder::onRemote(const QString &remote, const ReviewToWrite &review,
                                                              const QByteArray &head, bool mayFail)
{
    const auto refs = m_remotes.refs(remote);
    if (!refs) {
        // Somebody's fork may be gone, or not be ours to see.
        if (mayFail && refs.error().code != ErrorCode::Cancelled)
            return std::nullopt;
        return std::unexpected(refs.error());
    }
    QStringList heads = headsOf(**refs, head);
    if (heads.size() > 1 && heads.contains(review.branch))
        heads = {review.branch};
    if (heads.size() > 1)
        return fail(ErrorCode::PullBranchUnclear, {QString::number(review.pulls.back()), heads.join(u", "_s)});
    if (heads.isEmpty())
        return std::nullopt;
    const auto target = made(**refs, heads.first(), review.pulls.back());
    if (!target)
        return std::unexpected(target.error());
    return *target;
}

/// A forge needs a moment to move a pull request's head: the branch that was written to goes on from it.
Result<std::optional<WriteBackTarget>> TargetFinder::whereItWas(const ReviewToWrite &review, const QByteArray &head)
{
    if (review.branch.isEmpty() || review.branch.startsWith(periodBranches))
        return std::nullopt;
    const auto refs = m_remotes.refs(review.remote);
    if (!refs || !(*refs)->tip(review.branch)
        || (review.remote == m_remotes.camp() && review.branch == (*refs)->defaultBranch))
        return std::nullopt;
    const auto target = made(**refs, review.branch, review.pulls.back());
    if (!target)
        return std::unexpected(target.error());
    return isAncestor(head, target->tip) ? std::optional(*target) : std::nullopt;
}

Result<WriteBackTarget> TargetFinder::made(const RemoteRefs &refs, const QString &branch, int pull)
{
    if (const auto fetched = fetch(refs.name, {u"refs/heads/"_s + branch}); !fetched)
        return std::unexpected(fetched.error());
    const auto tip = refs.tip(branch);
    if (!tip)
        return fail(ErrorCode::PullBranchGone, {QString::number(pull)});
    return WriteBackTarget{
        .remote = refs.name, .shownAs = refs.shownAs, .branch = branch, .tip = *tip, .base = *tip, .pull = pull};
}

Result<WriteBackTarget> TargetFinder::ofPull(const ReviewToWrite &review)
{
    const int number = review.pulls.empty() ? 0 : review.pulls.back();
    const auto camp = m_remotes.refs(m_remotes.camp());
    if (!camp)
        return std::unexpected(camp.error());
    const auto head = (*camp)->pulls.constFind(number);
    if (!review.isOpen || head == (*camp)->pulls.cend())
        return fail(ErrorCode::PullUnknown, {number > 0 ? u"#%1"_s.arg(number) : review.path});
    QStringList needed{u"refs/pull/%1/head"_s.arg(number)};
    if (!(*camp)->defaultBranch.isEmpty())
        needed.append(u"refs/heads/"_s + (*camp)->defaultBranch);
    if (const auto fetched = fetch((*camp)->name, needed); !fetched) {
        // GitLab's forges name them otherwise.
        needed[0] = u"refs/merge-requests/%1/head"_s.arg(number);
        if (fetched.error().code == ErrorCode::Cancelled || !fetch((*camp)->name, needed))
            return std::unexpected(fetched.error());
    }
    const auto merged = isMerged(number, *head, **camp);
    if (!merged)
        return std::unexpected(merged.error());
    if (*merged)
        return fail(ErrorCode::PullMerged, {QString::number(number)});
    QStringList places{m_remotes.camp()};
    for (const QString &name : m_remotes.names())
        if (name != m_remotes.camp())
            places.append(name);
    if (const QString fork = m_remotes.forkOf(review.login); !fork.isEmpty())
        places.append(fork);
    for (const QString &place : places) {
        const auto found = onRemote(place, review, *head, place != m_remotes.camp());
        if (!found)
            return std::unexpected(found.error());
        if (const std::optional<WriteBackTarget> &target = *found)
            return *target;
    }
    const auto known = whereItWas(review, *head);
    if (!known)
        return std::unexpected(known.error());
    if (const std::optional<WriteBackTarget> &target = *known)
        return *target;
    const bool isClosed = !(*camp)->open.empty() && std::ranges::find((*camp)->open, number) == (*camp)->open.end();
    return fail(isClosed ? ErrorCode::PullMerged : ErrorCode::PullBranchGone, {QString::number(number)});
}

Result<WriteBackTarget> TargetFinder::ofPeriod(const ReviewToWrite &review)
{
    const auto camp = m_remotes.refs(m_remotes.camp());
    if (!camp)
        return std::unexpected(camp.error());
    const RemoteRefs &refs = **camp;
    const auto main = refs.tip(refs.defaultBranch);
    if (!main)
        return fail(ErrorCode::FetchFailed, {refs.shownAs, u"no default branch"_s});
    const QString branch =
        m_request.mayUseDefaultBranch ? refs.defaultBranch : periodBranch(m_request.edition, review.period);
    if (branch == refs.defaultBranch && !m_request.mayUseDefaultBranch)
        return fail(ErrorCode::DefaultBranchClosed, {branch});
    const auto tip = refs.tip(branch);
    QStringList needed{u"refs/heads/"_s + refs.defaultBranch};
    if (tip && branch != refs.defaultBranch)
        needed.append(u"refs/heads/"_s + branch);
    if (const auto fetched = fetch(refs.name, needed); !fetched)
        return std::unexpected(fetched.error());
    WriteBackTarget target{
        .remote = refs.name, .shownAs = refs.shownAs, .branch = branch, .tip = tip.value_or(QByteArray()), .base = *main};
    // One whose commits are all on the default branch goes on from there.
    if (tip && !isAncestor(*tip, *main))
        target.base = *tip;
    return target;
}

Result<QByteArray> TargetFinder::baseWithDefault(const WriteBackTarget &target)
{
    const auto camp = m_remotes.refs(m_remotes.camp());
    const auto main = camp ? (*camp)->tip((*camp)->defaultBranch) : std::nullopt;
    if (!main || target.pull != 0 || isAncestor(*main, target.base))
        return target.base;
    const auto merged = m_git.run({u"merge-tree"_s, u"--write-tree"_s, text(target.base), text(*main)});
    if (!merged)
        return std::unexpected(merged.error());
    if (!merged->isFine())
        return target.base;
    const auto commit = m_git.run(
        {u"-c"_s, u"i18n.commitEncoding=UTF-8"_s, u"commit-tree"_s, u"-p"_s, text(target.base), u"-p"_s, text(*main),
         u"-m"_s, u"Merge branch '%1' into %2"_s.arg((*camp)->defaultBranch, target.branch), merged->line()});
    if (!commit)
        return std::unexpected(commit.error());
    return commit->isFine() ? commit->line().toLatin1() : target.base;
}

} // namespace flotilla::interchange
