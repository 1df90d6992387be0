#pragma once

#include "git_objects.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace flotilla::interchange {

/// A commit that gave a report a text.
struct TextEvent {
    const CommitRecord *commit = nullptr;
    QByteArray path;
    ObjectId blob;
    int pull = 0;
    bool atMerge = false; ///< the commit's time is that of a merge
};

/// One report through all its names, on the default branch and in pull requests.
struct Track {
    QByteArray path;               ///< newest one on the default branch, else the first one met
    std::vector<QByteArray> paths; ///< all it had, in the order they were met
    std::optional<ObjectId> tip;   ///< its text on the default branch now
    std::optional<ObjectId> lastOnMain;
    std::optional<Instant> firstOnMain; ///< when the default branch got it
    std::optional<Instant> lostAt;
    std::set<int> mainPulls;        ///< those whose merge changed it
    std::map<int, TextEvent> heads; ///< its text at the heads of the pull requests that changed it
    std::vector<TextEvent> events;

    bool wasOnMain() const { return lastOnMain.has_value(); }
    /// The newest text known of it.
    std::optional<ObjectId> newest() const;
    /// Time of its first text; none without one.
    std::optional<Instant> firstAt() const;
};

/// All reports of a history. An index stays good when two turn out to be one: ask `root` for it.
class Tracks {
public:
    size_t add(const QByteArray &path);
    Track &at(size_t index) { return m_tracks[root(index)]; }
    size_t root(size_t index) const;
    size_t size() const { return m_tracks.size(); }
    bool isRoot(size_t index) const { return m_parents[index] == index; }

    void addPath(size_t index, const QByteArray &path);
    /// Takes `other` for the same report as `index`, which keeps its path.
    void merge(size_t other, size_t index);

private:
    std::vector<Track> m_tracks;
    std::vector<size_t> m_parents;
};

/// Joins what no rename explains: a report that is not on the default branch is one with another that has the same path but for
/// its case, the same person and dates in its name (a request that was replaced by one with a mended name), or the same bytes.
void joinReplaced(Tracks &tracks);

} // namespace flotilla::interchange
