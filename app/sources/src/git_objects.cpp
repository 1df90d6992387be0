#include "git_objects.h"

#include "git_people.h"

#include <QSet>

#include <algorithm>

namespace flotilla::interchange {

QByteArray ObjectId::toByteArray() const
{
    QByteArray copy(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    std::memcpy(copy.data(), bytes.data(), bytes.size());
    return copy;
}

namespace {

Instant instantOf(const git_signature &signature)
{
    return Instant(std::chrono::seconds(signature.when.time));
}

CommitRecord recordOf(const git_commit *commit)
{
    CommitRecord record;
    record.id = ObjectId::from(*git_commit_id(commit));
    record.tree = ObjectId::from(*git_commit_tree_id(commit));
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i)
        record.parents.push_back(ObjectId::from(*git_commit_parent_id(commit, i)));
    if (const git_signature *author = git_commit_author(commit)) {
        record.author = readPerson(author->name, author->email);
        record.authored = instantOf(*author);
    }
    if (const git_signature *committer = git_commit_committer(commit)) {
        record.committer = readPerson(committer->name, committer->email);
        record.committed = instantOf(*committer);
    }
    record.message = QString::fromUtf8(git_commit_message(commit));
    return record;
}

bool comesBefore(const TreeItem &a, const TreeItem &b)
{
    const int order = a.name.compare(b.name);
    return order != 0 ? order < 0 : a.isTree < b.isTree;
}

} // namespace

ObjectReader::ObjectReader(git_repository *repository, PathFilter filter)
    : m_repository(repository), m_filter(std::move(filter))
{
}

const CommitRecord *ObjectReader::commit(const ObjectId &id)
{
    const auto [place, isNew] = m_commits.try_emplace(id);
    if (isNew) {
        CommitHandle handle;
        const git_oid oid = id.raw();
        if (git_commit_lookup(handle.fill(), m_repository, &oid) == 0)
            place->second = recordOf(handle.get());
        else
            m_trouble = gitReason();
    }
    const std::optional<CommitRecord> &record = place->second;
    return record ? &*record : nullptr;
}

const std::vector<TreeItem> &ObjectReader::tree(const ObjectId &id)
{
    const auto [place, isNew] = m_trees.try_emplace(id);
    std::vector<TreeItem> &items = place->second;
    if (!isNew)
        return items;
    TreeHandle handle;
    const git_oid oid = id.raw();
    if (git_tree_lookup(handle.fill(), m_repository, &oid) != 0) {
        m_trouble = gitReason();
        return items;
    }
    const size_t count = git_tree_entrycount(handle.get());
    items.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(handle.get(), i);
        const git_filemode_t mode = git_tree_entry_filemode(entry);
        items.push_back({QByteArray(git_tree_entry_name(entry)), ObjectId::from(*git_tree_entry_id(entry)),
                         mode == GIT_FILEMODE_TREE, mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE});
    }
    std::sort(items.begin(), items.end(), comesBefore);
    return items;
}

const TreeItem *ObjectReader::itemAt(const ObjectId &root, const QByteArray &path)
{
    ObjectId folder = root;
    const QList<QByteArray> parts = path.split('/');
    const TreeItem *found = nullptr;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::vector<TreeItem> &items = tree(folder);
        const bool isLast = i + 1 == parts.size();
        const auto at = std::find_if(items.begin(), items.end(),
                                     [&](const TreeItem &item) { return item.name == parts[i] && (isLast || item.isTree); });
        if (at == items.end())
            return nullptr;
        found = &*at;
        folder = at->id;
    }
    return found;
}

std::optional<ObjectId> ObjectReader::fileAt(const ObjectId &root, const QByteArray &path)
{
    const TreeItem *item = itemAt(root, path);
    return item && item->isFile ? std::optional(item->id) : std::nullopt;
}

bool ObjectReader::hasFolder(const ObjectId &root, const QByteArray &path)
{
    const TreeItem *item = itemAt(root, path);
    return item && item->isTree;
}

QByteArray ObjectReader::blob(const ObjectId &id)
{
    BlobHandle handle;
    const git_oid oid = id.raw();
    if (git_blob_lookup(handle.fill(), m_repository, &oid) != 0 || git_blob_rawsize(handle.get()) > maximumFileSize)
        return {};
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(handle.get())),
                      static_cast<qsizetype>(git_blob_rawsize(handle.get())));
}

bool ObjectReader::accepts(const QByteArray &path)
{
    const auto known = m_accepted.constFind(path);
    if (known != m_accepted.constEnd())
        return *known;
    return *m_accepted.insert(path, m_filter(path));
}

void ObjectReader::note(const QByteArray &prefix, const TreeItem *before, const TreeItem *after,
                        std::vector<PathChange> &out)
{
    const TreeItem &any = after ? *after : *before;
    const QByteArray path = prefix + any.name;
    if (any.isTree) {
        compare(path + '/', before ? &before->id : nullptr, after ? &after->id : nullptr, out);
        return;
    }
    PathChange change{path, {}, {}};
    if (before && before->isFile)
        change.before = before->id;
    if (after && after->isFile)
        change.after = after->id;
    if ((change.before || change.after) && accepts(path))
        out.push_back(std::move(change));
}

void ObjectReader::compare(const QByteArray &prefix, const ObjectId *before, const ObjectId *after,
                           std::vector<PathChange> &out)
{
    static const std::vector<TreeItem> nothing;
    const std::vector<TreeItem> &old = before ? tree(*before) : nothing;
    const std::vector<TreeItem> &now = after ? tree(*after) : nothing;
    auto a = old.begin();
    auto b = now.begin();
    while (a != old.end() || b != now.end()) {
        if (b == now.end() || (a != old.end() && comesBefore(*a, *b))) {
            note(prefix, &*a++, nullptr, out);
        } else if (a == old.end() || comesBefore(*b, *a)) {
            note(prefix, nullptr, &*b++, out);
        } else {
            if (a->id != b->id || a->isFile != b->isFile)
                note(prefix, &*a, &*b, out);
            ++a;
            ++b;
        }
    }
}

std::vector<PathChange> ObjectReader::files(const ObjectId &root)
{
    std::vector<PathChange> found;
    compare({}, nullptr, &root, found);
    return found;
}

std::vector<PathChange> ObjectReader::changesOnLine(const CommitRecord &record)
{
    std::vector<PathChange> found;
    const CommitRecord *parent = record.parents.empty() ? nullptr : commit(record.parents.front());
    compare({}, parent ? &parent->tree : nullptr, &record.tree, found);
    return found;
}

const std::vector<PathChange> &ObjectReader::changes(const CommitRecord &record)
{
    const auto [place, isNew] = m_changes.try_emplace(record.id);
    std::vector<PathChange> &found = place->second;
    if (!isNew)
        return found;
    found = changesOnLine(record);
    for (size_t i = 1; i < record.parents.size() && !found.empty(); ++i) {
        const CommitRecord *parent = commit(record.parents[i]);
        std::vector<PathChange> others;
        compare({}, parent ? &parent->tree : nullptr, &record.tree, others);
        QSet<QByteArray> paths;
        for (const PathChange &other : others)
            paths.insert(other.path);
        std::erase_if(found, [&](const PathChange &change) { return !paths.contains(change.path); });
    }
    return found;
}

QString ObjectReader::takeTrouble()
{
    return std::exchange(m_trouble, QString());
}

} // namespace flotilla::interchange
