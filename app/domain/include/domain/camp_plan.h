#pragma once

#include "domain/camp.h"
#include "domain/period_grid.h"

#include <optional>
#include <vector>

namespace flotilla {

/// A camp before it is made: its facts and rules, its batches with their periods.
struct CampPlan {
    struct BatchPlan {
        QString name;
        QString nameEn;
        DateRange days;
        std::vector<GridPeriod> periods; ///< numbered from 1; without a due day: what the rules say

        bool operator==(const BatchPlan &) const = default;
    };

    Camp camp;
    std::vector<BatchPlan> batches;

    /// From the first day of a batch to the last one of any.
    DateRange days() const;

    bool operator==(const CampPlan &) const = default;
};

/// Periods of `daysEach` days one after another from the first day to the last one. Pauses (holidays) are not counted: a period that
/// has one in it is as much longer. What is left at the end is a period of its own when it is half of one at least, else it belongs to
/// the last one. Empty when the days are not valid or `daysEach` is less than 1.
std::vector<GridPeriod> gridOfCadence(const DateRange &days, int daysEach, const std::vector<DateRange> &pauses = {});

/// What speaks against making a camp.
enum class CampProblem {
    NoTitle,
    BadSlug, ///< anything but 1 to 60 small letters, digits and single inner hyphens
    BadTimeZone,
    NoBatch,
    EndBeforeStart, ///< of a batch or of a period
    PeriodsOverlap,
    PeriodOutside, ///< a period that does not lie in its batch
};

/// Where in a plan a problem is: the place of the batch from 0, the number of the period; -1 and 0 where it is about the camp.
struct CampFault {
    CampProblem problem;
    int batch = -1;
    int period = 0;

    bool operator==(const CampFault &) const = default;
};

/// The first fault of a plan, if any.
std::optional<CampFault> campFault(const CampPlan &plan);

/// The same plan beginning on another day: all days are as far apart as before.
CampPlan startingOn(CampPlan plan, QDate first);

/// A short name from a title: its Latin letters and digits, small, with hyphens between; empty when it has none.
QString slugFor(const QString &title);

} // namespace flotilla
