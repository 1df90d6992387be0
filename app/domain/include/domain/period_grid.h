#pragma once

#include "domain/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace flotilla {

enum class PeriodSupport { Strong, Weak };

/// A period found in the date ranges people wrote.
struct GridPeriod {
    int number = 1;
    DateRange days;
    PeriodSupport support = PeriodSupport::Strong;
    QDate due = {}; ///< last day on which a report is on time; invalid: what the camp's rules say
    bool operator==(const GridPeriod &) const = default;
};

/// How a report came to its period.
enum class GridMatch { Exact, Near, Overlap, OffGrid, NoDates };

/// A date range and who used it.
struct UsedRange {
    DateRange days;
    QString person; ///< folded login
};

/// The periods behind the ranges that people used, ordered, numbered from 1, not overlapping (reading rules, "Grid").
std::vector<GridPeriod> findGrid(const std::vector<UsedRange> &used);

struct GridPlace {
    GridMatch match = GridMatch::NoDates;
    int period = 0; ///< number, 0: none
    bool operator==(const GridPlace &) const = default;
};

/// The period of each range, in order. Ranges longer than 31 days that are no period go to a period they cover for
/// which their person has no other report, nearest end first.
std::vector<GridPlace> placeOnGrid(const std::vector<GridPeriod> &grid, const std::vector<UsedRange> &used);

/// Whether periods, in order, are valid, ordered and free of overlap (rule 3).
bool isOrderedGrid(const std::vector<DateRange> &periods);

} // namespace flotilla
