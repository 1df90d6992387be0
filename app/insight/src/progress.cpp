#include "insight/progress.h"

#include "cell_days.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

/// How long after the last due day a report may come in and still have its own day in a chart.
constexpr int daysAfterwards = 60;

QDate clamped(QDate day, const DateRange &shown)
{
    return day.isValid() ? std::clamp(day, shown.first, shown.last) : shown.last;
}

} // namespace

bool ProgressScope::contains(const MatrixRow &row) const
{
    if ((batch.isValid() && row.batch != batch) || (project.isValid() && row.project != project))
        return false;
    return !mentor.isValid()
        || std::ranges::any_of(row.mentors, [this](const PersonLabel &each) { return each.id == mentor; });
}

std::vector<MatrixColumn> reportsByPeriod(const Progress &progress, const ProgressScope &scope)
{
    std::vector<MatrixColumn> columns = progress.matrix.columns;
    if (scope.isAll())
        return columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        MatrixColumn &column = columns[i];
        column = {.number = column.number, .periods = column.periods, .days = column.days, .due = column.due};
        for (const MatrixRow &row : progress.matrix.rows)
            if (scope.contains(row))
                addTo(column, row.cells[i].facts);
    }
    return columns;
}

DateRange shownDays(const Progress &progress)
{
    DateRange shown;
    for (const Period &period : progress.periods) {
        shown = spanned(shown, period.days);
        if (period.due.isValid())
            shown = spanned(shown, {period.due, period.due});
    }
    if (!shown.isValid())
        return {};
    QDate last = shown.last;
    for (const MatrixRow &row : progress.matrix.rows)
        for (const MatrixCell &cell : row.cells)
            if (cell.submittedAt)
                last = std::max(last, toDateTime(*cell.submittedAt, progress.zone).date());
    const QDate latest = std::min(shown.last.addDays(daysAfterwards), progress.today());
    shown.last = std::max(shown.last, std::min(last, latest));
    return shown;
}

QDate dueDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown)
{
    if (cell.due.isValid())
        return clamped(cell.due, shown);
    const auto period = progress.periods.constFind(cell.period);
    return period == progress.periods.cend() ? shown.last : clamped(period->days.last, shown);
}

QDate handedInDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown)
{
    const QDate day = cell.submittedAt ? clamped(toDateTime(*cell.submittedAt, progress.zone).date(), shown)
                                       : dueDayOf(progress, cell, shown);
    return std::max(shown.first, std::min(day, progress.today()));
}

QDate reviewedDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown)
{
    const QDate handedIn = handedInDayOf(progress, cell, shown);
    const auto review = progress.firstReviews.constFind(cell.report);
    if (review == progress.firstReviews.cend())
        return handedIn;
    const QDate day = clamped(toDateTime(*review, progress.zone).date(), shown);
    return std::max(handedIn, std::min(day, std::max(shown.first, progress.today())));
}

std::vector<BurnPoint> burnUp(const Progress &progress, const ProgressScope &scope)
{
    struct Change {
        int due = 0;
        int handedIn = 0;
        int reviewed = 0;
    };
    std::map<QDate, Change> changes;
    const DateRange shown = shownDays(progress);
    if (!shown.isValid())
        return {};
    for (const MatrixRow &row : progress.matrix.rows) {
        if (!scope.contains(row))
            continue;
        for (const MatrixCell &cell : row.cells) {
            if (!counts(cell))
                continue;
            ++changes[dueDayOf(progress, cell, shown)].due;
            if (!isHandedIn(cell))
                continue;
            ++changes[handedInDayOf(progress, cell, shown)].handedIn;
            if (cell.facts.word == CellWord::Reviewed)
                ++changes[reviewedDayOf(progress, cell, shown)].reviewed;
        }
    }
    if (changes.empty())
        return {};
    const QDate today = std::max(shown.first, progress.today());
    changes[shown.first];
    if (today <= shown.last)
        changes[today];
    std::vector<BurnPoint> points;
    Change sum;
    for (const auto &[day, change] : changes) {
        sum = {sum.due + change.due, sum.handedIn + change.handedIn, sum.reviewed + change.reviewed};
        const bool past = day <= today;
        points.push_back({day, sum.due, past ? sum.handedIn : -1, past ? sum.reviewed : -1});
    }
    return points;
}

std::vector<CellPlace> cellsBehind(const Progress &progress, const ProgressScope &scope, const CellQuestion &question)
{
    std::vector<CellPlace> places;
    const auto &rows = progress.matrix.rows;
    for (int r = 0; r < int(rows.size()); ++r) {
        const MatrixRow &row = rows[std::size_t(r)];
        if (!scope.contains(row))
            continue;
        const int first = std::max(question.column, 0);
        const int end = question.column >= 0 ? question.column + 1 : int(row.cells.size());
        for (int c = first; c < end; ++c) {
            const MatrixCell &cell = row.cells[std::size_t(c)];
            const bool wanted =
                question.word ? cell.facts.word == *question.word : cell.facts.submission != CellSubmission::NotDue;
            if (wanted && (!question.lateOnly || cell.facts.late))
                places.push_back({r, c});
        }
    }
    return places;
}

} // namespace flotilla::insight
