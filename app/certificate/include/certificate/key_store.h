#pragma once

#include "certificate/press.h"
#include "domain/camp.h"
#include "platform/paths.h"

namespace flotilla::certificate {

/// Where a camp's key is kept on this machine: in the program's own folder, never in the camp's file.
QString keyPath(const platform::Paths &paths, const Camp &camp);

/// What can be said of a key file without opening it.
struct KeyState {
    QString path;
    bool isThere = false;
    bool isClosed = false; ///< with a passphrase
    QByteArray publicKey;  ///< empty when there is none
};
/// NoPermission, BadKeyFile.
Result<KeyState> lookAtKey(const QString &path);

/// Opens a key file. PathMissing, NoPermission, BadKeyFile, WrongPassphrase.
Result<SigningKey> readKey(const Press &press, const QString &path, const QByteArray &passphrase);
/// Makes a new key with its file, which only the user can read. A file that is there is never replaced: NotOurFile.
Result<SigningKey> makeKey(const Press &press, const QString &path, const QByteArray &passphrase);
/// Writes a copy of a key file that only the user can read.
Result<void> copyKey(const QString &path, const QString &to);
/// Puts a key file aside, so that the next certificates get a new key; gives where it is now. Certificates that were signed with
/// it stay valid: their register knows its public half.
Result<QString> putKeyAside(const QString &path, QDate day);

} // namespace flotilla::certificate
