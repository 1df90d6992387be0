#pragma once

#include "insight/matrix.h"

namespace flotilla::insight {

/// A camp as lists of camps show it.
struct CampLine {
    Id<Camp> id;
    QString slug;
    QString title;
    QString titleEn;
    DateRange days; ///< from its first batch to its last; not valid when no days are known
};
/// All camps of the file, the newest first.
Result<std::vector<CampLine>> readCamps(storage::Reader &reader);

} // namespace flotilla::insight
