#pragma once

#include "storage/store.h"

namespace flotilla::storage {

/// Whether a file system is reached over a network, by the name that its system gives its kind ("nfs4", "cifs"): SQLite's
/// locks cannot be trusted there.
bool isNetworkFileSystem(QByteArrayView kind);

/// Sees that the file of a place can be opened, and makes an empty one of mode 0600 where that is asked for; true if it made one.
/// PathMissing, NoPermission, NetworkDrive, NotFlotillaFile, CannotOpen.
Result<bool> prepareFile(const QString &path, OpenMode mode);

} // namespace flotilla::storage
