#include "interchange/lists.h"

#include "numerals.h"
#include "report_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

/// A heading of a catalogue with the number and title in it, if it has them.
struct CatalogueHeading {
    std::size_t line = 0;
    int level = 1;
    QString title;
    std::optional<int> number;
    bool isNamed = false; ///< "Project 3", not only "3."
};

void readNumbering(CatalogueHeading &heading)
{
    static const QRegularExpression named(
        QStringLiteral(
            u"^(?:项目|课题|赛题|题目|任务|project|topic|task)\\s*(?:no\\.?\\s*|#\\s*)?"
            u"([0-9]{1,4}|[零一二三四五六七八九十两]{1,3})(?![0-9一二三四五六七八九十])\\s*[:.、)\\-–—]*\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbered(
        QStringLiteral(u"^(?:#\\s*|no\\.?\\s*)?([0-9]{1,4}|[一二三四五六七八九十]{1,3})\\s*"
                       u"[.、:)]+\\s*(?![0-9])(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&named, &numbered}) {
        const QRegularExpressionMatch match = pattern->match(heading.title);
        if (!match.hasMatch())
            continue;
        heading.number = readNumber(match.captured(1));
        if (heading.number) {
            heading.isNamed = pattern == &named;
            heading.title = match.captured(2).trimmed();
            return;
        }
    }
}

QString cleanTitle(QStringView written)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    QString title = written.toString();
    title.replace(link, QStringLiteral("\\1"));
    title.removeIf([](QChar c) { return c == u'*' || c == u'`' || c.unicode() == 0x200B || c.unicode() == 0xFEFF; });
    // only what is compared here is folded; the title itself keeps its full-width letters
    for (QChar &c : title)
        if (c == QChar(0xFF1A))
            c = u':';
    return title.simplified();
}

std::vector<CatalogueHeading> readHeadings(const QString &text, const TextLines &lines)
{
    std::vector<CatalogueHeading> headings;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const TextLine &line = lines.lines[i];
        const QStringView written = QStringView(text).sliced(line.start, line.end - line.start);
        if (line.fenced || written.size() > 1000)
            continue;
        const auto atx = readAtxHeading(written);
        if (!atx || atx->inListItem)
            continue;
        CatalogueHeading heading{.line = i, .level = atx->level};
        heading.title = cleanTitle(written.sliced(atx->titleStart, atx->titleEnd - atx->titleStart));
        readNumbering(heading);
        headings.push_back(std::move(heading));
    }
    return headings;
}

/// Which headings are projects: named ones ("项目一") where there are any, else numbered ones; of the level most of them have.
void keepProjects(std::vector<CatalogueHeading> &headings)
{
    const bool anyNamed = std::ranges::any_of(headings, &CatalogueHeading::isNamed);
    std::map<int, int> perLevel;
    for (CatalogueHeading &heading : headings) {
        if (anyNamed && !heading.isNamed)
            heading.number.reset();
        if (heading.number)
            ++perLevel[heading.level];
    }
    // numbered headings below projects ("#### 1. 背景") may be more than the projects: the highest level with several wins
    int level = 0;
    int most = 0;
    for (const auto &[candidate, count] : perLevel) {
        if (anyNamed ? count > most : (level == 0 || most < 2)) {
            level = candidate;
            most = count;
        }
    }
    for (CatalogueHeading &heading : headings)
        if (heading.level != level)
            heading.number.reset();
}

int readSlots(const QString &text)
{
    static const QRegularExpression bracketed(
        QStringLiteral(u"[（(](?:[^()（）]*[，,;；、])?\\s*([0-9]{1,2}|[一二两三四五六七八九十]{1,3})\\s*(?:人|"
                       u"名|位|mentees?|students?|people|persons?|slots?)\\s*[)）]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression labelled(
        QStringLiteral(u"(?:名额|人数|招募|slots?|mentees?|students?|openings?)\\s*[:：]?\\s*\\**\\s*[:：]\\s*\\**\\s*([0-9]"
                       u"{1,2}|[一二两三四五六七八九十]{1,3})"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&bracketed, &labelled})
        if (const auto match = pattern->match(text); match.hasMatch())
            if (const auto number = readNumber(match.captured(1)); number && *number > 0)
                return *number;
    return 1;
}

/// A programme's short name in a heading above projects: "GLCC 赛道" → "glcc".
QString trackIn(const QString &title)
{
    static const QRegularExpression word(QStringLiteral(R"(\b([A-Za-z][A-Za-z0-9]{2,11})\b)"));
    const auto match = word.match(title);
    return match.hasMatch() ? match.captured(1).toLower() : QString();
}

std::vector<CatalogueProject> projectsFrom(const QString &text, const TextLines &lines,
                                           const std::vector<CatalogueHeading> &headings)
{
    std::vector<CatalogueProject> projects;
    std::set<std::pair<QString, int>> seen;
    QString part;  ///< the heading of a higher level that was read last
    QString track; ///< of the part, once numbers start again
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const CatalogueHeading &heading = headings[i];
        if (!heading.number) {
            const bool isAbove = projects.empty() || i + 1 == headings.size() || heading.level < headings[i + 1].level;
            if (isAbove && i + 1 < headings.size() && headings[i + 1].number)
                part = heading.title;
            continue;
        }
        std::size_t end = i + 1;
        while (end < headings.size() && headings[end].level > heading.level)
            ++end;
        const qsizetype bodyStart = lines.lines[heading.line].end;
        const qsizetype bodyEnd = end < headings.size() ? lines.lines[headings[end].line].start : text.size();
        if (seen.contains({track, *heading.number}))
            track = trackIn(part);
        CatalogueProject project{
            .number = *heading.number, .track = track, .partTrack = trackIn(part), .title = heading.title};
        project.description = text.sliced(bodyStart, bodyEnd - bodyStart).trimmed();
        project.slots = readSlots(heading.title + u'\n' + project.description);
        project.line = int(heading.line) + 1;
        seen.insert({track, project.number});
        projects.push_back(std::move(project));
    }
    return projects;
}

QStringList tableCells(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'|'))
        return {};
    QStringList cells;
    const QStringView inner = line.sliced(1);
    for (const QStringView cell : (inner.endsWith(u'|') ? inner.chopped(1) : inner).split(u'|'))
        cells.append(cleanTitle(cell));
    return cells;
}

int indexOfAny(const QStringList &header, const QStringList &titles)
{
    for (const QString &title : titles)
        if (const auto index = header.indexOf(title); index >= 0)
            return int(index);
    return -1;
}

/// Projects in the rows of tables, for catalogues that have no headings for them.
std::vector<CatalogueProject> projectsFromTables(const QString &text, const TextLines &lines)
{
    static const QStringList numberTitles = QStringLiteral("序号|编号|项目编号|项目序号|no|no.|#|number|id").split(u'|');
    static const QStringList projectTitles =
        QStringLiteral("项目|项目名称|题目|课题|名称|project|title|project title|project name|name").split(u'|');
    static const QStringList slotTitles = QStringLiteral("名额|人数|slots|mentees").split(u'|');
    std::vector<CatalogueProject> projects;
    int number = -1;
    int title = -1;
    int slotCount = -1;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const TextLine &line = lines.lines[i];
        const QStringView written = QStringView(text).sliced(line.start, line.end - line.start);
        const QStringList cells = line.fenced || written.size() > 4000 ? QStringList() : tableCells(written);
        if (cells.isEmpty()) {
            title = -1;
            continue;
        }
        if (title < 0) {
            QStringList header = cells;
            for (QString &cell : header)
                cell = cell.toLower();
            number = indexOfAny(header, numberTitles);
            title = number < 0 ? -1 : indexOfAny(header, projectTitles);
            slotCount = indexOfAny(header, slotTitles);
            continue;
        }
        const auto read = readNumber(cells.value(number));
        if (!read || cells.value(title).isEmpty())
            continue;
        const int slotsRead = readNumber(cells.value(slotCount)).value_or(1);
        projects.push_back(
            {.number = *read, .title = cells.value(title), .slots = std::max(1, slotsRead), .line = int(i) + 1});
    }
    return projects;
}

/// "修复调度器（导师：@li，2 人）": the title without a last bracket that says who or how many.
QString withoutDetails(const QString &title)
{
    static const QRegularExpression details(
        QStringLiteral(u"\\s*[(（\\[][^()（）\\[\\]]*(?:@|导师|mentor|[0-9一二两三]\\s*(?:人|名|slots?|mentees?|"
                       u"students?))[^()（）\\[\\]]*[)）\\]]\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = title;
    return rest.remove(details);
}

/// Projects in numbered lists, for catalogues that have neither headings nor tables for them. Lists below a heading that is no
/// programme's count like its part of the catalogue.
std::vector<CatalogueProject> projectsFromLists(const QString &text, const TextLines &lines)
{
    static const QRegularExpression item(
        QStringLiteral(
            u"^ {0,2}(?:[-*+]\\s+)?(?:#|no\\.?\\s*|项目|课题|project\\s*)?([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*"
            u"[.、:)）：]+\\s*(?![0-9])(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<CatalogueProject> projects;
    QString part;
    QString track;
    std::set<std::pair<QString, int>> seen;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const TextLine &line = lines.lines[i];
        const QStringView written = QStringView(text).sliced(line.start, line.end - line.start);
        if (line.fenced || written.size() > 1000)
            continue;
        if (const auto atx = readAtxHeading(written); atx && !atx->inListItem) {
            part = cleanTitle(written.sliced(atx->titleStart, atx->titleEnd - atx->titleStart));
            continue;
        }
        const QRegularExpressionMatch match = item.match(written.toString());
        const auto number = match.hasMatch() ? readNumber(match.captured(1)) : std::nullopt;
        if (!number)
            continue;
        if (seen.contains({track, *number}))
            track = trackIn(part);
        if (!seen.insert({track, *number}).second)
            return {}; // steps or rules, and no projects
        const QString whole = cleanTitle(match.captured(2));
        projects.push_back({.number = *number,
                            .track = track,
                            .partTrack = trackIn(part),
                            .title = withoutDetails(whole),
                            .slots = readSlots(whole),
                            .line = int(i) + 1});
    }
    return projects.size() > 1 ? projects : std::vector<CatalogueProject>();
}

} // namespace

std::vector<CatalogueProject> readCatalogue(const QString &markdown)
{
    const TextLines lines = splitLines(markdown);
    std::vector<CatalogueHeading> headings = readHeadings(markdown, lines);
    keepProjects(headings);
    std::vector<CatalogueProject> projects = projectsFrom(markdown, lines, headings);
    if (projects.empty())
        projects = projectsFromTables(markdown, lines);
    return projects.empty() ? projectsFromLists(markdown, lines) : projects;
}

} // namespace flotilla::interchange
