#include "git_pull_replay.h"

#include "git_people.h"
#include "git_renames.h"
#include "git_report_names.h"
#include "interchange/git_message.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr double leastLikenessUnderOldName = 0.5;

/// A branch can hold squash merges of others: it was taken from a fork, or the default branch was rewritten since. The pages of a
/// forge sign in its own name what people do there, which is no merge.
bool isMergeInBranch(const CommitRecord &commit, bool isSide)
{
    if (isSamePerson(commit.author, commit.committer))
        return false;
    if (mergedPullNumber(commit.message) != 0)
        return true;
    return isSide && !isForge(commit.committer) && commit.authored == commit.committed;
}

} // namespace

PullReplay::PullReplay(ObjectReader &reader, const MainLine &line, const MainReplay &main, Tracks &tracks)
    : m_reader(reader), m_line(line), m_main(main), m_tracks(tracks)
{
}

void PullReplay::read(int number, const ObjectId &head)
{
    const CommitRecord *tip = m_reader.commit(head);
    if (!tip)
        return;
    // Merged as it is: its own commits came in with one merge, what entered before is not its own.
    const auto merged = m_line.entered.find(head);
    const int merge = merged == m_line.entered.end() ? -1 : merged->second;
    const std::vector<ObjectId> own = reach(m_reader, {head}, [&](const ObjectId &id) {
        const auto entered = m_line.entered.find(id);
        return entered != m_line.entered.end()
            && (entered->second != merge || m_line.chain[static_cast<size_t>(merge)] == id);
    });
    std::set<QByteArray> touched;
    for (const ObjectId &id : own)
        readCommit(*m_reader.commit(id), number, &tip->tree, touched);
    for (const QByteArray &path : touched) {
        const std::optional<ObjectId> blob = m_reader.fileAt(tip->tree, path);
        if (!blob)
            continue;
        const size_t index = reportAt(number, {path, blob, blob});
        m_tracks.at(index).heads[number] = {tip, path, *blob, number, false};
    }
}

void PullReplay::readSides()
{
    for (const auto &[index, commits] : m_line.sides) {
        std::set<QByteArray> touched;
        for (const ObjectId &id : commits) {
            if (!m_read.contains(id))
                readCommit(*m_reader.commit(id), m_main.numberOf(index), nullptr, touched);
        }
    }
}

void PullReplay::readCommit(const CommitRecord &commit, int number, const ObjectId *headTree, std::set<QByteArray> &touched)
{
    const std::vector<PathChange> &changes = m_reader.changes(commit);
    for (const PathChange &change : changes)
        touched.insert(change.path);
    if (!m_read.try_emplace(commit.id, true).second)
        return;
    const std::vector<Rename> renames = findRenames(m_reader, changes, [&](const QByteArray &path) {
        return m_main.hasNow(path) || (headTree && m_reader.fileAt(*headTree, path));
    });
    for (const Rename &rename : renames) {
        const PathChange &from = changes[rename.from];
        join(reportAt(number, {from.path, from.before, from.before}), reportAt(number, changes[rename.to]));
    }
    const bool isMerge = isMergeInBranch(commit, headTree == nullptr);
    for (size_t i = 0; i < changes.size(); ++i) {
        const PathChange &change = changes[i];
        const bool isOnlyRename = std::any_of(renames.begin(), renames.end(), [&](const Rename &rename) {
            return rename.to == i && changes[rename.from].before == change.after;
        });
        if (!change.after || isOnlyRename)
            continue;
        const size_t index = reportAt(number, change);
        m_tracks.addPath(index, change.path);
        m_tracks.at(index).events.push_back({&commit, change.path, *change.after, number, isMerge});
    }
}

/// A name that is free again after a rename can be given to a new report.
bool PullReplay::isAnother(size_t index, const PathChange &change)
{
    const Track &track = m_tracks.at(index);
    if (change.before || !change.after || fileNameOf(track.path) == fileNameOf(change.path) || m_main.hasNow(change.path))
        return false;
    const QByteArray text = m_reader.blob(*change.after);
    return std::none_of(track.events.begin(), track.events.end(), [&](const TextEvent &event) {
        return event.blob == *change.after
            || likeness(m_reader.blob(event.blob), text).ofLarger >= leastLikenessUnderOldName;
    });
}

size_t PullReplay::reportAt(int number, const PathChange &change)
{
    const QByteArray today = m_main.movedPath(change.path);
    if (const auto known = m_pulls.find(today); known != m_pulls.end())
        return known->second;
    if (const std::optional<size_t> index = m_main.reportAt(number, change.path); index && !isAnother(*index, change))
        return *index;
    const size_t index = m_tracks.add(today);
    m_tracks.addPath(index, change.path);
    m_pulls.emplace(today, index);
    return index;
}

void PullReplay::join(size_t old, size_t now)
{
    const size_t from = m_tracks.root(old);
    const size_t to = m_tracks.root(now);
    const bool wasOnMain = m_tracks.at(from).wasOnMain();
    if (from == to || (wasOnMain && m_tracks.at(to).wasOnMain()))
        return;
    if (wasOnMain)
        m_tracks.merge(to, from);
    else
        m_tracks.merge(from, to);
}

} // namespace flotilla::interchange
