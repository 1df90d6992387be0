#include "interchange/source.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace flotilla::interchange {

namespace {

constexpr int deepest = 64; // folders inside each other; more is a loop or no camp

EntryKind kindOf(const QFileInfo &info)
{
    if (info.isSymLink())
        return EntryKind::SymbolicLink;
    return info.isFile() ? EntryKind::File : EntryKind::Other;
}

class FolderSource final : public Source {
public:
    explicit FolderSource(const QString &root) : m_root(root) { }

    Result<std::vector<SourceEntry>> entries() const override
    {
        std::vector<SourceEntry> found;
        collect(QDir(m_root), QString(), 0, found);
        std::ranges::sort(found, {}, &SourceEntry::path);
        return found;
    }

    Result<QByteArray> read(const SourceEntry &entry) const override
    {
        const QString path = m_root + u'/' + entry.path;
        const QFileInfo info(path);
        if (entry.kind == EntryKind::SymbolicLink && !isInside(info))
            return fail(ErrorCode::LinkOutsideTree, {entry.path});
        if (!info.exists())
            return fail(ErrorCode::PathMissing, {entry.path});
        if (entry.kind == EntryKind::ClosedFolder)
            return fail(ErrorCode::NoPermission, {entry.path});
        // a pipe or device would block for ever
        if (!info.isFile())
            return fail(ErrorCode::NotText, {entry.path});
        if (info.size() > maximumFileSize)
            return fail(ErrorCode::FileTooLarge, {entry.path, QString::number(maximumFileSize / 1024 / 1024)});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::NoPermission, {entry.path});
        QByteArray bytes = file.read(maximumFileSize + 1);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::NoPermission, {entry.path});
        if (bytes.size() > maximumFileSize)
            return fail(ErrorCode::FileTooLarge, {entry.path, QString::number(maximumFileSize / 1024 / 1024)});
        return bytes;
    }

private:
    void collect(const QDir &folder, const QString &prefix, int depth, std::vector<SourceEntry> &found) const
    {
        const auto filter = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &info : folder.entryInfoList(filter, QDir::NoSort)) {
            const QString path = prefix + info.fileName();
            if (info.isDir() && !info.isSymLink()) {
                if (info.fileName() == QStringLiteral(".git"))
                    continue;
                if (!info.isReadable() || !info.isExecutable())
                    found.push_back({path, 0, EntryKind::ClosedFolder, {}});
                else if (depth < deepest)
                    collect(QDir(info.filePath()), path + u'/', depth + 1, found);
            } else {
                found.push_back({path, info.isSymLink() ? 0 : info.size(), kindOf(info), {}});
            }
        }
    }

    /// Whether a link ends at a file below the root.
    bool isInside(const QFileInfo &link) const
    {
        const QString target = link.canonicalFilePath();
        return target.isEmpty() || target.startsWith(QFileInfo(m_root).canonicalFilePath() + u'/');
    }

    QString m_root;
};

} // namespace

Result<std::unique_ptr<Source>> openFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::PathMissing, {path});
    if (!info.isDir())
        return fail(ErrorCode::NotAFolder, {path});
    if (!info.isReadable() || !info.isExecutable())
        return fail(ErrorCode::NoPermission, {path});
    return std::make_unique<FolderSource>(QDir(path).absolutePath());
}

} // namespace flotilla::interchange
