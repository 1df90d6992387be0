#pragma once

#include "storage/store.h"

#include <QStringList>

namespace flotilla::storage {

/// Which backups are kept.
struct BackupLimits {
    int files = 10;
    qint64 bytes = 2LL * 1024 * 1024 * 1024; ///< of all together; the newest is kept whatever its size
};

/// Copies an opened file into a folder, while others read and write it, and removes the oldest copies of the same file beyond
/// the limits. Gives the copy's path: "<name>-<mark of its folder>-<UTC time>.flotilla", mode 0600. NotAllowed for a server, whose own pg_dump
/// does that; WriteFailed, DiskFull.
Result<QString> backUp(Store &store, const QString &folder, const Clock &clock, const BackupLimits &limits = {});

/// The backups of a place in a folder, newest first.
QStringList backupsOf(const Location &location, const QString &folder);

} // namespace flotilla::storage
