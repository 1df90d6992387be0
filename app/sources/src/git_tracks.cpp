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
bool isReplacedBy(const Track &gone, const Track &kept, NameKinship names)
{
    if (names == NameKinship::SameReport)
        return true;
    const std::optional<ObjectId> text = gone.newest();
    if (names == NameKinship::None || !text || !hasText(kept, *text))
        return false;
    // The same bytes handed in later under other dates are a copy that somebody made by mistake, not the report itself.
    return gone.wasOnMain() || names == NameKinship::SamePerson || gone.firstAt() <= kept.firstAt();
}

/// The reports among which another form of one can be: those in folders that may be the same person's.
class Neighbours {
public:
    explicit Neighbours(Tracks &tracks)
    {
        for (size_t i = 0; i < tracks.size(); ++i) {
            m_names.push_back(ReportName::of(tracks.at(i).path));
            m_folders[m_names.back().folder].push_back(i);
            if (!m_names.back().person.isEmpty())
                m_people[m_names.back().person].push_back(i);
        }
    }

    const ReportName &name(size_t index) const { return m_names[index]; }
    std::set<size_t> of(size_t index) const
    {
        const ReportName &own = m_names[index];
        std::set<size_t> found;
        const std::vector<size_t> &folder = m_folders.at(own.folder);
        found.insert(folder.begin(), folder.end());
        if (const auto person = m_people.find(own.person); person != m_people.end())
            found.insert(person->second.begin(), person->second.end());
        found.erase(index);
        return found;
    }

private:
    std::vector<ReportName> m_names;
    std::map<QString, std::vector<size_t>> m_folders;
    std::map<QString, std::vector<size_t>> m_people;
};

/// A report that is not on the default branch gives way to one that is, or to one in a later request.
bool givesWay(const Track &gone, const Track &kept)
{
    if (kept.tip)
        return true;
    if (gone.wasOnMain())
        return false;
    const bool isLater =
        !gone.heads.empty() && !kept.heads.empty() && kept.heads.rbegin()->first > gone.heads.rbegin()->first;
    return kept.wasOnMain() || isLater;
}

} // namespace

void joinReplaced(Tracks &tracks)
{
    const Neighbours neighbours(tracks);
    for (size_t i = 0; i < tracks.size(); ++i) {
        if (!tracks.isRoot(i) || tracks.at(i).tip)
            continue;
        std::optional<size_t> best;
        for (const size_t k : neighbours.of(i)) {
            const Track &other = tracks.at(k);
            if (!tracks.isRoot(k) || !givesWay(tracks.at(i), other)
                || !isReplacedBy(tracks.at(i), other, kinship(neighbours.name(i), neighbours.name(k))))
                continue;
            if (!best || (other.tip && !tracks.at(*best).tip))
                best = k;
        }
        if (best)
            tracks.merge(i, *best);
    }
}

} // namespace flotilla::interchange
