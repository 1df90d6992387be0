#pragma once

#include "insight/matrix.h"

#include <QSet>

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
/// Some of the file's camps, in the same order; the time does not depend on how many camps there are.
Result<std::vector<CampLine>> readCamps(storage::Reader &reader, const QSet<Id<Camp>> &camps);

} // namespace flotilla::insight
