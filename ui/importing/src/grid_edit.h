#pragma once

#include "domain/period_grid.h"

#include <vector>

namespace flotilla::ui {

/// Changes to a grid of periods. Each gives the changed grid, ordered, numbered from 1 and without overlap, or nothing when
/// that cannot be. Neighbours give way: a period that begins earlier ends the one before it earlier.
namespace grid_edit {

using Grid = std::vector<GridPeriod>;

std::optional<Grid> setFirst(Grid grid, int number, QDate first);
std::optional<Grid> setLast(Grid grid, int number, QDate last);
/// The due day; not before the period's last day.
std::optional<Grid> setDue(Grid grid, int number, QDate due);
/// One more at the end, as long as the last one; two weeks from `today` when there is none.
Grid add(Grid grid, QDate today);
std::optional<Grid> remove(Grid grid, int number);
/// Joins a period with the next one.
std::optional<Grid> mergeWithNext(Grid grid, int number);

} // namespace grid_edit
} // namespace flotilla::ui
