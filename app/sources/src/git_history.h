#pragma once

#include "git_objects.h"

namespace flotilla::interchange {

/// What a repository tells of its reports, seen from a commit of its default branch (none: a repository without commits).
Result<RepositoryHistory> readHistory(git_repository *repository, const QString &path, const std::optional<ObjectId> &tip,
                                      const std::function<bool(const QString &path)> &isReport);

} // namespace flotilla::interchange
