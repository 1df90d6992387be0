#include "grid_edit.h"

namespace flotilla::ui::grid_edit {

namespace {

bool has(const Grid &grid, int number)
{
    return number >= 1 && number <= int(grid.size());
}

Grid numbered(Grid grid)
{
    int number = 0;
    for (GridPeriod &period : grid)
        period.number = ++number;
    return grid;
}

/// Nothing when a period has no days left. A due day that lies before the end now goes.
std::optional<Grid> checked(Grid grid)
{
    for (GridPeriod &period : grid) {
        if (!period.days.isValid())
            return std::nullopt;
        if (period.due.isValid() && period.due < period.days.last)
            period.due = {};
    }
    for (size_t i = 1; i < grid.size(); ++i)
        if (grid[i].days.first <= grid[i - 1].days.last)
            return std::nullopt;
    return numbered(std::move(grid));
}

} // namespace

std::optional<Grid> setFirst(Grid grid, int number, QDate first)
{
    if (!has(grid, number) || !first.isValid())
        return std::nullopt;
    const size_t at = size_t(number) - 1;
    grid[at].days.first = first;
    if (at > 0 && grid[at - 1].days.last >= first)
        grid[at - 1].days.last = first.addDays(-1);
    return checked(std::move(grid));
}

std::optional<Grid> setLast(Grid grid, int number, QDate last)
{
    if (!has(grid, number) || !last.isValid())
        return std::nullopt;
    const size_t at = size_t(number) - 1;
    grid[at].days.last = last;
    if (at + 1 < grid.size() && grid[at + 1].days.first <= last)
        grid[at + 1].days.first = last.addDays(1);
    return checked(std::move(grid));
}

std::optional<Grid> setDue(Grid grid, int number, QDate due)
{
    if (!has(grid, number) || !due.isValid() || due < grid[size_t(number) - 1].days.last)
        return std::nullopt;
    grid[size_t(number) - 1].due = due;
    return checked(std::move(grid));
}

Grid add(Grid grid, QDate today)
{
    constexpr int twoWeeks = 14;
    GridPeriod period;
    const qint64 length = grid.empty() ? twoWeeks : grid.back().days.days();
    period.days.first = grid.empty() ? today : grid.back().days.last.addDays(1);
    period.days.last = period.days.first.addDays(length - 1);
    grid.push_back(period);
    return numbered(std::move(grid));
}

std::optional<Grid> remove(Grid grid, int number)
{
    if (!has(grid, number) || grid.size() == 1)
        return std::nullopt;
    grid.erase(grid.begin() + number - 1);
    return numbered(std::move(grid));
}

std::optional<Grid> mergeWithNext(Grid grid, int number)
{
    if (!has(grid, number) || !has(grid, number + 1))
        return std::nullopt;
    const size_t at = size_t(number) - 1;
    grid[at].days.last = grid[at + 1].days.last;
    grid[at].due = grid[at + 1].due;
    grid[at].support = PeriodSupport::Strong;
    grid.erase(grid.begin() + number);
    return checked(std::move(grid));
}

} // namespace flotilla::ui::grid_edit
