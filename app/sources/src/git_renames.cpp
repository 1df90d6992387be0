#include "git_renames.h"

#include "git_report_names.h"

#include <QHash>

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr size_t mostComparisons = 2500;

/// Reports of different fortnights share their template and project, so other dates ask for nearly the same text, to which at most
/// something like a review was added.
bool isAlike(NameKinship names, const Likeness &texts)
{
    switch (names) {
    case NameKinship::SameReport:
        return texts.ofLarger >= 0.3;
    case NameKinship::SamePerson:
        return texts.ofLarger >= 0.6;
    case NameKinship::OtherDates:
        return texts.ofLarger >= 0.5 && texts.ofSmaller >= 0.9;
    case NameKinship::None:
        break;
    }
    return false;
}

struct Candidate {
    double likeness = 0;
    Rename rename;
};

int namePoints(const QByteArray &from, const QByteArray &to)
{
    return static_cast<int>(kinship(from, to)) * 2 + (fileNameOf(from) == fileNameOf(to) ? 1 : 0);
}

struct Unpaired {
    std::vector<size_t> gone;
    std::vector<size_t> come;
};

/// Pairs files with equal bytes, of several the one whose name fits best.
std::vector<Rename> takeEqual(const std::vector<PathChange> &changes, Unpaired &unpaired)
{
    std::vector<Rename> renames;
    for (auto from = unpaired.gone.begin(); from != unpaired.gone.end();) {
        const PathChange &old = changes[*from];
        auto best = unpaired.come.end();
        int bestPoints = -1;
        for (auto to = unpaired.come.begin(); to != unpaired.come.end(); ++to) {
            if (changes[*to].after != old.before)
                continue;
            if (const int points = namePoints(old.path, changes[*to].path); points > bestPoints) {
                bestPoints = points;
                best = to;
            }
        }
        if (best == unpaired.come.end()) {
            ++from;
            continue;
        }
        renames.push_back({*from, *best});
        unpaired.come.erase(best);
        from = unpaired.gone.erase(from);
    }
    return renames;
}

/// Pairs what is left by likeness, the likest first. A file that was moved in the company of `equal` ones belongs to them.
std::vector<Rename> takeAlike(ObjectReader &reader, const std::vector<PathChange> &changes, const Unpaired &unpaired,
                              const std::vector<Rename> &equal)
{
    std::set<std::pair<QByteArray, QByteArray>> folders;
    for (const Rename &rename : equal)
        folders.emplace(folderOf(changes[rename.from].path), folderOf(changes[rename.to].path));
    const bool isMany = unpaired.gone.size() * unpaired.come.size() > mostComparisons;
    std::vector<Candidate> candidates;
    for (const size_t from : unpaired.gone) {
        const QByteArray &path = changes[from].path;
        const std::optional<ObjectId> &before = changes[from].before;
        const QByteArray old = unpaired.come.empty() || !before ? QByteArray() : reader.blob(*before);
        for (const size_t to : unpaired.come) {
            const QByteArray &other = changes[to].path;
            const bool isSameName = fileNameOf(path) == fileNameOf(other);
            if (isMany && !isSameName)
                continue;
            const bool isMoved = isSameName && folders.contains({folderOf(path), folderOf(other)});
            const NameKinship names = isMoved ? NameKinship::SameReport : kinship(path, other);
            if (names == NameKinship::None)
                continue;
            const std::optional<ObjectId> &after = changes[to].after;
            const Likeness texts = likeness(old, after ? reader.blob(*after) : QByteArray());
            if (isAlike(names, texts))
                candidates.push_back({texts.ofLarger + static_cast<double>(names), {from, to}});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
    std::vector<Rename> renames;
    std::set<size_t> taken;
    for (const Candidate &candidate : candidates) {
        if (taken.contains(candidate.rename.from) || taken.contains(candidate.rename.to))
            continue;
        taken.insert({candidate.rename.from, candidate.rename.to});
        renames.push_back(candidate.rename);
    }
    return renames;
}

} // namespace

Likeness likeness(const QByteArray &a, const QByteArray &b)
{
    QHash<QByteArray, int> lines;
    qsizetype sizeOfA = 0;
    qsizetype sizeOfB = 0;
    qsizetype shared = 0;
    for (const QByteArray &line : a.split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty()) {
            ++lines[text];
            sizeOfA += text.size();
        }
    }
    for (const QByteArray &line : b.split('\n')) {
        const QByteArray text = line.trimmed();
        sizeOfB += text.size();
        const auto known = lines.find(text);
        if (text.isEmpty() || known == lines.end() || *known == 0)
            continue;
        --*known;
        shared += text.size();
    }
    if (sizeOfA == 0 || sizeOfB == 0)
        return {};
    const auto part = [shared](qsizetype whole) { return static_cast<double>(shared) / static_cast<double>(whole); };
    return {part(std::max(sizeOfA, sizeOfB)), part(std::min(sizeOfA, sizeOfB))};
}

std::vector<Rename> findRenames(ObjectReader &reader, const std::vector<PathChange> &changes,
                                const std::function<bool(const QByteArray &path)> &livesOn)
{
    Unpaired unpaired;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].after && !livesOn(changes[i].path))
            unpaired.gone.push_back(i);
        else if (!changes[i].before && changes[i].after)
            unpaired.come.push_back(i);
    }
    std::vector<Rename> renames = takeEqual(changes, unpaired);
    const std::vector<Rename> alike = takeAlike(reader, changes, unpaired, renames);
    renames.insert(renames.end(), alike.begin(), alike.end());
    return renames;
}

} // namespace flotilla::interchange
