#pragma once

#include "git_main_replay.h"

namespace flotilla::interchange {

/// Adds what stands in the pull requests' own commits to the reports of the default branch, and the reports that are there only.
class PullReplay {
public:
    PullReplay(ObjectReader &reader, const MainLine &line, const MainReplay &main, Tracks &tracks);

    /// To be called from the lowest number to the highest: a commit that is in several requests belongs to the first.
    void read(int number, const ObjectId &head);
    /// What merges brought in whose requests' heads are not there.
    void readSides();

private:
    void readCommit(const CommitRecord &commit, int number, const ObjectId *headTree, std::set<QByteArray> &touched);
    size_t reportAt(int number, const PathChange &change);
    bool isAnother(size_t index, const PathChange &change);
    void join(size_t old, size_t now);

    ObjectReader &m_reader;
    const MainLine &m_line;
    const MainReplay &m_main;
    Tracks &m_tracks;
    std::map<QByteArray, size_t> m_pulls; ///< reports that are in pull requests only, by where their path would be today
    ObjectMap<bool> m_read;
};

} // namespace flotilla::interchange
