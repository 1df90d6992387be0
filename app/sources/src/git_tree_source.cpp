#include "git_tree_source.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr int longestChainOfLinks = 8;

EntryKind kindOf(git_filemode_t mode)
{
    switch (mode) {
    case GIT_FILEMODE_BLOB:
    case GIT_FILEMODE_BLOB_EXECUTABLE:
        return EntryKind::File;
    case GIT_FILEMODE_LINK:
        return EntryKind::SymbolicLink;
    default:
        return EntryKind::Other;
    }
}

class TreeSource final : public Source {
public:
    TreeSource(git_repository *repository, QString path, TreeHandle tree, DatabaseHandle database)
        : m_repository(repository), m_path(std::move(path)), m_tree(std::move(tree)), m_database(std::move(database))
    {
    }

    Result<std::vector<SourceEntry>> entries() const override;
    Result<QByteArray> read(const SourceEntry &entry) const override;

private:
    bool collect(const git_tree *tree, const QString &prefix, std::vector<SourceEntry> &out) const;
    qint64 sizeOf(const git_oid *oid) const;
    Result<QByteArray> follow(const SourceEntry &link) const;

    git_repository *m_repository;
    QString m_path;
    TreeHandle m_tree;
    DatabaseHandle m_database;
};

qint64 TreeSource::sizeOf(const git_oid *oid) const
{
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    return git_odb_read_header(&size, &type, m_database.get(), oid) == 0 ? static_cast<qint64>(size) : 0;
}

bool TreeSource::collect(const git_tree *tree, const QString &prefix, std::vector<SourceEntry> &out) const
{
    for (size_t i = 0; i < git_tree_entrycount(tree); ++i) {
        const git_tree_entry *item = git_tree_entry_byindex(tree, i);
        const git_oid *oid = git_tree_entry_id(item);
        const QString path = prefix + QString::fromUtf8(git_tree_entry_name(item));
        if (git_tree_entry_type(item) == GIT_OBJECT_TREE) {
            TreeHandle child;
            if (git_tree_lookup(child.fill(), m_repository, oid) != 0 || !collect(child.get(), path + u'/', out))
                return false;
            continue;
        }
        const EntryKind kind = kindOf(git_tree_entry_filemode(item));
        const qint64 size = kind == EntryKind::Other ? 0 : sizeOf(oid);
        out.push_back({path, size, kind, ObjectId::from(*oid).toByteArray()});
    }
    return true;
}

Result<std::vector<SourceEntry>> TreeSource::entries() const
{
    std::vector<SourceEntry> found;
    if (m_tree && !collect(m_tree.get(), {}, found))
        return fail(ErrorCode::RepositoryBroken, {m_path, gitReason()});
    std::sort(found.begin(), found.end(), [](const SourceEntry &a, const SourceEntry &b) { return a.path < b.path; });
    return found;
}

/// The file that a link leads to, by links inside the tree only.
Result<QByteArray> TreeSource::follow(const SourceEntry &link) const
{
    QString path = link.path;
    QByteArray id = link.contentId;
    for (int step = 0; step < longestChainOfLinks; ++step) {
        const Result<QByteArray> target = readBlob(m_repository, id, path);
        if (!target)
            return target;
        const QString written = QString::fromUtf8(*target);
        const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString();
        path = QDir::cleanPath(folder + written);
        if (written.isEmpty() || written.startsWith(u'/') || path == ".."_L1 || path.startsWith("../"_L1))
            break;
        git_tree_entry *raw = nullptr;
        if (git_tree_entry_bypath(&raw, m_tree.get(), path.toUtf8().constData()) != 0)
            break;
        const GitHandle<git_tree_entry, git_tree_entry_free> found(raw);
        id = ObjectId::from(*git_tree_entry_id(found.get())).toByteArray();
        const EntryKind kind = kindOf(git_tree_entry_filemode(found.get()));
        if (kind == EntryKind::File)
            return readBlob(m_repository, id, link.path);
        if (kind == EntryKind::Other)
            break;
    }
    return fail(ErrorCode::LinkOutsideTree, {link.path});
}

Result<QByteArray> TreeSource::read(const SourceEntry &entry) const
{
    switch (entry.kind) {
    case EntryKind::File:
        return readBlob(m_repository, entry.contentId, entry.path);
    case EntryKind::SymbolicLink:
        return follow(entry);
    case EntryKind::ClosedFolder:
    case EntryKind::Other:
        break;
    }
    return fail(ErrorCode::NotFound, {entry.path});
}

} // namespace

Result<std::unique_ptr<Source>> openTree(git_repository *repository, const QString &path,
                                         const std::optional<ObjectId> &commit)
{
    TreeHandle tree;
    DatabaseHandle database;
    if (git_repository_odb(database.fill(), repository) != 0)
        return fail(ErrorCode::RepositoryBroken, {path, gitReason()});
    if (commit) {
        CommitHandle handle;
        const git_oid oid = commit->raw();
        if (git_commit_lookup(handle.fill(), repository, &oid) != 0 || git_commit_tree(tree.fill(), handle.get()) != 0)
            return fail(ErrorCode::RepositoryBroken, {path, gitReason()});
    }
    return std::make_unique<TreeSource>(repository, path, std::move(tree), std::move(database));
}

Result<QByteArray> readBlob(git_repository *repository, const QByteArray &objectId, const QString &path)
{
    if (objectId.size() != GIT_OID_RAWSZ)
        return fail(ErrorCode::NotFound, {path});
    git_oid oid;
    std::memcpy(oid.id, objectId.constData(), GIT_OID_RAWSZ);
    DatabaseHandle database;
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_repository_odb(database.fill(), repository) != 0)
        return fail(ErrorCode::RepositoryBroken, {path, gitReason()});
    const int header = git_odb_read_header(&size, &type, database.get(), &oid);
    if (header == GIT_ENOTFOUND)
        return fail(ErrorCode::NotFound, {path});
    if (header == 0 && size > static_cast<size_t>(maximumFileSize))
        return fail(ErrorCode::FileTooLarge, {path, QString::number(maximumFileSize / qint64(1024) / 1024)});
    BlobHandle blob;
    if (git_blob_lookup(blob.fill(), repository, &oid) != 0)
        return fail(ErrorCode::RepositoryBroken, {path, gitReason()});
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob.get())),
                      static_cast<qsizetype>(git_blob_rawsize(blob.get())));
}

} // namespace flotilla::interchange
