#pragma once

#include "git_handle.h"
#include "interchange/git_repository.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <cstring>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace flotilla::interchange {

/// The name of an object in a repository, as a plain value.
struct ObjectId {
    std::array<unsigned char, GIT_OID_RAWSZ> bytes{};

    static ObjectId from(const git_oid &oid)
    {
        ObjectId id;
        std::memcpy(id.bytes.data(), oid.id, id.bytes.size());
        return id;
    }
    git_oid raw() const
    {
        git_oid oid;
        std::memcpy(oid.id, bytes.data(), bytes.size());
        return oid;
    }
    QByteArray toByteArray() const;
    auto operator<=>(const ObjectId &) const = default;
};

struct ObjectIdHash {
    size_t operator()(const ObjectId &id) const
    {
        size_t value = 0;
        std::memcpy(&value, id.bytes.data(), sizeof value);
        return value;
    }
};

template <class T>
using ObjectMap = std::unordered_map<ObjectId, T, ObjectIdHash>;

struct CommitRecord {
    ObjectId id;
    ObjectId tree;
    std::vector<ObjectId> parents;
    CommitPerson author;
    CommitPerson committer;
    Instant authored{};
    Instant committed{};
    QString message;
};

struct TreeItem {
    QByteArray name;
    ObjectId id;
    bool isTree = false;
    bool isFile = false; ///< a regular file; neither a link nor a submodule
};

/// A file that differs between two trees: it appeared (no `before`), changed or went away (no `after`).
struct PathChange {
    QByteArray path;
    std::optional<ObjectId> before;
    std::optional<ObjectId> after;
};

/// Reads commits and trees of one repository, each at most once. What cannot be read counts as empty and is remembered in
/// `trouble`, so that a walk may go on and its caller decides.
class ObjectReader {
public:
    using PathFilter = std::function<bool(const QByteArray &path)>;

    ObjectReader(git_repository *repository, PathFilter filter);

    /// Null if it is not there.
    const CommitRecord *commit(const ObjectId &id);
    const std::vector<TreeItem> &tree(const ObjectId &id);
    std::optional<ObjectId> fileAt(const ObjectId &tree, const QByteArray &path);
    bool hasFolder(const ObjectId &tree, const QByteArray &path);
    /// Empty if it cannot be read or is larger than a report may be.
    QByteArray blob(const ObjectId &id);

    /// The accepted files of a tree, by path.
    std::vector<PathChange> files(const ObjectId &tree);
    /// The accepted files in which a commit differs from its first parent.
    std::vector<PathChange> changesOnLine(const CommitRecord &commit);
    /// The accepted files that the commit changed itself: in a merge only those which differ from every parent.
    const std::vector<PathChange> &changes(const CommitRecord &commit);

    /// What could not be read since the last call, empty if nothing.
    QString takeTrouble();

private:
    void compare(const QByteArray &prefix, const ObjectId *before, const ObjectId *after, std::vector<PathChange> &out);
    void note(const QByteArray &prefix, const TreeItem *before, const TreeItem *after, std::vector<PathChange> &out);
    bool accepts(const QByteArray &path);
    const TreeItem *itemAt(const ObjectId &tree, const QByteArray &path);

    git_repository *m_repository;
    PathFilter m_filter;
    QHash<QByteArray, bool> m_accepted;
    ObjectMap<std::optional<CommitRecord>> m_commits;
    ObjectMap<std::vector<TreeItem>> m_trees;
    ObjectMap<std::vector<PathChange>> m_changes;
    QString m_trouble;
};

} // namespace flotilla::interchange
