#pragma once

#include "storage/reader.h"

namespace flotilla::storage {

/// A report that holds what was searched for.
struct SearchHit {
    Id<Report> report;
    Id<Camp> camp;
    Id<Person> person; ///< the mentee
    Id<Period> period; ///< none: outside every period
    QString campSlug;
    QString login; ///< the mentee's GitHub ID in use, else the name
    QString personName;
    int periodNumber = 0; ///< 0: outside every period
    QString path;
    QString excerpt; ///< one line of plain text around the first place found

    bool operator==(const SearchHit &) const = default;
};

/// The newest reports whose text holds every part of `query`. Chinese, Japanese and Korean text is found by any run of its
/// characters, also a single one; other words of three letters and more by their beginning (beyond eight: only when no report has the whole word), without regard
/// to case. An empty query finds nothing.
Result<std::vector<SearchHit>> searchReports(Reader &reader, const QString &query, int limit = 50);

} // namespace flotilla::storage
