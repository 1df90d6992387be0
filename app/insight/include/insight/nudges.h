#pragma once

#include "domain/nudge.h"
#include "insight/matrix.h"

namespace flotilla::insight {

/// A reminder that went out.
struct SentNudge {
    Id<Project> project; ///< of a group's; none: a person's
    Id<Person> person;   ///< none: a group's
    NudgeWay way = NudgeWay::Copied;
    PersonLabel by; ///< not valid: not known
    Instant at{};

    bool operator==(const SentNudge &) const = default;
};

/// The reminders of a period of a camp, the newest first.
Result<std::vector<SentNudge>> readSentNudges(storage::Reader &reader, Id<Camp> camp, int period);

/// The newest reminder of a group or person; null: none went out.
const SentNudge *lastSent(const std::vector<SentNudge> &sent, Id<Project> project, Id<Person> person);

} // namespace flotilla::insight
