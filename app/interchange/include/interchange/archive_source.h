#pragma once

#include "interchange/source.h"

namespace flotilla::interchange {

/// Whether a file's name is that of a packed folder: .zip, .tar, .tar.gz, .tgz, .tar.bz2, .tar.xz, .tar.zst.
bool isPackedFolder(const QString &path);

/// A folder packed into one file, as forges offer a repository for download. Nothing is unpacked to disk. A single folder at the
/// top that holds all the rest ("camp-main/") is left out of the paths; links lead to files inside only. PathMissing,
/// NoPermission, PackedBroken, PartMissing; PackedUnsafe when a path in it leads out of it; FileTooLarge when it holds more than
/// `maximumUnpackedSize` or `maximumPackedEntries`.
Result<std::unique_ptr<Source>> openPackedFolder(const QString &path);

/// What a packed folder may grow to when it is read (bytes), and how many files it may hold.
constexpr qint64 maximumUnpackedSize = qint64(1024) * 1024 * 1024;
constexpr int maximumPackedEntries = 200'000;

} // namespace flotilla::interchange
