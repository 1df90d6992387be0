#pragma once

#include "domain/body.h"
#include "domain/project.h"

namespace flotilla {

/// What a reminder asks for, and of whom: a project's chat, or a person.
enum class NudgeKind { GroupReports, GroupReviews, PersonReports, PersonReviews };

/// A camp's own words for one kind of reminder. Parts in braces are filled in (interchange/nudge_text.h).
struct NudgeTemplate : Record<NudgeTemplate> {
    Id<Camp> camp;
    NudgeKind kind = NudgeKind::GroupReports;
    QString text;   ///< Chinese; empty: Flotilla's own words
    QString textEn; ///< English; empty: Flotilla's own words

    bool operator==(const NudgeTemplate &) const = default;
};

/// How a reminder went out.
enum class NudgeWay { Copied, Mail };

/// A reminder that went out, so that nobody is reminded twice by accident.
struct Nudge : Record<Nudge> {
    Id<Camp> camp;
    int periodNumber = 1;
    Id<Project> project; ///< of a group's; none: a person's
    Id<Person> person;   ///< none: a group's
    NudgeWay way = NudgeWay::Copied;
    BodyHash body; ///< what was sent
    Id<Person> by; ///< none: not known
    Instant at{};

    bool operator==(const Nudge &) const = default;
};

} // namespace flotilla
