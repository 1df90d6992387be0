#include "kit/places.h"
#include "overview_content.h"
#include "wording/words.h"

#include <QHash>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::CellPlace;
using insight::MatrixRow;

namespace {

constexpr qsizetype mostNames = 3;

QString nameOf(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

/// Names, each once, no more than a few.
QString few(QStringList names, const wording::Wording &words)
{
    names.removeDuplicates();
    if (names.size() <= mostNames)
        return wording::joined(names, words);
    return wording::fill(words.translate("Overview", "%1 and %2 others"),
                         {QStringList(names.mid(0, mostNames)).join(words.translate("Overview", ", ", "between names")),
                          QString::number(names.size() - mostNames)});
}

/// Where each report of the scope stands.
QHash<Id<Report>, CellPlace> placesOf(const FigureSource &source)
{
    QHash<Id<Report>, CellPlace> places;
    const auto &rows = source.progress.matrix.rows;
    for (int r = 0; r < int(rows.size()); ++r) {
        const MatrixRow &row = rows[size_t(r)];
        if (!source.scope.contains(row))
            continue;
        for (int c = 0; c < int(row.cells.size()); ++c)
            if (row.cells[size_t(c)].report.isValid())
                places.insert(row.cells[size_t(c)].report, {r, c});
    }
    return places;
}

/// A line about reports: how many, whose, and the way to the newest.
void addReports(const FigureSource &source, const std::vector<Id<Report>> &reports, OverviewLine line,
                QString (*title)(int, const wording::Wording &), std::vector<OverviewLine> &lines)
{
    const auto places = placesOf(source);
    QStringList names;
    int count = 0;
    for (const Id<Report> report : reports) {
        const auto place = places.constFind(report);
        if (place == places.cend())
            continue;
        const MatrixRow &row = source.progress.matrix.rows[size_t(place->row)];
        names.append(nameOf(row.mentee));
        if (count++ == 0)
            line.place = place::cell(row.pairing, row.cells[size_t(place->column)].period);
    }
    if (count == 0)
        return;
    line.title = title(count, source.words);
    line.detail = few(names, source.words);
    line.page = QString::fromLatin1(page::reports);
    lines.push_back(std::move(line));
}

void addMentees(const FigureSource &source, const std::vector<Id<Person>> &mentees, std::vector<OverviewLine> &lines)
{
    QStringList names;
    OverviewLine line{.icon = u"users"_s, .page = QString::fromLatin1(page::people)};
    int count = 0;
    for (const Id<Person> mentee : mentees) {
        const auto row = std::ranges::find_if(source.progress.matrix.rows, [&](const MatrixRow &each) {
            return each.mentee.id == mentee && source.scope.contains(each);
        });
        if (row == source.progress.matrix.rows.end())
            continue;
        names.append(nameOf(row->mentee));
        if (count++ == 0)
            line.place = place::person(mentee);
    }
    if (count == 0)
        return;
    line.title = source.words.translate("Overview", "%n mentees joined", nullptr, count);
    line.detail = few(names, source.words);
    lines.push_back(std::move(line));
}

} // namespace

std::vector<OverviewLine> newsLines(const FigureSource &source, const insight::News &news)
{
    const auto &words = source.words;
    std::vector<OverviewLine> lines;
    addReports(
        source, news.reports, {.icon = u"file-text"_s},
        [](int count, const wording::Wording &said) {
            return said.translate("Overview", "%n reports came in", nullptr, count);
        },
        lines);
    addReports(
        source, news.reviewed, {.sign = Sign::Done},
        [](int count, const wording::Wording &said) {
            return said.translate("Overview", "%n reports got a review", nullptr, count);
        },
        lines);
    addMentees(source, news.mentees, lines);
    if (!news.talks.empty() && source.scope.isAll())
        lines.push_back({.icon = u"calendar"_s,
                         .title = words.translate("Overview", "%n talks were signed up", nullptr, int(news.talks.size())),
                         .detail = words.translate("Overview", "for sessions of this camp")});
    if (news.entries > 0 && source.scope.isAll())
        lines.push_back({.icon = u"history"_s,
                         .title = words.translate("Overview", "%n entries in the history", nullptr, news.entries),
                         .detail = words.translate("Overview", "every change with before and after"),
                         .page = QString::fromLatin1(page::history)});
    return lines;
}

} // namespace flotilla::ui
