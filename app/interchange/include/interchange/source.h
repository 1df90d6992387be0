#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace flotilla::interchange {

/// ClosedFolder: a folder that the user may not look into.
enum class EntryKind { File, SymbolicLink, ClosedFolder, Other };

/// A file of a source, by its path relative to the source's root, with '/' between parts.
struct SourceEntry {
    QString path;
    qint64 size = 0;
    EntryKind kind = EntryKind::File;
    QByteArray contentId; ///< of a Git blob (20 bytes); empty in a plain folder
};

/// Where an import reads from: a Git repository's tree, a plain folder, an archive of one. Files are read one at a time.
class Source {
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    /// All files below the root, sorted by path; `.git` is left out.
    virtual Result<std::vector<SourceEntry>> entries() const = 0;
    /// The bytes of a file. NoPermission, FileTooLarge (over maximumFileSize), LinkOutsideTree.
    virtual Result<QByteArray> read(const SourceEntry &entry) const = 0;
};

/// A report is never this large; larger files are named and left out (bytes).
constexpr qint64 maximumFileSize = qint64(25) * 1024 * 1024;

/// A plain folder, or a work tree.
Result<std::unique_ptr<Source>> openFolder(const QString &path);

} // namespace flotilla::interchange
