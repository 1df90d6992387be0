#include "interchange/list_text.h"

#include "domain/enum_names.h"
#include "insight/camp_zone.h"
#include "interchange/csv_writer.h"
#include "interchange/roll_call_text.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::ListLine;
using insight::ListPage;
using wording::fill;

QString word(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// The table of a published list: titles, which columns are numbers, and a row of cells each.
struct PublishedTable {
    QStringList titles;
    QList<bool> isNumber;
    std::vector<QStringList> rows;

    void addColumn(const QString &title, bool number = false)
    {
        titles.append(title);
        isNumber.append(number);
    }
};

QString loginOf(const ListLine &line)
{
    return line.row.printedLogin.isEmpty() ? line.person.login : line.row.printedLogin;
}

QString gradeText(const ListLine &line, const wording::Wording &words)
{
    const QString grade = wording::word(line.row.grade, words);
    return line.row.specialAward ? fill(words.translate("PublishedList", "%1, special award"), {grade}) : grade;
}

PublishedTable tableOf(const ListPage &page, const wording::Wording &words)
{
    const bool results = page.list.kind == ListKind::Results;
    const bool stars = results && page.list.shows != ListShows::Grades;
    const bool money = results && page.list.shows == ListShows::Money;
    PublishedTable table;
    table.addColumn(words.translate("PublishedList", "No."), true);
    table.addColumn(words.translate("PublishedList", "Project"));
    table.addColumn(words.translate("PublishedList", "GitHub ID"));
    if (results)
        table.addColumn(words.translate("PublishedList", "Grade"));
    if (stars)
        table.addColumn(words.translate("PublishedList", "Stars"), true);
    if (money)
        table.addColumn(words.translate("PublishedList", "Reward"), true);
    int number = 0;
    for (const ListLine &line : publishedLines(page)) {
        const QString project = line.row.printedProject.isEmpty() ? words.title(line.projectTitle, line.projectTitleEn)
                                                                  : line.row.printedProject;
        QStringList cells{QString::number(++number), project, loginOf(line)};
        if (results)
            cells.append(gradeText(line, words));
        if (stars)
            cells.append(wording::starsText(line.stars));
        if (money)
            cells.append(wording::moneyText(line.money, page.camp.rules.currency));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

int publishedPeople(const ListPage &page)
{
    std::set<QString> people;
    for (const ListLine &line : publishedLines(page))
        people.insert(line.person.id.isValid() ? toText(line.person.id) : loginOf(line).toLower());
    return int(people.size());
}

QString introduction(const ListPage &page, const wording::Wording &words)
{
    const int people = publishedPeople(page);
    QString text;
    if (page.list.kind == ListKind::Enrolment)
        text = words.translate("PublishedList", "%n people are taken into %1.", nullptr, people);
    else if (page.list.state == ListState::Final)
        text =
            words.translate("PublishedList", "%n people have completed %1. These are the final results.", nullptr, people);
    else
        text = words.translate("PublishedList", "%n people have completed %1.", nullptr, people);
    return fill(text, {words.title(page.camp.title, page.camp.titleEn)});
}

QString markdownCell(QString text)
{
    return text.replace(u'\n', u' ').replace(u'|', u"\\|"_s);
}

/// Quiet, readable on a phone and on paper.
constexpr auto style = R"(
body { font: 16px/1.6 system-ui, "Noto Sans CJK SC", sans-serif; color: #17202b; background: #fff; max-width: 60rem;
       margin: 2.5rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; }
p { margin: .4rem 0; } p.window { color: #566373; }
table { border-collapse: collapse; width: 100%; margin-top: 1.5rem; font-size: .95rem; }
th { text-align: left; color: #566373; font-weight: 600; border-bottom: 2px solid #d5dce5; padding: .5rem .6rem; }
td { border-bottom: 1px solid #ebeff4; padding: .5rem .6rem; overflow-wrap: anywhere; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (prefers-color-scheme: dark) { body { background: #13171d; color: #e7ecf2; } th, p.window { color: #9ba8b7; }
  th { border-color: #2d3541; } td { border-color: #232a34; } }
@media print { body { margin: 0; } }
)";

QJsonObject findingJson(const insight::FoundInList &found)
{
    QJsonArray rows;
    for (const int line : found.lines)
        rows.append(line);
    return {{u"finding"_s, codeOf(found.finding.kind)},
            {u"error"_s, isError(found.finding.kind)},
            {u"let_pass"_s, found.passed ? QJsonValue(found.passed->reason) : QJsonValue(QJsonValue::Null)},
            {u"rows"_s, rows},
            {u"person"_s, found.person.login.isEmpty() ? found.person.name : found.person.login},
            {u"printed"_s, found.finding.login},
            {u"row_count"_s, found.finding.rowCount},
            {u"people"_s, found.finding.people}};
}

QJsonObject lineJson(const ListLine &line, bool results)
{
    QJsonObject json{{u"row"_s, line.row.position},
                     {u"printed"_s, line.row.printedLogin},
                     {u"person"_s, line.person.id.isValid() ? QJsonValue(line.person.login) : QJsonValue(QJsonValue::Null)},
                     {u"project"_s, line.row.printedProject}};
    if (!results)
        return json;
    json.insert(u"grade"_s, word(enumName(line.row.grade)));
    json.insert(u"special_award"_s, line.row.specialAward);
    json.insert(u"stars"_s, line.stars);
    json.insert(u"money"_s, line.money);
    return json;
}

} // namespace

std::vector<ListLine> publishedLines(const ListPage &page)
{
    std::vector<ListLine> lines;
    for (const ListLine &line : page.lines)
        if (page.list.kind == ListKind::Enrolment || line.row.grade != Grade::Fail)
            lines.push_back(line);
    return lines;
}

QString windowText(const PublishedList &list, const Camp &camp, const wording::Wording &words)
{
    if (list.state == ListState::Final || !list.publishedAt || !list.windowEndsAt)
        return {};
    const QTimeZone zone = insight::campZone(camp.timeZone);
    QString text = fill(words.translate("PublishedList", "Objections are taken from %1 to %2 (%3)."),
                        {wording::isoTime(*list.publishedAt, zone), wording::isoTime(*list.windowEndsAt, zone),
                         QString::fromLatin1(zone.id())});
    if (list.replyBy)
        text += words.translate("PublishedList", " ", "between sentences")
            + fill(words.translate("PublishedList", "Each is answered by %1."), {wording::isoTime(*list.replyBy, zone)});
    return text;
}

QString listMarkdown(const ListPage &page, const wording::Wording &words)
{
    const PublishedTable table = tableOf(page, words);
    QString text = u"# "_s + page.list.title + u"\n\n"_s + introduction(page, words) + u"\n\n"_s;
    if (const QString window = windowText(page.list, page.camp, words); !window.isEmpty())
        text += window + u"\n\n"_s;
    text += u"| "_s + table.titles.join(u" | "_s) + u" |\n|"_s;
    for (const bool number : table.isNumber)
        text += number ? u"--:|"_s : u"---|"_s;
    text += u'\n';
    for (const QStringList &row : table.rows) {
        text += u'|';
        for (const QString &cell : row)
            text += u' ' + markdownCell(cell) + u" |"_s;
        text += u'\n';
    }
    return text;
}

QString listHtml(const ListPage &page, const wording::Wording &words)
{
    const PublishedTable table = tableOf(page, words);
    const QString title = page.list.title.toHtmlEscaped();
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                   "content=\"width=device-width, initial-scale=1\">\n<title>"_s.arg(
                       words.language() == Language::Chinese ? u"zh-CN"_s : u"en"_s)
        + title + u"</title>\n<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n<h1>"_s + title
        + u"</h1>\n<p>"_s + introduction(page, words).toHtmlEscaped() + u"</p>\n"_s;
    if (const QString window = windowText(page.list, page.camp, words); !window.isEmpty())
        text += u"<p class=\"window\">"_s + window.toHtmlEscaped() + u"</p>\n"_s;
    const auto rowOf = [&table](const QStringList &cells, const QString &tag) {
        QString row = u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row += u'<' + tag + (table.isNumber[i] ? u" class=\"n\">"_s : u">"_s) + cells[i].toHtmlEscaped() + u"</"_s + tag
                + u'>';
        return row + u"</tr>\n"_s;
    };
    text += u"<table>\n<thead>"_s + rowOf(table.titles, u"th"_s) + u"</thead>\n<tbody>\n"_s;
    for (const QStringList &row : table.rows)
        text += rowOf(row, u"td"_s);
    return text + u"</tbody>\n</table>\n</body>\n</html>\n"_s;
}

QString listCsv(const ListPage &page)
{
    const bool results = page.list.kind == ListKind::Results;
    const bool stars = results && page.list.shows != ListShows::Grades;
    const bool money = results && page.list.shows == ListShows::Money;
    QStringList head{u"project_title"_s, u"github_id"_s};
    if (results)
        head << u"grade"_s << u"special_award"_s;
    if (stars)
        head << u"months"_s << u"stars"_s;
    if (money)
        head << u"reward"_s << u"currency"_s;
    QString text = csvLine(head);
    const wording::Wording words(page.camp.language);
    for (const ListLine &line : publishedLines(page)) {
        QStringList cells{line.row.printedProject.isEmpty() ? line.projectTitle : line.row.printedProject, loginOf(line)};
        if (results)
            cells << wording::word(line.row.grade, words) << (line.row.specialAward ? u"yes"_s : u"no"_s);
        if (stars)
            cells << QString::number(line.months) << wording::starsText(line.stars);
        if (money)
            cells << wording::moneyText(line.money, page.camp.rules.currency) << page.camp.rules.currency;
        text += csvLine(cells);
    }
    return text;
}

QJsonObject listJson(const ListPage &page, bool withFindings)
{
    const QTimeZone zone = insight::campZone(page.camp.timeZone);
    const auto time = [&zone](const std::optional<Instant> &at) {
        return at ? QJsonValue(toIsoText(*at, zone)) : QJsonValue(QJsonValue::Null);
    };
    const bool results = page.list.kind == ListKind::Results;
    QJsonArray rows;
    for (const ListLine &line : publishedLines(page))
        rows.append(lineJson(line, results));
    QJsonObject json{{u"camp"_s, page.camp.slug},
                     {u"title"_s, page.list.title},
                     {u"kind"_s, word(enumName(page.list.kind))},
                     {u"state"_s, word(enumName(page.list.state))},
                     {u"opens"_s, time(page.list.publishedAt)},
                     {u"closes"_s, time(page.list.windowEndsAt)},
                     {u"reply_by"_s, time(page.list.replyBy)},
                     {u"time_zone"_s, QString::fromLatin1(zone.id())},
                     {u"people"_s, page.people},
                     {u"rows"_s, rows}};
    if (!withFindings)
        return json;
    QJsonArray findings;
    for (const insight::FoundInList &found : page.findings)
        findings.append(findingJson(found));
    json.insert(u"errors"_s, page.errors());
    json.insert(u"findings"_s, findings);
    return json;
}

} // namespace flotilla::interchange
