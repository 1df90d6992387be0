#pragma once

#include "git_objects.h"
#include "interchange/source.h"

namespace flotilla::interchange {

/// The files of a commit as a source; without a commit it has none. The repository must outlive it.
Result<std::unique_ptr<Source>> openTree(git_repository *repository, const QString &path,
                                         const std::optional<ObjectId> &commit);

/// The bytes of a blob. NotFound, FileTooLarge, RepositoryBroken; `path` is what the error names.
Result<QByteArray> readBlob(git_repository *repository, const QByteArray &objectId, const QString &path);

} // namespace flotilla::interchange
