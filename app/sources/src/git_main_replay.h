#pragma once

#include "git_main_line.h"
#include "git_refs.h"
#include "git_tracks.h"

namespace flotilla::interchange {

/// The reports of the default branch, followed through every change from its beginning.
class MainReplay {
public:
    MainReplay(ObjectReader &reader, const MainLine &line, const PullRefs &pulls, Tracks &tracks);

    /// The report that a path in a pull request means; none if the default branch never had it. What the merge of that very
    /// request changed comes first, since a path can have named several reports one after the other.
    std::optional<size_t> reportAt(int pull, const QByteArray &path) const;
    /// Where a path would be today, after the folders above it were moved.
    QByteArray movedPath(const QByteArray &path) const;
    /// Whether a commit of the default branch says that it brought a pull request in.
    bool isMerged(int pull) const { return m_merged.contains(pull); }
    /// Whether the default branch has the path now.
    bool hasNow(const QByteArray &path) const { return m_tip.contains(path); }
    /// The pull request that a commit of the default branch brought in, 0 if it does not say.
    int numberOf(int index) const { return m_numbers[static_cast<size_t>(index)]; }

private:
    void replay(const CommitRecord &commit, int pull);
    void move(const QByteArray &from, const QByteArray &to);
    void give(size_t index, const CommitRecord &commit, const PathChange &change, int pull);
    size_t appear(const QByteArray &path);
    void own(size_t index, const QByteArray &path, int pull);

    ObjectReader &m_reader;
    Tracks &m_tracks;
    std::map<QByteArray, ObjectId> m_tip;
    ObjectId m_tipTree;
    std::vector<int> m_numbers;
    std::set<int> m_merged;
    std::map<QByteArray, size_t> m_live;
    std::map<QByteArray, size_t> m_owners;        ///< who had a path last
    std::map<QString, std::set<size_t>> m_folded; ///< the same, whatever its case
    std::map<std::pair<int, QByteArray>, size_t> m_byPull;
    std::map<QByteArray, QByteArray> m_movedFolders;
};

/// Whether the author's time of a commit on the default branch itself is when its author had the work, not when somebody merged.
bool isOwnTime(const CommitRecord &commit, int pull);

} // namespace flotilla::interchange
