#include "file_place.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<bool> createFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        return true;
    if (QFileInfo::exists(path)) // another program was quicker
        return false;
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return fail(ErrorCode::NoPermission, {path});
    return fail(ErrorCode::CannotOpen, {path, file.errorString()});
}

/// An empty file is one that was just begun; everything else starts with SQLite's words.
Result<void> checkHeader(const QString &path, OpenMode mode)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    const QByteArray start = file.read(16);
    const bool fresh = start.isEmpty() && mode == OpenMode::Create;
    if (!fresh && start != QByteArrayView("SQLite format 3\0", 16))
        return fail(ErrorCode::NotFlotillaFile, {path});
    return {};
}

} // namespace

bool isNetworkFileSystem(QByteArrayView kind)
{
    static constexpr std::array<std::string_view, 20> network = {
        "nfs",    "nfs3",  "nfs4",   "cifs",       "smb",         "smb2",        "smb3", "smbfs", "smbmount",  "afpfs",
        "webdav", "davfs", "davfs2", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "afs",  "ceph",  "glusterfs", "lustre",
    };
    const QByteArray folded = kind.toByteArray().toLower();
    return std::ranges::find(network, std::string_view(folded.constData(), size_t(folded.size()))) != network.end();
}

Result<bool> prepareFile(const QString &path, OpenMode mode)
{
    const QFileInfo info(path);
    const QString folder = info.path();
    if (!info.exists() && (mode != OpenMode::Create || !QFileInfo(folder).isDir()))
        return fail(ErrorCode::PathMissing, {mode == OpenMode::Create ? folder : path});
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::NotFlotillaFile, {path});
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType()))
        return fail(ErrorCode::NetworkDrive, {path});
    if (!info.exists())
        return createFile(path);
    if (const auto ours = checkHeader(path, mode); !ours)
        return std::unexpected(ours.error());
    if (mode != OpenMode::ReadOnly && !info.isWritable())
        return fail(ErrorCode::NoPermission, {path});
    return false;
}

} // namespace flotilla::storage
