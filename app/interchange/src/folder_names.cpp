#include "interchange/report_reader.h"

#include "numerals.h"

#include <QRegularExpression>

#include <algorithm>

namespace flotilla::interchange {

namespace {

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower();
}

bool isAsset(const QString &suffix)
{
    static const QStringList suffixes =
        QStringLiteral(
            "png jpg jpeg jpe gif bmp svg webp ico tif tiff heic avif mp4 mov avi mkv webm mp3 wav pdf doc docx ppt pptx "
            "xls "
            "xlsx csv tsv json yaml yml toml xml html htm css js ts py ipynb c cc cpp cxx cu h hpp java go rs sh bat ps1 "
            "zip "
            "tar gz tgz bz2 xz 7z rar log npy npz pkl pdparams pdmodel onnx pt pth drawio xmind vsdx gitignore gitkeep keep "
            "gitattributes ds_store lock bin exe so dll")
            .split(u' ');
    return suffixes.contains(suffix);
}

constexpr int highestNumber = 999; ///< of a project; above it stands a year

/// Two dates with their years; what looks like dates without a year may be a version.
bool hasTwoDates(const QString &name)
{
    const NameDates dates = readNameDates(name, {});
    return dates.written.size() == 2 && !dates.yearMissing;
}

bool isYear(const QString &part)
{
    const auto number = readNumber(part);
    return number && *number > highestNumber;
}

/// "07", "项目三", "project 7".
std::optional<int> folderNumber(const QString &part)
{
    static const QRegularExpression word(QStringLiteral("^\\s*(?:项目|project|no\\.?)\\s*"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto number = readNumber(QString(part).remove(word));
    return number && *number <= highestNumber ? number : std::nullopt;
}

bool looksLikeTemplate(const QString &name)
{
    return name.contains(QStringLiteral("template"), Qt::CaseInsensitive) || name.contains(QStringLiteral("模板"))
        || name.contains(QStringLiteral("模版"));
}

/// Whether a folder stands beside people's folders to show what one looks like: "00_template".
bool isTemplateFolder(const QString &path)
{
    const QString login = readFolderName(path.sliced(path.lastIndexOf(u'/') + 1)).login;
    return QStringLiteral("template|templates|模板|模版").split(u'|').contains(login, Qt::CaseInsensitive);
}

} // namespace

FolderName readFolderName(const QString &folder)
{
    FolderName result;
    const QString name = folder.trimmed();
    const qsizetype cut = name.lastIndexOf(u'_');
    result.login = name.sliced(cut + 1).trimmed();
    if (result.login.startsWith(u'@'))
        result.login = result.login.sliced(1);
    if (cut <= 0)
        return result;
    const QStringList parts = name.first(cut).split(u'_', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto number = folderNumber(part))
            result.number = number;
        else if (result.track.isEmpty() && !isYear(part))
            result.track = part.trimmed().toLower();
    }
    return result;
}

FileKind classifyName(const QString &path, const ReadingRules &rules)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    if (name.startsWith(u'.'))
        return FileKind::Asset;
    const QString lower = name.toLower();
    if (lower == QStringLiteral("readme") || lower.startsWith(QStringLiteral("readme."))
        || lower.startsWith(QStringLiteral("readme_")))
        return path.count(u'/') >= 1 ? FileKind::PersonReadme : FileKind::Readme;
    if (isAsset(suffixOf(name)))
        return FileKind::Asset;
    if (isTemplateFolder(path.first(std::max<qsizetype>(0, path.lastIndexOf(u'/')))))
        return FileKind::Other;
    if (hasTwoDates(name))
        return FileKind::Report;
    if (looksLikeTemplate(name))
        return FileKind::Other;
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    const bool isPrefixed = std::ranges::any_of(rules.reportPrefixes, [&folded](const QString &prefix) {
        return folded.startsWith(prefix.normalized(QString::NormalizationForm_KC).toCaseFolded());
    });
    if (isPrefixed)
        return FileKind::Report;
    const QString suffix = suffixOf(name);
    const bool mayBeText = suffix.isEmpty() || suffix == QStringLiteral("md") || suffix == QStringLiteral("markdown")
        || suffix == QStringLiteral("txt") || suffix.size() > 8 || suffix.front().isDigit();
    return mayBeText ? FileKind::NeedsText : FileKind::Other;
}

} // namespace flotilla::interchange
