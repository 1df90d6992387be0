#include "git_main_line.h"

#include <algorithm>

namespace flotilla::interchange {

std::vector<ObjectId> reach(ObjectReader &reader, const std::vector<ObjectId> &starts,
                            const std::function<bool(const ObjectId &)> &isKnown)
{
    struct Step {
        const CommitRecord *commit;
        size_t nextParent;
    };
    std::vector<ObjectId> found;
    ObjectMap<bool> seen;
    std::vector<Step> path;
    const auto enter = [&](const ObjectId &id) {
        if (isKnown(id) || !seen.try_emplace(id, true).second)
            return;
        if (const CommitRecord *commit = reader.commit(id))
            path.push_back({commit, 0});
    };
    for (const ObjectId &start : starts) {
        enter(start);
        while (!path.empty()) {
            Step &step = path.back();
            if (step.nextParent < step.commit->parents.size()) {
                enter(step.commit->parents[step.nextParent++]);
            } else {
                found.push_back(step.commit->id);
                path.pop_back();
            }
        }
    }
    return found;
}

MainLine readMainLine(ObjectReader &reader, const ObjectId &tip)
{
    MainLine line;
    for (const CommitRecord *commit = reader.commit(tip); commit;
         commit = commit->parents.empty() ? nullptr : reader.commit(commit->parents.front()))
        line.chain.push_back(commit->id);
    std::reverse(line.chain.begin(), line.chain.end());
    for (size_t i = 0; i < line.chain.size(); ++i) {
        const int index = static_cast<int>(i);
        line.entered.emplace(line.chain[i], index);
        const CommitRecord *commit = reader.commit(line.chain[i]);
        if (commit->parents.size() < 2)
            continue;
        const std::vector<ObjectId> others(commit->parents.begin() + 1, commit->parents.end());
        std::vector<ObjectId> side = reach(reader, others, [&](const ObjectId &id) { return line.entered.contains(id); });
        for (const ObjectId &id : side)
            line.entered.emplace(id, index);
        if (!side.empty())
            line.sides.emplace(index, std::move(side));
    }
    return line;
}

} // namespace flotilla::interchange
