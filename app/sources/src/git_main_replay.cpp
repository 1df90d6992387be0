#include "git_main_replay.h"

#include "git_people.h"
#include "git_renames.h"
#include "git_report_names.h"
#include "interchange/git_message.h"

#include <QString>

namespace flotilla::interchange {

namespace {

constexpr int mostMoves = 8; // of one folder; ends a circle of moves

QString folded(const QByteArray &path)
{
    return QString::fromUtf8(path).toCaseFolded();
}

} // namespace

bool isOwnTime(const CommitRecord &commit, int pull)
{
    if (pull != 0 || commit.parents.size() > 1)
        return false;
    // A squash gets a new author's time, which equals the committer's; a rebase keeps the old one.
    return isSamePerson(commit.author, commit.committer) || commit.authored < commit.committed;
}

MainReplay::MainReplay(ObjectReader &reader, const MainLine &line, const PullRefs &pulls, Tracks &tracks)
    : m_reader(reader), m_tracks(tracks)
{
    ObjectMap<int> heads;
    for (const auto &[number, ids] : pulls.heads) {
        for (const ObjectId &id : ids)
            heads.try_emplace(id, number);
    }
    m_tipTree = reader.commit(line.chain.back())->tree;
    for (const PathChange &file : reader.files(m_tipTree))
        if (file.after)
            m_tip.emplace(file.path, *file.after);
    for (const ObjectId &id : line.chain) {
        const CommitRecord *commit = reader.commit(id);
        const int number = mergedPullNumber(commit->message);
        if (number != 0)
            m_merged.insert(number);
        m_numbers.push_back(number);
        const auto head = heads.find(id);
        replay(*commit, number == 0 && head != heads.end() ? head->second : number);
    }
    for (const auto &[path, blob] : m_tip) {
        if (const auto live = m_live.find(path); live != m_live.end()) {
            m_tracks.at(live->second).tip = blob;
            m_tracks.at(live->second).lostAt.reset();
        }
    }
}

void MainReplay::replay(const CommitRecord &commit, int pull)
{
    std::vector<PathChange> changes = m_reader.changesOnLine(commit);
    if (changes.empty())
        return;
    const std::vector<Rename> renames =
        findRenames(m_reader, changes, [this](const QByteArray &path) { return m_tip.contains(path); });
    std::map<size_t, size_t> from;
    std::set<size_t> left;
    for (const Rename &rename : renames) {
        from.emplace(rename.to, rename.from);
        left.insert(rename.from);
    }
    // First all that leaves, so that two files may swap their names in one commit.
    std::map<size_t, size_t> renamed;
    for (size_t i = 0; i < changes.size(); ++i) {
        const auto live = m_live.find(changes[i].path);
        if (changes[i].after || live == m_live.end())
            continue;
        if (left.contains(i))
            renamed.emplace(i, live->second);
        else
            m_tracks.at(live->second).lostAt = commit.committed;
        m_live.erase(live);
    }
    for (size_t i = 0; i < changes.size(); ++i) {
        const PathChange &change = changes[i];
        if (!change.after)
            continue;
        const auto source = from.find(i);
        if (source == from.end() || !renamed.contains(source->second)) {
            const auto live = m_live.find(change.path);
            give(live != m_live.end() ? live->second : appear(change.path), commit, change, pull);
            continue;
        }
        const PathChange &old = changes[source->second];
        const size_t index = renamed.at(source->second);
        own(index, change.path, pull);
        m_tracks.at(index).path = change.path;
        move(old.path, change.path);
        if (old.before != change.after)
            give(index, commit, change, pull);
    }
}

/// Remembers that a folder, and each folder above whose name changed, went elsewhere.
void MainReplay::move(const QByteArray &from, const QByteArray &to)
{
    if (fileNameOf(from) != fileNameOf(to))
        return;
    QByteArray old = folderOf(from);
    QByteArray now = folderOf(to);
    while (!old.isEmpty() && !now.isEmpty() && old != now) {
        m_movedFolders[old] = now;
        if (fileNameOf(old) != fileNameOf(now))
            return;
        old = folderOf(old);
        now = folderOf(now);
    }
}

size_t MainReplay::appear(const QByteArray &path)
{
    const auto before = m_owners.find(path);
    // What was deleted and put back is the same report, unless it lives on under another name.
    if (before != m_owners.end() && m_tracks.at(before->second).path == path)
        return before->second;
    return m_tracks.add(path);
}

void MainReplay::own(size_t index, const QByteArray &path, int pull)
{
    m_live[path] = index;
    m_owners[path] = index;
    m_folded[folded(path)].insert(index);
    m_tracks.addPath(index, path);
    if (pull != 0)
        m_byPull[{pull, path}] = index;
}

void MainReplay::give(size_t index, const CommitRecord &commit, const PathChange &change, int pull)
{
    own(index, change.path, pull);
    Track &track = m_tracks.at(index);
    track.lastOnMain = change.after;
    track.lostAt.reset();
    if (!track.firstOnMain)
        track.firstOnMain = commit.committed;
    if (pull != 0)
        track.mainPulls.insert(pull);
    const bool isOwn = isOwnTime(commit, mergedPullNumber(commit.message));
    if (change.after)
        track.events.push_back({&commit, change.path, *change.after, isOwn ? pull : 0, !isOwn});
}

std::optional<size_t> MainReplay::reportAt(int pull, const QByteArray &path) const
{
    if (const auto exact = m_byPull.find({pull, path}); exact != m_byPull.end())
        return exact->second;
    for (const QByteArray &name : {path, movedPath(path)}) {
        if (const auto owner = m_owners.find(name); owner != m_owners.end())
            return owner->second;
        if (const auto spelt = m_folded.find(folded(name)); spelt != m_folded.end() && spelt->second.size() == 1)
            return *spelt->second.begin();
    }
    return std::nullopt;
}

QByteArray MainReplay::movedPath(const QByteArray &path) const
{
    QByteArray folder = folderOf(path);
    QByteArray rest = fileNameOf(path);
    for (int moves = 0; moves < mostMoves;) {
        const auto moved = m_movedFolders.find(folder);
        if (moved != m_movedFolders.end() && !m_reader.hasFolder(m_tipTree, folder)) {
            folder = moved->second;
            ++moves;
        } else if (!folder.contains('/')) {
            break;
        } else {
            rest = fileNameOf(folder) + '/' + rest;
            folder = folderOf(folder);
        }
    }
    return folder.isEmpty() ? rest : folder + '/' + rest;
}

} // namespace flotilla::interchange
