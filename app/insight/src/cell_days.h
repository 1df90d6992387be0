#pragma once

#include "insight/progress.h"

namespace flotilla::insight {

/// Whether a cell counts as a report that is or will be owed.
inline bool counts(const MatrixCell &cell)
{
    return cell.facts.submission == CellSubmission::HandedIn || (cell.owed && !cell.facts.reportExempt);
}

inline bool isHandedIn(const MatrixCell &cell)
{
    return cell.facts.submission == CellSubmission::HandedIn;
}

/// The day a cell's report is due, inside the days that are shown.
QDate dueDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown);
/// The day its report came in: the due day where no time is known; never after today.
QDate handedInDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown);
/// The day its report was reviewed: the day it came in where no time is known.
QDate reviewedDayOf(const Progress &progress, const MatrixCell &cell, const DateRange &shown);

} // namespace flotilla::insight
