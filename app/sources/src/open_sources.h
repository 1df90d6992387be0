#pragma once

#include "interchange/git_repository.h"

namespace flotilla::interchange {

/// What `GitRepository::open` gives for a folder that looks like a repository.
Result<std::unique_ptr<GitRepository>> openRepository(const QString &path);

/// What `openPackedFolder` gives for a file that can be read.
Result<std::unique_ptr<Source>> openArchive(const QString &path);

} // namespace flotilla::interchange
