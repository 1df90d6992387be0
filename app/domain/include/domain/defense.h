#pragma once

#include "domain/session.h"

namespace flotilla {

/// One round of defenses (答辩).
struct DefenseRound : Record<DefenseRound> {
    Id<Camp> camp;
    int number = 1;
    QString title;
    DateRange days;

    bool operator==(const DefenseRound &) const = default;
};

/// A pairing's place in a round.
struct DefenseSlot : Record<DefenseSlot> {
    Id<DefenseRound> round;
    Id<Pairing> pairing;
    Instant startsAt{};
    int minutes = 20;

    bool operator==(const DefenseSlot &) const = default;
};

/// A judge on the panel of a slot.
struct Judge : Record<Judge> {
    Id<DefenseSlot> slot;
    Id<Person> person;

    bool operator==(const Judge &) const = default;
};

/// What a panel (or one of its judges, when sheets are sealed) gave.
struct GradeSheet : Record<GradeSheet> {
    Id<DefenseSlot> slot;
    Id<Person> judge; ///< none: the panel's agreed sheet
    Grade grade = Grade::Fail;
    bool specialAward = false;
    QString comment;
    Instant at{};
    QString overrideReason; ///< empty: not an override
    Id<Person> overriddenBy;
    Id<Person> confirmedBy; ///< none while an override is unconfirmed

    bool operator==(const GradeSheet &) const = default;
};

} // namespace flotilla
