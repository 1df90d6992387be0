#include "git_remotes.h"

#include "interchange/git_page.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// An address as people may see it: a password in it is nobody's business.
QString shownAddress(const QString &address)
{
    const QUrl url(address);
    if (!address.contains("://"_L1) || !url.isValid())
        return address;
    // A token may be the user of a web address; that of SSH is part of the way.
    const bool isWeb = url.scheme().startsWith("http"_L1);
    return url.toString(isWeb ? QUrl::RemoveUserInfo : QUrl::RemovePassword);
}

void takeLine(const QByteArray &line, RemoteRefs &refs)
{
    const qsizetype tab = line.indexOf('\t');
    if (tab < 0)
        return;
    const QByteArray value = line.first(tab);
    const QString name = QString::fromUtf8(line.sliced(tab + 1));
    static const QRegularExpression pull(u"\\Arefs/(?:pull|merge-requests|pull-requests)/(\\d{1,9})/(head|from|merge)\\z"_s);
    if (value.startsWith("ref: refs/heads/") && name == "HEAD"_L1) {
        refs.defaultBranch = QString::fromUtf8(value.sliced(16));
    } else if (name.startsWith("refs/heads/"_L1)) {
        refs.branches.insert(name.sliced(11), value);
    } else if (const auto match = pull.match(name); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        if (match.captured(2) == "merge"_L1)
            refs.open.push_back(number);
        else
            refs.pulls.insert(number, value);
    }
}

} // namespace

Result<GitRemotes> GitRemotes::list(const GitProgram &git, const QString &page)
{
    const auto inside = git.run({u"rev-parse"_s, u"--git-dir"_s});
    if (!inside)
        return std::unexpected(inside.error());
    if (!inside->isFine())
        return fail(inside->err.contains("dubious ownership"_L1) ? ErrorCode::RepositoryOwner : ErrorCode::NotFound,
                    {git.repository()});
    const auto listed = git.run({u"remote"_s});
    if (!listed)
        return std::unexpected(listed.error());
    GitRemotes remotes(git);
    remotes.m_names = listed->line().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &name : std::as_const(remotes.m_names)) {
        const auto address = git.run({u"remote"_s, u"get-url"_s, name});
        if (!address)
            return std::unexpected(address.error());
        remotes.m_addresses.insert(name, address->line());
        if (remotes.m_camp.isEmpty() && !page.isEmpty()
            && pageOfRemote(address->line()).compare(page, Qt::CaseInsensitive) == 0)
            remotes.m_camp = name;
    }
    if (remotes.m_camp.isEmpty())
        remotes.m_camp = remotes.m_names.contains(u"origin"_s) ? u"origin"_s : remotes.m_names.value(0);
    if (remotes.m_camp.isEmpty()) {
        remotes.m_camp = u"."_s;
        remotes.m_names.append(remotes.m_camp);
        remotes.m_addresses.insert(remotes.m_camp, git.repository());
    }
    remotes.m_campAddress = remotes.m_addresses.value(remotes.m_camp);
    return remotes;
}

QString GitRemotes::forkOf(const QString &login) const
{
    static const QRegularExpression owner(u"[^/:]+(?=/[^/:]+/?\\z)"_s);
    static const QRegularExpression isLogin(u"\\A[A-Za-z0-9-]+\\z"_s);
    if (m_camp == u"." || !isLogin.match(login).hasMatch() || !owner.match(m_campAddress).hasMatch())
        return {};
    QString address = m_campAddress;
    address.replace(owner, login);
    return address == m_campAddress ? QString() : address;
}

QString GitRemotes::shownAs(const QString &remote) const
{
    return shownAddress(m_addresses.value(remote, remote));
}

Result<const RemoteRefs *> GitRemotes::refs(const QString &remote)
{
    if (const auto known = m_refs.find(remote); known != m_refs.end())
        return &known->second;
    const QString shown = shownAs(remote);
    const auto listed = m_git.run({u"ls-remote"_s, u"--symref"_s, u"--"_s, remote});
    if (!listed)
        return std::unexpected(listed.error());
    if (!listed->isFine())
        return fail(ErrorCode::FetchFailed, {shown, gitReasonIn(listed->err)});
    RemoteRefs refs{.name = remote, .shownAs = shown};
    for (const QByteArray &line : listed->out.split('\n'))
        takeLine(line, refs);
    return &m_refs.insert_or_assign(remote, std::move(refs)).first->second;
}

} // namespace flotilla::interchange
