#include "figure_words.h"
#include "wording/words.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::BurnPoint;
using insight::MatrixColumn;
using insight::MatrixRow;

namespace {

constexpr std::array stacked{CellWord::Reviewed, CellWord::Waiting, CellWord::Missing, CellWord::Exempt};

int countOf(const MatrixColumn &column, CellWord word)
{
    switch (word) {
    case CellWord::Reviewed:
        return column.reviewed;
    case CellWord::Waiting:
        return column.waiting;
    case CellWord::Missing:
        return column.missing;
    case CellWord::Exempt:
        return column.exempt;
    case CellWord::NotDue:
        break;
    }
    return 0;
}

QString reportsFinding(const MatrixColumn &column, const wording::Wording &words)
{
    QStringList parts{wording::fill(
        words.translate("Figures", "%1: %2 of %3 reports are in"),
        {wording::periodTitle(column.number, words), QString::number(column.handedIn), QString::number(column.owed)})};
    if (column.waiting > 0)
        parts.append(words.translate("Figures", "%n wait for a review", nullptr, column.waiting));
    if (column.missing > 0)
        parts.append(words.translate("Figures", "%n are missing", nullptr, column.missing));
    if (column.waiting == 0 && column.missing == 0 && column.handedIn > 0)
        parts.append(words.translate("Figures", "all are reviewed"));
    return words::clauses(parts, words);
}

} // namespace

Figure reportsFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{
        .id = u"reports"_s, .name = words.translate("Figures", "Reports by period"), .form = Figure::Form::Columns};
    figure.caption = words.translate("Figures", "State of each period's reports; above, handed in of those owed");
    const auto columns = insight::reportsByPeriod(source.progress, source.scope);
    figure.header = {words.translate("Figures", "Period"),   words.translate("Figures", "Due day"),
                     words.translate("Figures", "Owed"),     words.translate("Figures", "Handed in"),
                     words.translate("Figures", "Reviewed"), words.translate("Figures", "Waiting"),
                     words.translate("Figures", "Missing"),  words.translate("Figures", "Exempt"),
                     words.translate("Figures", "Late")};
    for (const MatrixColumn &column : columns) {
        figure.categories.append(words::shortPeriod(column.number, words));
        figure.totals.append(column.owed > 0 ? u"%1/%2"_s.arg(column.handedIn).arg(column.owed) : QString());
        QStringList row{QString::number(column.number), column.due.toString(Qt::ISODate)};
        for (const int count :
             {column.owed, column.handedIn, column.reviewed, column.waiting, column.missing, column.exempt, column.late})
            row.append(QString::number(count));
        figure.rows.push_back(row);
    }
    for (const CellWord word : stacked) {
        const Sign sign = signOf(word);
        Figure::Series series{.name = wording::word(word, words), .color = colorOf(sign), .sign = sign};
        std::vector<std::vector<insight::CellPlace>> behind;
        for (int c = 0; c < int(columns.size()); ++c) {
            series.values.push_back(countOf(columns[size_t(c)], word));
            behind.push_back(insight::cellsBehind(source.progress, source.scope, {.column = c, .word = word}));
        }
        figure.series.push_back(std::move(series));
        figure.behind.push_back(std::move(behind));
    }
    if (words::isEmpty(source, figure))
        return figure;
    figure.current = source.progress.matrix.currentColumn;
    int late = 0;
    for (const MatrixColumn &column : columns)
        late += column.late;
    if (late > 0)
        figure.caption += u" · "_s + words.translate("Figures", "%n came late", nullptr, late);
    if (figure.current < 0)
        figure.finding = words.translate("Figures", "The first report is not due yet");
    else
        figure.finding = reportsFinding(columns[size_t(figure.current)], words);
    return figure;
}

namespace {

QString progressFinding(const BurnPoint &now, const wording::Wording &words)
{
    return words::clauses({wording::fill(words.translate("Figures", "%1 reports are in, %2 were due by now"),
                                         {QString::number(now.handedIn), QString::number(now.due)}),
                           words.translate("Figures", "%n are reviewed", nullptr, now.reviewed)},
                          words);
}

} // namespace

Figure progressFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"progress"_s,
                  .name = words.translate("Figures", "Progress against what was due"),
                  .form = Figure::Form::Lines,
                  .steps = true};
    figure.caption = words.translate("Figures", "Reports, counted up day by day; each batch is due on its own days");
    figure.header = {words.translate("Figures", "Day"), words.translate("Figures", "Due"),
                     words.translate("Figures", "Handed in"), words.translate("Figures", "Reviewed")};
    if (words::isEmpty(source, figure))
        return figure;
    const auto points = insight::burnUp(source.progress, source.scope);
    if (points.empty()) {
        figure.empty = words.translate("Figures", "No report is owed in these periods.");
        return figure;
    }
    Figure::Series due{.name = words.translate("Figures", "Due"), .color = Color::Calm, .values = {}, .dashed = true};
    Figure::Series handedIn{.name = words.translate("Figures", "Handed in"), .color = Color::Accent, .values = {}};
    Figure::Series reviewed{.name = words.translate("Figures", "Reviewed"), .color = Color::Good, .values = {}};
    const auto orNone = [](int value) { return value < 0 ? std::nan("") : double(value); };
    QSet<QDate> dueDays;
    for (const MatrixColumn &column : source.progress.matrix.columns)
        dueDays.insert(column.due);
    const QDate today = source.progress.today();
    for (int i = 0; i < int(points.size()); ++i) {
        const BurnPoint &point = points[size_t(i)];
        figure.days.push_back(point.day);
        figure.categories.append(dueDays.contains(point.day) || i == 0 ? point.day.toString(u"MM-dd"_s) : QString());
        due.values.push_back(point.due);
        handedIn.values.push_back(orNone(point.handedIn));
        reviewed.values.push_back(orNone(point.reviewed));
        const auto text = [](int value) { return value < 0 ? QString() : QString::number(value); };
        figure.rows.push_back(
            {point.day.toString(Qt::ISODate), text(point.due), text(point.handedIn), text(point.reviewed)});
        if (point.day == today && i + 1 < int(points.size()))
            figure.current = i;
    }
    figure.series = {due, handedIn, reviewed};
    const auto last =
        std::ranges::find_if(points.rbegin(), points.rend(), [](const BurnPoint &each) { return each.handedIn >= 0; });
    figure.finding = last != points.rend() ? progressFinding(*last, words)
                                           : words.translate("Figures", "The first report is not due yet");
    return figure;
}

namespace {

Figure cellsFigure(const FigureSource &source, bool troubleFirst)
{
    const auto &words = source.words;
    Figure figure{.id = u"cells"_s, .name = words.translate("Figures", "Every report"), .form = Figure::Form::Cells};
    figure.caption = troubleFirst ? words.translate("Figures", "Every mentee, those who need somebody first")
                                  : words.translate("Figures", "Every mentee, by the number of their project");
    figure.header = {words.translate("Figures", "Mentee")};
    const auto &matrix = source.progress.matrix;
    for (const MatrixColumn &column : matrix.columns) {
        figure.categories.append(words::shortPeriod(column.number, words));
        figure.header.append(figure.categories.back());
    }
    if (words::isEmpty(source, figure))
        return figure;
    const auto trouble = [&](int row) {
        int missing = 0;
        int waiting = 0;
        for (const insight::MatrixCell &cell : matrix.rows[size_t(row)].cells) {
            missing += cell.facts.word == CellWord::Missing;
            waiting += cell.facts.word == CellWord::Waiting;
        }
        return std::pair(missing, waiting);
    };
    std::vector<int> order;
    QSet<qint64> troubled;
    QSet<qint64> people;
    for (int r = 0; r < int(matrix.rows.size()); ++r) {
        const MatrixRow &row = matrix.rows[size_t(r)];
        if (!source.scope.contains(row))
            continue;
        order.push_back(r);
        people.insert(row.mentee.id.value());
        if (trouble(r).first > 0)
            troubled.insert(row.mentee.id.value());
    }
    if (troubleFirst)
        std::ranges::stable_sort(order, std::ranges::greater(), trouble);
    Id<Project> project;
    for (const int r : order) {
        const MatrixRow &row = matrix.rows[size_t(r)];
        Figure::CellLine line{.name = words::name(row.mentee), .row = r, .cells = {}};
        if (!troubleFirst) {
            line.name = u"%1 · %2"_s.arg(row.projectNumber).arg(line.name);
            line.startsGroup = row.project != project;
            project = row.project;
        }
        QStringList texts{line.name};
        for (const insight::MatrixCell &cell : row.cells) {
            line.cells.push_back(cell.facts);
            const QString word = wording::word(cell.facts.word, words);
            texts.append(cell.facts.late ? word + u" · "_s + wording::lateWord(words) : word);
        }
        figure.lines.push_back(std::move(line));
        figure.rows.push_back(texts);
    }
    for (const CellWord word :
         {CellWord::Reviewed, CellWord::Waiting, CellWord::Missing, CellWord::Exempt, CellWord::NotDue})
        figure.series.push_back(
            {.name = wording::word(word, words), .color = colorOf(signOf(word)), .sign = signOf(word), .values = {}});
    figure.caption = words::withNote(figure.caption, figure.lines.size(), words);
    figure.current = matrix.currentColumn;
    const int missing = int(troubled.size());
    const int rest = int(people.size()) - missing;
    if (missing == 0)
        figure.finding = words.translate("Figures", "Nobody has missed a report");
    else if (rest == 0)
        figure.finding = words.translate("Figures", "All %n mentees have missed a report", nullptr, missing);
    else
        figure.finding = words::clauses({words.translate("Figures", "%n mentees have missed a report", nullptr, missing),
                                         words.translate("Figures", "the other %n none", nullptr, rest)},
                                        words);
    return figure;
}

} // namespace

Figure cellsByTroubleFigure(const FigureSource &source)
{
    return cellsFigure(source, true);
}

Figure cellsByProjectFigure(const FigureSource &source)
{
    return cellsFigure(source, false);
}

} // namespace flotilla::ui
