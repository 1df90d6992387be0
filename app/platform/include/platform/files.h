#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace flotilla::platform {

/// Lets nobody but the user read or write a file (mode 0600) or enter a folder (0700). NoPermission, PathMissing.
Result<void> makePrivate(const QString &path);

/// Makes a folder and those above it; what it makes is for the user alone. WriteFailed.
Result<void> makeFolder(const QString &path);

/// How Flotilla knows a file again that it may replace: these bytes stand in its first 4 KiB.
struct OwnMark {
    QByteArrayView bytes; ///< empty: a file that is there already is never ours
};

/// For whom a written file is. `Owner`: nobody else can read it at any moment, not even while it is written.
enum class Readers { AsUsual, Owner };

/// Writes a file in one step: it has the old bytes or the new ones, never a part. An existing file is replaced only when it is
/// ours (see OwnMark), empty, or has these bytes already. NotOurFile, PathMissing (no such folder), NoPermission, DiskFull, WriteFailed.
Result<void> writeOutput(const QString &path, QByteArrayView bytes, OwnMark mark = {}, Readers readers = Readers::AsUsual);

/// Whether a path is on a drive of another machine, where file locks cannot be trusted.
bool isOnNetworkDrive(const QString &path);

} // namespace flotilla::platform
