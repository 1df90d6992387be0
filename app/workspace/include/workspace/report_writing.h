#pragma once

#include "storage/transaction.h"

#include <optional>

namespace flotilla::workspace {

/// What somebody needs who writes a report here.
struct ReportForm {
    Id<Pairing> pairing;
    Id<Period> period;
    std::optional<Report> report; ///< as it was handed in; none: nothing was yet
    QString markdown;             ///< its text, or the camp's template with what is known filled in
    QString file;                 ///< path of the file that the camp's repository wants; empty: the camp has none
    QString pullTitle;            ///< of the pull request with it

    bool operator==(const ReportForm &) const = default;
};
/// NotFound for a pairing or period that is not there.
Result<ReportForm> readReportForm(storage::Reader &reader, Id<Pairing> pairing, Id<Period> period);

/// A report as it is handed in here.
struct HandedInReport {
    Id<Pairing> pairing;
    Id<Period> period;
    QString markdown;
    Id<Person> by;              ///< whoever enters it: the mentee, or somebody who may stand in
    std::optional<Report> seen; ///< the report as it was when the writing began; none: there was none
};
/// Keeps it. A text that was handed in before is kept as a revision; what is changed after the due day keeps the time of the text
/// that was on time. RuleBroken "no-report" for a text that says nothing, "not-ones-own" for anybody else's; TextTooLong; NotAllowed
/// for a report that was read from the repository; VersionConflict or NotUnique when somebody handed it in meanwhile.
Result<Id<Report>> handInReport(storage::Transaction &transaction, const HandedInReport &handedIn, Instant now);

/// Whether the person a report would be of, or whoever writes it, was erased for good: a draft must not outlive that.
Result<bool> isErased(storage::Reader &reader, Id<Pairing> pairing, Id<Person> writer);

} // namespace flotilla::workspace
