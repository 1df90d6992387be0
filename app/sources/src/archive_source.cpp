#include "open_sources.h"

#include "archive_reader.h"
#include "interchange/archive_source.h"

#include <QDir>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

constexpr qint64 mebibyte = qint64(1024) * 1024;
constexpr qint64 largestKept = mebibyte; // a file; a larger one is read again when it is asked for
constexpr qint64 keptTogether = 96 * mebibyte;
constexpr int longestChainOfLinks = 8;

struct PackedFile {
    EntryKind kind = EntryKind::File;
    qint64 size = 0;
    QString target; ///< of a link; empty if that leads out of the archive
    std::optional<QByteArray> bytes;
};
using PackedFiles = std::map<QString, PackedFile>;

/// The path without "." and doubled '/', nothing if it leads out of the folder it is in.
std::optional<QString> safePath(const QString &written)
{
    const bool hasDrive = written.size() > 1 && written[1] == u':';
    if (written.startsWith(u'/') || hasDrive || written.contains(QChar::Null))
        return std::nullopt;
    const QString path = QDir::cleanPath(written);
    if (path == ".."_L1 || path.startsWith("../"_L1))
        return std::nullopt;
    return path == "."_L1 ? QString() : path;
}

/// What lies in a repository's own folder, or was put there by the system that packed it.
bool isForeign(const QString &path)
{
    return path.split(u'/').contains(".git"_L1) || path.startsWith("__MACOSX/"_L1) || path.endsWith("/.DS_Store"_L1);
}

class PackedFolder final : public Source {
public:
    PackedFolder(QString path, QString top, PackedFiles files)
        : m_path(std::move(path)), m_top(std::move(top)), m_files(std::move(files))
    {
    }

    Result<std::vector<SourceEntry>> entries() const override;
    Result<QByteArray> read(const SourceEntry &entry) const override;

private:
    Result<QByteArray> bytesOf(const QString &path, const QString &shown) const;
    Result<QByteArray> readAgain(const QString &path, const QString &shown) const;

    QString m_path;
    QString m_top;       ///< folder that holds everything, with '/' at its end, or empty
    PackedFiles m_files; ///< by path without m_top
};

Result<std::vector<SourceEntry>> PackedFolder::entries() const
{
    std::vector<SourceEntry> found;
    found.reserve(m_files.size());
    for (const auto &[path, file] : m_files)
        found.push_back({path, file.size, file.kind, {}});
    return found;
}

Result<QByteArray> PackedFolder::read(const SourceEntry &entry) const
{
    QString path = entry.path;
    for (int step = 0; step <= longestChainOfLinks; ++step) {
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return step == 0 ? fail(ErrorCode::NotFound, {path}) : fail(ErrorCode::LinkOutsideTree, {entry.path});
        const PackedFile &file = found->second;
        if (file.kind == EntryKind::File)
            return bytesOf(path, entry.path);
        path = file.target;
    }
    return fail(ErrorCode::LinkOutsideTree, {entry.path});
}

Result<QByteArray> PackedFolder::bytesOf(const QString &path, const QString &shown) const
{
    const PackedFile &file = m_files.at(path);
    if (file.size > maximumFileSize)
        return fail(ErrorCode::FileTooLarge, {shown, QString::number(maximumFileSize / mebibyte)});
    return file.bytes ? Result<QByteArray>(*file.bytes) : readAgain(path, shown);
}

Result<QByteArray> PackedFolder::readAgain(const QString &path, const QString &shown) const
{
    ArchiveReader reader(m_path);
    std::optional<QByteArray> last; // a path that is packed twice means the later one
    for (;;) {
        const ArchiveReader::Step step = reader.next();
        if (step == ArchiveReader::Step::Broken)
            return fail(ErrorCode::PackedBroken, {m_path, reader.reason()});
        if (step == ArchiveReader::Step::End)
            break;
        if (!reader.isFile() || safePath(reader.path()) != m_top + path)
            continue;
        bool isTooLarge = false;
        bool isBroken = false;
        last = reader.read(maximumFileSize, isTooLarge, isBroken);
        if (isTooLarge)
            return fail(ErrorCode::FileTooLarge, {shown, QString::number(maximumFileSize / mebibyte)});
        if (isBroken)
            return fail(ErrorCode::PackedBroken, {m_path, reader.reason()});
    }
    return last ? Result<QByteArray>(*last) : fail(ErrorCode::NotFound, {shown});
}

/// Reads the list of a packed folder, and the bytes of what is small enough to be a report.
class Listing {
public:
    explicit Listing(const QString &path) : m_path(path), m_reader(path) { }

    Result<PackedFiles> take();

private:
    Result<void> add();
    Result<PackedFile> file(const QString &path);
    QString targetOf(const QString &path) const;

    QString m_path;
    ArchiveReader m_reader;
    PackedFiles m_files;
    qint64 m_kept = 0;
    qint64 m_read = 0;
    int m_count = 0;
};

Result<PackedFiles> Listing::take()
{
    for (;;) {
        const ArchiveReader::Step step = m_reader.next();
        if (step == ArchiveReader::Step::Broken)
            return fail(ErrorCode::PackedBroken, {m_path, m_reader.reason()});
        if (step == ArchiveReader::Step::End)
            return std::move(m_files);
        // Asked before going on, since skipping an entry of a tar.gz unpacks it too.
        const qint64 ahead = std::max(m_reader.unpacked(), m_read) + std::max<qint64>(m_reader.size(), 0);
        if (++m_count > maximumPackedEntries || ahead > maximumUnpackedSize)
            return fail(ErrorCode::FileTooLarge, {m_path, QString::number(maximumUnpackedSize / mebibyte)});
        if (const Result<void> added = add(); !added)
            return std::unexpected(added.error());
    }
}

Result<void> Listing::add()
{
    const QString written = m_reader.path();
    const std::optional<QString> path = safePath(written);
    if (!path)
        return fail(ErrorCode::PackedUnsafe, {m_path, written});
    const bool isFolder = !m_reader.isFile() && m_reader.link().isEmpty();
    if (path->isEmpty() || isFolder || isForeign(*path))
        return {};
    Result<PackedFile> read = file(*path);
    if (!read)
        return std::unexpected(read.error());
    m_files.insert_or_assign(*path, std::move(*read));
    return {};
}

QString Listing::targetOf(const QString &path) const
{
    const QString link = m_reader.link();
    if (m_reader.isHardLink())
        return safePath(link).value_or(QString());
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    return link.startsWith(u'/') ? QString() : safePath(folder + link).value_or(QString());
}

Result<PackedFile> Listing::file(const QString &path)
{
    PackedFile file;
    if (!m_reader.isFile()) {
        file.kind = EntryKind::SymbolicLink;
        file.target = targetOf(path);
        return file;
    }
    file.size = std::max<qint64>(m_reader.size(), 0);
    if (file.size > largestKept || m_kept > keptTogether)
        return file;
    bool isTooLarge = false;
    bool isBroken = false;
    QByteArray bytes = m_reader.read(maximumFileSize, isTooLarge, isBroken);
    if (isBroken)
        return fail(ErrorCode::PackedBroken, {m_path, m_reader.reason()});
    m_read += isTooLarge ? maximumFileSize : bytes.size();
    // What the list said of the size need not be true.
    file.size = isTooLarge ? maximumFileSize + 1 : bytes.size();
    if (bytes.size() <= largestKept && !isTooLarge) {
        m_kept += bytes.size();
        file.bytes = std::move(bytes);
    }
    return file;
}

/// The folder at the top that holds all files, with '/' at its end; empty if there is none.
QString commonTop(const PackedFiles &files)
{
    if (files.empty())
        return {};
    const QString &first = files.begin()->first;
    const QString top = first.left(first.indexOf(u'/') + 1);
    const bool holdsAll = std::ranges::all_of(files, [&](const auto &file) { return file.first.startsWith(top); });
    return holdsAll ? top : QString();
}

} // namespace

Result<std::unique_ptr<Source>> openArchive(const QString &path)
{
    Result<PackedFiles> files = Listing(path).take();
    if (!files)
        return std::unexpected(files.error());
    const QString top = commonTop(*files);
    PackedFiles shortened;
    for (auto &[name, file] : *files) {
        file.target = file.target.startsWith(top) ? file.target.mid(top.size()) : QString();
        shortened.emplace(name.mid(top.size()), std::move(file));
    }
    return std::make_unique<PackedFolder>(path, top, std::move(shortened));
}

} // namespace flotilla::interchange
