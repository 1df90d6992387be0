#pragma once

#include "domain/report.h"
#include "domain/session.h"
#include "insight/matrix.h"

namespace flotilla::insight {

/// What is new in a camp; each record once, the newest first.
struct News {
    std::vector<Id<Report>> reports;
    std::vector<Id<Report>> reviewed; ///< reports with a new review
    std::vector<Id<Person>> mentees;
    std::vector<Id<Talk>> talks;
    int entries = 0; ///< of the history, about any camp of the place

    bool operator==(const News &) const = default;
};

/// What came after an entry of the history (Reader::lastChange of an earlier visit), what `who` did by hand left out.
Result<News> readNews(storage::Reader &reader, Id<Camp> camp, qint64 after, const QString &who);

} // namespace flotilla::insight
