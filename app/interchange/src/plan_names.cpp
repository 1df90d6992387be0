#include "plan_draft.h"

#include "interchange/plan_decisions.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace flotilla::interchange {

namespace {

bool isGeneric(const QString &folder)
{
    static const QRegularExpression generic(QStringLiteral("^(weekly[-_ ]?)?reports?$|^weekly$|^周报$|^docs?$|^\\.?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return generic.match(folder).hasMatch();
}

/// The folder whose name says most about a camp: the edition's own, unless that is only "reports".
QString tellingFolder(const QString &edition, const QString &sourcePath)
{
    QStringList parts = edition.split(u'/', Qt::SkipEmptyParts);
    while (!parts.isEmpty()) {
        if (!isGeneric(parts.back()))
            return parts.back();
        parts.removeLast();
    }
    QString name = QFileInfo(QDir::cleanPath(QDir(sourcePath).absolutePath())).fileName();
    if (name.endsWith(QStringLiteral(".git")))
        name.chop(4);
    return name;
}

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower())
        slug.append(c.unicode() < 128 && c.isLetterOrNumber() ? c : u'-');
    static const QRegularExpression dashes(QStringLiteral("-{2,}"));
    slug.replace(dashes, QStringLiteral("-"));
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("camp") : slug.left(60);
}

/// What a README's first heading quotes: 「第六期飞桨护航计划集训营」; empty if nothing.
QString quotedTitle(const QString &markdown)
{
    static const QRegularExpression quoted(QStringLiteral(u"[「『“\"]([^」』”\"\\n]{2,60})[」』”\"]"));
    for (const QStringView line : QStringTokenizer(markdown, u'\n')) {
        if (!line.trimmed().startsWith(u'#'))
            continue;
        const auto match = quoted.match(line.first(std::min<qsizetype>(line.size(), 500)).toString());
        return match.hasMatch() ? match.captured(1).trimmed() : QString();
    }
    return {};
}

QString readmeTitle(const PlanDraft &draft, const PlanSource &source)
{
    for (const std::size_t index : draft.folder.otherFiles) {
        const PlanFile &file = source.files[index];
        const QString folder = draft.camp.edition.isEmpty() ? QString() : draft.camp.edition + u'/';
        if (file.entry.path.compare(folder + QStringLiteral("README.md"), Qt::CaseInsensitive) != 0)
            continue;
        const auto bytes = source.read(file);
        if (const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error())))
            return quotedTitle(decoded->text);
    }
    return {};
}

void takeNames(CampPlan &camp, const CampFacts &file)
{
    if (!file.slug.isEmpty())
        camp.slug = slugOf(file.slug);
    if (!file.title.isEmpty())
        camp.title = file.title;
    camp.titleEn = file.titleEn;
    camp.language = file.language;
    camp.timeZone = file.timeZone;
}

} // namespace

void nameCamp(PlanDraft &draft, const PlanSource &source, const QString &sourcePath)
{
    CampPlan &camp = draft.camp;
    if (draft.known) {
        camp.slug = draft.known->camp.slug;
        camp.title = draft.known->camp.title;
        camp.titleEn = draft.known->camp.titleEn;
        camp.language = draft.known->camp.language;
        camp.timeZone = draft.known->camp.timeZone;
    } else {
        const QString folder = tellingFolder(camp.edition, sourcePath);
        camp.slug = slugOf(folder);
        camp.title = readmeTitle(draft, source);
        if (camp.title.isEmpty())
            camp.title = QString(folder).replace(u'_', u' ').simplified();
        if (draft.file)
            takeNames(camp, *draft.file);
        if (camp.timeZone.isEmpty())
            camp.timeZone = camp.language == Language::Chinese ? QStringLiteral("Asia/Shanghai") : QStringLiteral("UTC");
    }
    const QString subject = QString::fromLatin1(decision::camp);
    if (const QString title = draft.decided(subject, QString::fromLatin1(decision::title)); !title.isEmpty())
        camp.title = title;
    if (const QString slug = draft.decided(subject, QString::fromLatin1(decision::slug)); !slug.isEmpty())
        camp.slug = slugOf(slug);
}

} // namespace flotilla::interchange
