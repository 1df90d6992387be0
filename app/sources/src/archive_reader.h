#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace flotilla::interchange {

/// One pass over the entries of a packed folder, from its beginning.
class ArchiveReader {
public:
    enum class Step { Entry, End, Broken };

    explicit ArchiveReader(const QString &path);

    /// Goes on to the next entry. `reason` tells what is broken.
    Step next();
    QString reason() const;

    /// Path as packed, '/' between parts, whatever its encoding was.
    QString path() const;
    /// What a symbolic or hard link leads to; empty for others.
    QString link() const;
    bool isHardLink() const;
    bool isFile() const;
    /// Size as the archive states it, −1 if it does not.
    qint64 size() const;
    /// The bytes of the entry, nothing if there are more than `limit`, or if they cannot be read (then `isBroken`).
    QByteArray read(qint64 limit, bool &isTooLarge, bool &isBroken);
    /// What was unpacked so far, in bytes.
    qint64 unpacked() const;

private:
    struct Free {
        void operator()(archive *handle) const { archive_read_free(handle); }
    };
    std::unique_ptr<archive, Free> m_archive;
    archive_entry *m_entry = nullptr;
    bool m_isOpen = false;
};

} // namespace flotilla::interchange
