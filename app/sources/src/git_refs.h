#pragma once

#include "domain/result.h"
#include "git_objects.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace flotilla::interchange {

/// The heads of pull requests (merge requests) that are in a repository, wherever a fetch has put them.
struct PullRefs {
    std::map<int, std::vector<ObjectId>> heads;
    std::set<int> open; ///< those with a `merge` ref, which a forge keeps only while one is open
};
PullRefs readPullRefs(git_repository *repository);

/// The commit whose tree and history are read; none in a repository without commits. That is HEAD, with two exceptions: a local
/// default branch that is merely behind its remote is read as the remote has it, and on a branch that the remote does not know
/// (somebody works on a pull request) the remote's default branch is read.
Result<std::optional<ObjectId>> readDefaultBranch(git_repository *repository, const QString &path);

} // namespace flotilla::interchange
