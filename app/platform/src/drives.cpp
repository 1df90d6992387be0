#include "platform/files.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace flotilla::platform {

bool isOnNetworkDrive(const QString &path)
{
    // The file may not be there yet: the nearest folder above it decides.
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot())
        info.setFile(info.absolutePath());
    const QStorageInfo drive(info.absoluteFilePath());
    // A share by its address, as Windows has them.
    if (info.absoluteFilePath().startsWith(u"//"))
        return true;
    constexpr auto shared = std::to_array<QByteArrayView>(
        {"nfs",   "nfs4",   "cifs",  "smb",        "smb2",           "smb3",        "smbfs",
         "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.davfs2",    "fuse.rclone", "fuse.gvfsd-fuse",
         "9p",    "afs",    "ceph",  "glusterfs",  "fuse.glusterfs", "lustre",      "ncpfs"});
    const QByteArray type = drive.fileSystemType().toLower();
    return std::ranges::find(shared, QByteArrayView(type)) != shared.end();
}

} // namespace flotilla::platform
