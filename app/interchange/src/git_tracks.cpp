#include "git_tracks.h"

#include "git_report_names.h"

#include <algorithm>

namespace flotilla::interchange {

std::optional<ObjectId> Track::newest() const
{
    if (tip)
        return tip;
    if (lostAt)
        return lastOnMain;
    return heads.empty() ? std::nullopt : std::optional(heads.rbegin()->second.blob);
}

std::optional<Instant> Track::firstAt() const
{
    std::optional<Instant> first;
    for (const TextEvent &event : events)
        first = first ? std::min(*first, event.commit->authored) : event.commit->authored;
    return first;
}

size_t Tracks::add(const QByteArray &path)
{
    Track track;
    track.path = path;
    track.paths = {path};
    m_tracks.push_back(std::move(track));
    m_parents.push_back(m_parents.size());
    return m_parents.size() - 1;
}

size_t Tracks::root(size_t index) const
{
    while (m_parents[index] != index)
        index = m_parents[index];
    return index;
}

void Tracks::addPath(size_t index, const QByteArray &path)
{
    std::vector<QByteArray> &paths = at(index).paths;
    if (std::find(paths.begin(), paths.end(), path) == paths.end())
        paths.push_back(path);
}

void Tracks::merge(size_t other, size_t index)
{
    const size_t from = root(other);
    const size_t to = root(index);
    if (from == to)
        return;
    m_parents[from] = to;
    Track &source = m_tracks[from];
    Track &target = m_tracks[to];
    for (const QByteArray &path : source.paths)
        addPath(to, path);
    if (source.firstOnMain && (!target.firstOnMain || *source.firstOnMain < *target.firstOnMain))
        target.firstOnMain = source.firstOnMain;
    if (!target.wasOnMain()) {
        target.lastOnMain = source.lastOnMain;
        target.lostAt = source.lostAt;
    }
    target.mainPulls.merge(source.mainPulls);
    target.heads.merge(source.heads);
    target.events.insert(target.events.end(), source.events.begin(), source.events.end());
}

namespace {

bool hasText(const Track &track, const ObjectId &blob)
{
    return std::any_of(track.events.begin(), track.events.end(), [&](const TextEvent &event) { return event.blob == blob; });
}

/// Whether `gone`, which is not on the default branch, is an earlier or other form of `kept`.
bool isReplacedBy(const Track &gone, const Track &kept)
{
    const NameKinship names = kinship(gone.path, kept.path);
    if (names == NameKinship::SameReport)
        return true;
    const std::optional<ObjectId> text = gone.newest();
    if (names == NameKinship::None || !text || !hasText(kept, *text))
        return false;
    // The same bytes handed in later under other dates are a copy that somebody made by mistake, not the report itself.
    return gone.wasOnMain() || names == NameKinship::SamePerson || gone.firstAt() <= kept.firstAt();
}

} // namespace

void joinReplaced(Tracks &tracks)
{
    for (size_t i = 0; i < tracks.size(); ++i) {
        if (!tracks.isRoot(i) || tracks.at(i).tip)
            continue;
        std::optional<size_t> best;
        for (size_t k = 0; k < tracks.size(); ++k) {
            if (k == i || !tracks.isRoot(k) || !isReplacedBy(tracks.at(i), tracks.at(k)))
                continue;
            const Track &other = tracks.at(k);
            const bool isNewer = !tracks.at(i).heads.empty() && !other.heads.empty()
                && other.heads.rbegin()->first > tracks.at(i).heads.rbegin()->first;
            if (!other.tip && (tracks.at(i).wasOnMain() || (!other.wasOnMain() && !isNewer)))
                continue;
            if (!best || (other.tip && !tracks.at(*best).tip))
                best = k;
        }
        if (best)
            tracks.merge(i, *best);
    }
}

} // namespace flotilla::interchange
