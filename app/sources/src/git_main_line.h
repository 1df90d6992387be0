#pragma once

#include "git_objects.h"

#include <functional>

namespace flotilla::interchange {

/// The default branch as it grew: its first parents from the oldest on, and through which of them every other commit came in.
struct MainLine {
    std::vector<ObjectId> chain;                ///< oldest first
    ObjectMap<int> entered;                     ///< index in `chain` through which a commit came to the branch
    std::map<int, std::vector<ObjectId>> sides; ///< what a merge brought beside its first parent, oldest first
};
MainLine readMainLine(ObjectReader &reader, const ObjectId &tip);

/// The commits that can be reached from some others, parents before children, stopping at those for which `isKnown` holds.
std::vector<ObjectId> reach(ObjectReader &reader, const std::vector<ObjectId> &starts,
                            const std::function<bool(const ObjectId &)> &isKnown);

} // namespace flotilla::interchange
