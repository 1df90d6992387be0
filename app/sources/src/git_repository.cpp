#include "open_sources.h"

#include "git_handle.h"
#include "git_history.h"
#include "git_refs.h"
#include "git_tree_source.h"
#include "interchange/git_page.h"

#include <QFileInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// libgit2 1.5 fails on such repositories with the words for an unknown extension.
bool hasOtherHash(const QString &path)
{
    const QString folder = GitRepository::gitFolder(path);
    ConfigHandle config;
    ConfigHandle snapshot;
    if (folder.isEmpty() || git_config_open_ondisk(config.fill(), QFile::encodeName(folder + "/config"_L1).constData()) != 0
        || git_config_snapshot(snapshot.fill(), config.get()) != 0)
        return false;
    const char *format = nullptr;
    return git_config_get_string(&format, snapshot.get(), "extensions.objectformat") == 0 && qstricmp(format, "sha1") != 0;
}

/// What Flotilla reads runs no hook and no command of the repository, so whose folder it is does not matter; and what these
/// extensions of Git change does not concern reading.
void allowReading()
{
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
    static const std::array<const char *, 3> extensions{"preciousobjects", "worktreeconfig", "partialclone"};
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, const_cast<const char **>(extensions.data()), extensions.size());
}

class Repository final : public GitRepository {
public:
    Repository(QString path, RepositoryHandle handle) : m_path(std::move(path)), m_handle(std::move(handle)) { }

    bool isShallow() const override { return git_repository_is_shallow(m_handle.get()) == 1; }
    bool hasPullHeads() const override { return !readPullRefs(m_handle.get()).heads.empty(); }
    QString page() const override;
    Result<std::unique_ptr<Source>> tree() const override;
    Result<RepositoryHistory> history(const std::function<bool(const QString &path)> &isReport) const override;
    Result<QByteArray> blob(const QByteArray &objectId) const override;

private:
    QString m_path;
    GitLibrary m_library;
    RepositoryHandle m_handle;
};

QString Repository::page() const
{
    const auto addressOf = [this](const char *name) {
        RemoteHandle remote;
        if (git_remote_lookup(remote.fill(), m_handle.get(), name) != 0)
            return QString();
        return pageOfRemote(QString::fromUtf8(git_remote_url(remote.get())));
    };
    if (const QString origin = addressOf("origin"); !origin.isEmpty())
        return origin;
    git_strarray names{};
    if (git_remote_list(&names, m_handle.get()) != 0)
        return {};
    QString found;
    for (size_t i = 0; i < names.count && found.isEmpty(); ++i)
        found = addressOf(names.strings[i]);
    git_strarray_dispose(&names);
    return found;
}

Result<std::unique_ptr<Source>> Repository::tree() const
{
    const Result<std::optional<ObjectId>> head = readDefaultBranch(m_handle.get(), m_path);
    if (!head)
        return std::unexpected(head.error());
    return openTree(m_handle.get(), m_path, *head);
}

Result<RepositoryHistory> Repository::history(const std::function<bool(const QString &path)> &isReport) const
{
    const Result<std::optional<ObjectId>> head = readDefaultBranch(m_handle.get(), m_path);
    if (!head)
        return std::unexpected(head.error());
    return readHistory(m_handle.get(), m_path, *head, isReport);
}

Result<QByteArray> Repository::blob(const QByteArray &objectId) const
{
    return readBlob(m_handle.get(), objectId, m_path);
}

} // namespace

Result<std::unique_ptr<GitRepository>> openRepository(const QString &path)
{
    const GitLibrary library;
    allowReading();
    RepositoryHandle handle;
    const int outcome =
        git_repository_open_ext(handle.fill(), QFile::encodeName(path).constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (outcome == 0)
        return std::make_unique<Repository>(path, std::move(handle));
    const QString reason = gitReason();
    if (outcome == GIT_EOWNER)
        return fail(ErrorCode::RepositoryOwner, {path});
    return hasOtherHash(path) ? fail(ErrorCode::RepositoryHash, {path}) : fail(ErrorCode::RepositoryBroken, {path, reason});
}

} // namespace flotilla::interchange
