#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

namespace {

constexpr qint64 markedBytes = 4096;

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

Error writeError(const QFileDevice &file, const QString &path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return {ErrorCode::DiskFull, {path}};
    if (file.error() == QFileDevice::PermissionsError || systemError == EACCES)
        return {ErrorCode::NoPermission, {path}};
    return {ErrorCode::WriteFailed, {path, file.errorString()}};
}

/// Whether the file at a path may be replaced by these bytes, and whether it needs to be.
enum class Existing { Absent, Same, Ours };

Result<Existing> lookAt(const QString &path, QByteArrayView bytes, OwnMark mark)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return fail(ErrorCode::NotOurFile, {path});
    if (!info.exists())
        return Existing::Absent;
    if (!info.isFile())
        return fail(ErrorCode::NotOurFile, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {path});
    const QByteArray head = file.read(markedBytes);
    if (head.isEmpty() || (!mark.bytes.isEmpty() && head.contains(mark.bytes)))
        return Existing::Ours;
    if (file.size() == bytes.size() && head + file.readAll() == bytes)
        return Existing::Same;
    return fail(ErrorCode::NotOurFile, {path});
}

} // namespace

Result<void> makePrivate(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::PathMissing, {path});
    if (!QFile::setPermissions(path, info.isDir() ? privateFolder : privateFile))
        return fail(ErrorCode::NoPermission, {path});
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path)
        if (auto made = makeFolder(parent); !made)
            return made;
    if (!QDir().mkdir(path, privateFolder) && !QFileInfo(path).isDir())
        return fail(ErrorCode::WriteFailed, {path, QString::fromLocal8Bit(std::strerror(errno))});
    return {};
}

namespace {

/// Makes the entry of a file in its folder durable.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

Result<void> writeOutput(const QString &path, QByteArrayView bytes, OwnMark mark, Readers readers)
{
    const auto existing = lookAt(path, bytes, mark);
    if (!existing)
        return std::unexpected(existing.error());
    if (*existing == Existing::Same)
        return readers == Readers::Owner ? makePrivate(path) : Result<void>();
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return fail(ErrorCode::PathMissing, {QFileInfo(path).absolutePath()});
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(file, path, errno));
    // Before there is anything to read in it.
    if (readers == Readers::Owner && !file.setPermissions(privateFile))
        return fail(ErrorCode::NoPermission, {path});
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return std::unexpected(writeError(file, path, errno));
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace flotilla::platform
