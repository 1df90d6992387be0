#include "interchange/report_reader.h"

#include "domain/person.h"
#include "numerals.h"
#include "time_names.h"

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

/// "第3次双周报(3.4-3.17).md", "weekly 2": what it is, and of when.
bool saysReportAndWhen(const QString &name)
{
    static const QRegularExpression word(QStringLiteral(u"周报|月报|双周|week|report"),
                                         QRegularExpression::CaseInsensitiveOption);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString base =
        dot > 0 && !name.sliced(dot + 1).contains(QRegularExpression(QStringLiteral("\\d"))) ? name.first(dot) : name;
    return word.match(base).hasMatch() && isPeriodName(base);
}

bool isYear(const QString &part)
{
    const auto number = readNumber(part);
    return number && *number > highestNumber;
}

/// "07", "项目三", "project 7".
std::optional<int> folderNumber(const QString &part)
{
    static const QRegularExpression word(QStringLiteral("^\\s*(?:项目|课题|题目|赛题|project|topic|task|no\\.?|p|#)[\\s-]*"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto number = readNumber(QString(part).remove(word));
    return number && *number <= highestNumber ? number : std::nullopt;
}

/// Whether a text is written in letters that no GitHub ID has.
bool isForeign(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() > 127 && c.isLetter(); });
}

/// "01-id", "1.id", "3 id", "No.3 id": the number before what is left. A month or week behind the number says when, not who.
std::optional<std::pair<int, QString>> splitNumber(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(u"^(?:no\\.?\\s*|#)?(\\d{1,3})(?:\\s*[-.、:)]\\s*|\\s+)(?=\\D*[^\\W\\d])(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch() || isTimeName(match.captured(2)) || isTimeName(name))
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).trimmed());
}

/// "姓名(id)", "id（姓名）", "姓名-id", "id-姓名": the ID alone; the text itself if it is none of these.
QString withoutRealName(const QString &name)
{
    static const QRegularExpression bracketed(
        QStringLiteral(u"^(.*?)\\s*[(\\[【<]\\s*@?([^()\\[\\]【】<>]+?)\\s*[)\\]】>]$"));
    if (const auto match = bracketed.match(name); match.hasMatch()) {
        QString before = match.captured(1);
        const QString inside = match.captured(2);
        const QString last = before.sliced(before.lastIndexOf(u'_') + 1);
        if (isLogin(last))
            return before;
        if (isLogin(inside) && !inside.front().isDigit())
            return before.first(before.size() - last.size()) + inside;
    }
    static const QRegularExpression behind(QStringLiteral(u"^[^\\x00-\\x7F]+\\s*[-·.+&]?\\s*@?([A-Za-z0-9][A-Za-z0-9-]*)$"));
    static const QRegularExpression before(
        QStringLiteral(u"^@?([A-Za-z0-9][A-Za-z0-9-]*?)\\s*[-·.+&]?\\s*[^\\x00-\\x7F]+$"));
    for (const QRegularExpression *pattern : {&behind, &before})
        if (const auto match = pattern->match(name); match.hasMatch() && isForeign(name) && isLogin(match.captured(1)))
            if (!match.captured(1).front().isDigit())
                return match.captured(1);
    return name;
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
    QString name = folder.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto numbered = splitNumber(name)) {
        result.number = numbered->first;
        name = numbered->second;
    }
    name = withoutRealName(name);
    qsizetype cut = name.lastIndexOf(u'_');
    QString last = name.sliced(cut + 1).trimmed();
    // "07_id_姓名": the name stands behind the ID
    if (cut > 0 && isForeign(last)) {
        const qsizetype before = name.lastIndexOf(u'_', cut - 1);
        const QString candidate = name.sliced(before + 1, cut - before - 1).trimmed();
        if (before > 0 && isLogin(candidate) && !folderNumber(candidate)) {
            cut = before;
            last = candidate;
        }
    }
    result.login = withoutRealName(last);
    if (result.login.startsWith(u'@'))
        result.login = result.login.sliced(1);
    if (cut <= 0)
        return result;
    const QStringList parts = name.first(cut).split(u'_', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto number = folderNumber(part))
            result.number = number;
        else if (result.track.isEmpty() && !isYear(part) && !isForeign(part))
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
    if (isPrefixed || saysReportAndWhen(name))
        return FileKind::Report;
    const QString suffix = suffixOf(name);
    const bool mayBeText = suffix.isEmpty() || suffix == QStringLiteral("md") || suffix == QStringLiteral("markdown")
        || suffix == QStringLiteral("txt") || suffix.size() > 8 || suffix.front().isDigit();
    return mayBeText ? FileKind::NeedsText : FileKind::Other;
}

} // namespace flotilla::interchange
