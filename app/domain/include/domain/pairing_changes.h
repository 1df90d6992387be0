#pragma once

#include "domain/pairing_rules.h"

#include <optional>
#include <vector>

namespace flotilla {

/// What a coordinator does with a pairing.
enum class PairingStep { Lock, AddMentor, ReplaceMentor, RePair, Pause, Resume, Extend, Withdraw, Dismiss };

/// The steps that make sense for a pairing as it is; Lock, which makes one, is none of them.
std::vector<PairingStep> stepsOf(const Pairing &pairing);

/// What was chosen for a step; what a step does not need stays as it is.
struct PairingChoice {
    PairingStep step = PairingStep::Lock;
    Pairing seen;                           ///< as it was when the choosing began; none for Lock
    std::vector<PairingMentor> seenMentors; ///< its mentors, of ReplaceMentor
    Id<Camp> camp;
    Id<Project> project;             ///< of Lock and RePair
    Id<Person> mentee;               ///< of Lock
    std::vector<Id<Person>> mentors; ///< the new ones
    Id<PairingMentor> replaced;      ///< of ReplaceMentor
    QDate day;                       ///< the first day of what is new; of Withdraw and Dismiss the last one
    QDate to;                        ///< of Lock and Extend; invalid: to the end
    int months = 3;
    PairingLock lock = PairingLock::Locked; ///< of Lock
    QString reason;
};

/// The records that a choice makes. A new record has no id; new mentors then have no pairing either.
struct PairingOutcome {
    std::optional<Pairing> ended; ///< of RePair: the one before
    Pairing result;
    std::vector<PairingMentor> mentors; ///< changed or new
};
PairingOutcome outcomeOf(const PairingChoice &choice);

/// What is missing or wrong in a choice, whoever makes it.
enum class ChoiceProblem {
    NoMentee,
    NoProject,
    NoMentor,
    NoDay,
    BeforeStart,
    SameProject,
    MentorIsMentee,
    NotLater,
    NoReason
};

/// What speaks against a pairing, so that only a coordinator allows it, with a reason; SecondOnProject nobody does.
enum class PairingConflict { SecondOnProject, SecondInCamp, SlotsFull, MentorFull, OutsideBatch };
struct FoundConflict {
    PairingConflict conflict = PairingConflict::SlotsFull;
    Id<Person> mentor; ///< of MentorFull
    int count = 0;     ///< pairings there are already, of SlotsFull and MentorFull

    bool operator==(const FoundConflict &) const = default;
};

/// A mentor has so many mentees at a time; more need a reason.
inline constexpr int mostMentees = 3;

/// What a choice is held against.
struct PairingSurroundings {
    std::vector<Pairing> pairings;      ///< of the camp
    std::vector<PairingMentor> mentors; ///< of these
    int slots = 1;                      ///< of the project
    DateRange batch;                    ///< days of its batch; invalid: any day will do
};

/// Conflicts of what a choice makes, on its first day that is not before `today`.
std::vector<FoundConflict> conflictsOf(const PairingChoice &choice, const PairingSurroundings &around, QDate today);

/// The first problem of a choice. `conflicting`: it has conflicts, which need a reason.
std::optional<ChoiceProblem> problemOf(const PairingChoice &choice, bool conflicting);

/// The periods that are owed after a change and were not before, and the other way round.
struct PeriodShift {
    std::vector<Period> gained;
    std::vector<Period> lost;
};
/// `periods`: of the pairing's batch.
PeriodShift shiftOf(const Pairing &before, const Pairing &after, const std::vector<Period> &periods);

} // namespace flotilla
