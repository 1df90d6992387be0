#include "archive_reader.h"

#include "interchange/report_reader.h"

#include <QFile>

#include <array>

namespace flotilla::interchange {

namespace {

constexpr size_t blockSize = size_t(64) * 1024;

/// Names are UTF-8, or what a Chinese Windows wrote.
QString decodeName(const char *utf8, const char *raw)
{
    QString name;
    if (utf8) {
        name = QString::fromUtf8(utf8);
    } else if (raw) {
        const Result<DecodedText> decoded = decodeText(QByteArrayView(raw));
        name = decoded ? decoded->text : QString::fromLatin1(raw);
    }
    return name.replace(u'\\', u'/');
}

} // namespace

ArchiveReader::ArchiveReader(const QString &path) : m_archive(archive_read_new())
{
    archive *handle = m_archive.get();
    archive_read_support_filter_gzip(handle);
    archive_read_support_filter_bzip2(handle);
    archive_read_support_filter_xz(handle);
    archive_read_support_filter_zstd(handle);
    archive_read_support_format_tar(handle);
    archive_read_support_format_zip(handle);
    m_isOpen = archive_read_open_filename(handle, QFile::encodeName(path).constData(), blockSize) == ARCHIVE_OK;
}

ArchiveReader::Step ArchiveReader::next()
{
    if (!m_isOpen)
        return Step::Broken;
    switch (archive_read_next_header(m_archive.get(), &m_entry)) {
    case ARCHIVE_OK:
    case ARCHIVE_WARN: // a name or time that could not be converted
        return Step::Entry;
    case ARCHIVE_EOF:
        return Step::End;
    default:
        return Step::Broken;
    }
}

QString ArchiveReader::reason() const
{
    return QString::fromUtf8(archive_error_string(m_archive.get()));
}

QString ArchiveReader::path() const
{
    return decodeName(archive_entry_pathname_utf8(m_entry), archive_entry_pathname(m_entry));
}

QString ArchiveReader::link() const
{
    if (isHardLink())
        return decodeName(archive_entry_hardlink_utf8(m_entry), archive_entry_hardlink(m_entry));
    return decodeName(archive_entry_symlink_utf8(m_entry), archive_entry_symlink(m_entry));
}

bool ArchiveReader::isHardLink() const
{
    return archive_entry_hardlink(m_entry) || archive_entry_hardlink_utf8(m_entry);
}

bool ArchiveReader::isFile() const
{
    return archive_entry_filetype(m_entry) == AE_IFREG && !isHardLink();
}

qint64 ArchiveReader::size() const
{
    return archive_entry_size_is_set(m_entry) ? archive_entry_size(m_entry) : -1;
}

QByteArray ArchiveReader::read(qint64 limit, bool &isTooLarge, bool &isBroken)
{
    QByteArray bytes;
    std::array<char, blockSize> block;
    for (;;) {
        const la_ssize_t count = archive_read_data(m_archive.get(), block.data(), block.size());
        isBroken = count < 0;
        if (count <= 0)
            return isBroken ? QByteArray() : bytes;
        isTooLarge = bytes.size() + count > limit;
        if (isTooLarge)
            return {};
        bytes.append(block.data(), static_cast<qsizetype>(count));
    }
}

qint64 ArchiveReader::unpacked() const
{
    return archive_filter_bytes(m_archive.get(), 0);
}

} // namespace flotilla::interchange
