#pragma once

#include "insight/report_page.h"

namespace flotilla::insight {

/// One text that a mentee handed in as a report.
struct RevisionText {
    QString text; ///< the file, decoded, with LF line ends
    std::optional<Instant> at;

    bool operator==(const RevisionText &) const = default;
};

/// All texts of a report, what was handed in first first; the last one is the report as it stands.
struct RevisionTexts {
    Id<Report> report;
    PersonLabel mentee;
    int period = 0; ///< number; 0: outside every period
    QString timeZone;
    std::vector<RevisionText> texts;
};

/// NotFound when there is no such report.
Result<RevisionTexts> readRevisions(storage::Reader &reader, Id<Report> report);

} // namespace flotilla::insight
