// Repositories and archives are read by a library of its own, which is loaded when one is opened (app/sources).
#include "interchange/archive_source.h"
#include "interchange/git_repository.h"
#include "platform/parts.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

template <class T>
Result<std::unique_ptr<T>> openWith(const char *function, const QString &path)
{
    const auto part = u"flotilla_sources"_s;
    using Open = void (*)(const QString &, Result<std::unique_ptr<T>> &);
    const auto open = reinterpret_cast<Open>(platform::functionOfPart(part, function));
    if (!open)
        return fail(ErrorCode::PartMissing, {u"lib"_s + part});
    Result<std::unique_ptr<T>> opened;
    open(path, opened);
    return opened;
}

} // namespace

QString GitRepository::gitFolder(const QString &path)
{
    for (const QString &folder : {path + "/.git"_L1, path}) {
        if (QFileInfo::exists(folder + "/HEAD"_L1) && QFileInfo(folder + "/objects"_L1).isDir())
            return folder;
    }
    return {};
}

Result<std::unique_ptr<GitRepository>> GitRepository::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::PathMissing, {path});
    if (!QFileInfo::exists(path + "/.git"_L1) && gitFolder(path).isEmpty())
        return fail(ErrorCode::NotFound, {path});
    return openWith<GitRepository>("flotillaOpenRepository", path);
}

bool isPackedFolder(const QString &path)
{
    static const std::array endings{".zip"_L1,     ".tar"_L1,    ".tar.gz"_L1, ".tgz"_L1,
                                    ".tar.bz2"_L1, ".tar.xz"_L1, ".tar.zst"_L1};
    return std::ranges::any_of(endings,
                               [&](QLatin1StringView ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

Result<std::unique_ptr<Source>> openPackedFolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::PathMissing, {path});
    if (!info.isReadable())
        return fail(ErrorCode::NoPermission, {path});
    return openWith<Source>("flotillaOpenArchive", path);
}

} // namespace flotilla::interchange
