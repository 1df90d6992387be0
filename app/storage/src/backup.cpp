#include "storage/backup.h"

#include "store_private.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

/// What the names of a place's backups begin with: its own name, and a mark of its folder, since camps like to be called alike.
QString stem(const Location &location)
{
    const QByteArray mark = QCryptographicHash::hash(location.text().toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QFileInfo(location.text()).completeBaseName() + u'-' + QString::fromLatin1(mark) + u'-';
}

Result<void> copyInto(Store &store, const QString &path)
{
    // VACUUM INTO takes an empty file; making it first gives it its mode before anything stands in it.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::WriteFailed, {path, file.errorString()});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    const auto done = store.d().connection->exec(u"VACUUM INTO ?"_s, {path});
    if (!done && done.error().code == ErrorCode::DiskFull)
        return fail(ErrorCode::DiskFull, {path});
    return done;
}

void removeOldest(const QStringList &newestFirst, const BackupLimits &limits)
{
    int files = 0;
    qint64 bytes = 0;
    for (const QString &path : newestFirst) {
        ++files;
        bytes += QFileInfo(path).size();
        if (files > 1 && (files > limits.files || bytes > limits.bytes))
            QFile::remove(path);
    }
}

} // namespace

QStringList backupsOf(const Location &location, const QString &folder)
{
    const QString start = stem(location);
    QStringList paths;
    // The time in the name sorts as text.
    for (const QString &name : QDir(folder).entryList({u"*.flotilla"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (name.startsWith(start))
            paths.append(QDir(folder).filePath(name));
    }
    return paths;
}

Result<QString> backUp(Store &store, const QString &folder, const Clock &clock, const BackupLimits &limits)
{
    if (store.engine() != Engine::Sqlite)
        return fail(ErrorCode::NotAllowed, {u"backup"_s, u"pg_dump"_s});
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::WriteFailed, {folder});
    const QString time = toDateTime(clock.now()).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QString path = QDir(folder).filePath(stem(store.location()) + time + u".flotilla"_s);
    const QString part = path + u".part"_s;
    Result<void> done = copyInto(store, part);
    if (done && !QFile::rename(part, path))
        done = fail(ErrorCode::WriteFailed, {path});
    if (!done) {
        QFile::remove(part);
        return std::unexpected(done.error());
    }
    removeOldest(backupsOf(store.location(), folder), limits);
    return path;
}

} // namespace flotilla::storage
