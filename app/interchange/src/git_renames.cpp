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
    std::vector<size_t> gone;
    std::vector<size_t> come;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].after && !livesOn(changes[i].path))
            gone.push_back(i);
        else if (!changes[i].before && changes[i].after)
            come.push_back(i);
    }
    std::vector<Rename> renames;
    std::set<std::pair<QByteArray, QByteArray>> folders; // that were renamed with what is in them
    for (auto from = gone.begin(); from != gone.end();) {
        auto best = come.end();
        for (auto to = come.begin(); to != come.end(); ++to) {
            if (changes[*to].after == changes[*from].before
                && (best == come.end()
                    || namePoints(changes[*from].path, changes[*to].path)
                        > namePoints(changes[*from].path, changes[*best].path)))
                best = to;
        }
        if (best == come.end()) {
            ++from;
            continue;
        }
        renames.push_back({*from, *best});
        folders.emplace(folderOf(changes[*from].path), folderOf(changes[*best].path));
        come.erase(best);
        from = gone.erase(from);
    }

    const bool isMany = gone.size() * come.size() > mostComparisons;
    std::vector<Candidate> candidates;
    for (const size_t from : gone) {
        const QByteArray old = come.empty() ? QByteArray() : reader.blob(*changes[from].before);
        for (const size_t to : come) {
            const QByteArray &path = changes[from].path;
            const QByteArray &other = changes[to].path;
            const bool isMoved =
                fileNameOf(path) == fileNameOf(other) && folders.contains({folderOf(path), folderOf(other)});
            const NameKinship names = isMoved ? NameKinship::SameReport : kinship(path, other);
            if (names == NameKinship::None || (isMany && names != NameKinship::SameReport))
                continue;
            const Likeness texts = likeness(old, reader.blob(*changes[to].after));
            if (isAlike(names, texts))
                candidates.push_back({texts.ofLarger + static_cast<double>(names), {from, to}});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.likeness > b.likeness; });
    std::set<size_t> taken;
    for (const Candidate &candidate : candidates) {
        if (taken.contains(candidate.rename.from) || taken.contains(candidate.rename.to))
            continue;
        taken.insert({candidate.rename.from, candidate.rename.to});
        renames.push_back(candidate.rename);
    }
    return renames;
}

} // namespace flotilla::interchange
