#pragma once

#include "git_program.h"

#include <QMap>

#include <map>
#include <optional>

namespace flotilla::interchange {

/// What a remote repository has at this moment. Object names are hexadecimal.
struct RemoteRefs {
    QString name;    ///< as git takes it: a remote's name, an address, "." for the repository itself
    QString shownAs; ///< its address without user and password
    QMap<QString, QByteArray> branches;
    QMap<int, QByteArray> pulls; ///< heads of pull requests
    bool marksOpen = false;      ///< it says which pull requests are open
    std::vector<int> open;
    QString defaultBranch;

    std::optional<QByteArray> tip(const QString &branch) const
    {
        const auto found = branches.constFind(branch);
        return found == branches.cend() ? std::nullopt : std::optional(*found);
    }
};

/// The remotes of a repository, each asked once.
class GitRemotes {
public:
    /// `page`: address of the camp's page on its forge; tells which remote is the camp's own. NotFound when the folder holds no
    /// repository, RepositoryOwner.
    static Result<GitRemotes> list(const GitProgram &git, const QString &page);

    /// The remote that is the camp's repository: the one with its page, else origin, else the first; "." without any.
    const QString &camp() const { return m_camp; }
    const QStringList &names() const { return m_names; }
    /// The address that somebody's fork of the camp's repository has on the same forge; empty if that cannot be told.
    QString forkOf(const QString &login) const;

    /// The address of a remote as people may see it.
    QString shownAs(const QString &remote) const;

    /// FetchFailed, Cancelled. The reference holds as long as this lives.
    Result<const RemoteRefs *> refs(const QString &remote);

private:
    explicit GitRemotes(const GitProgram &git) : m_git(git) { }

    const GitProgram &m_git;
    QString m_camp;
    QString m_campAddress;
    QStringList m_names;
    QMap<QString, QString> m_addresses;
    std::map<QString, RemoteRefs> m_refs;
};

} // namespace flotilla::interchange
