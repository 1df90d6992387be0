#include "domain/pairing_changes.h"

#include <algorithm>

namespace flotilla {

namespace {

/// Whether a step brings somebody new to somewhere, so that there may be conflicts.
bool isNewPairing(PairingStep step)
{
    return step == PairingStep::Lock || step == PairingStep::RePair;
}

bool bringsMentors(PairingStep step)
{
    return isNewPairing(step) || step == PairingStep::AddMentor || step == PairingStep::ReplaceMentor;
}

bool covers(const PairingMentor &mentor, QDate day)
{
    return (!mentor.from.isValid() || mentor.from <= day) && (!mentor.to.isValid() || day <= mentor.to);
}

/// Pairings that a mentor has on a day, without the one in question.
int loadOf(Id<Person> mentor, const PairingSurroundings &around, Id<Pairing> without, QDate day)
{
    std::vector<Id<Pairing>> counted;
    for (const PairingMentor &each : around.mentors) {
        if (each.mentor != mentor || each.pairing == without || each.deletedAt || !covers(each, day))
            continue;
        const auto pairing = std::ranges::find(around.pairings, each.pairing, &Pairing::id);
        if (pairing != around.pairings.end() && !pairing->deletedAt && isLive(*pairing, day)
            && std::ranges::find(counted, each.pairing) == counted.end())
            counted.push_back(each.pairing);
    }
    return static_cast<int>(counted.size());
}

bool isOutside(const Pairing &pairing, const DateRange &batch)
{
    if (!batch.isValid())
        return false;
    return (pairing.from.isValid() && !batch.contains(pairing.from))
        || (pairing.to.isValid() && !batch.contains(pairing.to));
}

int liveOnProject(const Pairing &candidate, const std::vector<Pairing> &pairings, QDate day)
{
    return static_cast<int>(std::ranges::count_if(pairings, [&](const Pairing &each) {
        return each.id != candidate.id && !each.deletedAt && each.project == candidate.project && isLive(each, day);
    }));
}

/// What Lock makes.
Pairing made(const PairingChoice &choice, const QString &reason)
{
    Pairing pairing;
    pairing.camp = choice.camp;
    pairing.project = choice.project;
    pairing.mentee = choice.mentee;
    pairing.from = choice.day;
    pairing.to = choice.to;
    pairing.lock = choice.lock;
    pairing.months = choice.months;
    pairing.reason = reason;
    return pairing;
}

/// What RePair makes beside the end of the one before.
Pairing continued(const PairingChoice &choice, const QString &reason)
{
    Pairing pairing;
    pairing.camp = choice.seen.camp;
    pairing.project = choice.project;
    pairing.mentee = choice.seen.mentee;
    pairing.from = choice.day;
    pairing.to = choice.seen.to;
    pairing.lock = choice.seen.lock;
    pairing.months = choice.seen.months;
    pairing.predecessor = choice.seen.id;
    pairing.reason = reason;
    return pairing;
}

PairingMentor newMentor(Id<Pairing> pairing, Id<Person> mentor, QDate from)
{
    PairingMentor record;
    record.pairing = pairing;
    record.mentor = mentor;
    record.from = from;
    return record;
}

} // namespace

std::vector<PairingStep> stepsOf(const Pairing &pairing)
{
    switch (pairing.state) {
    case PairingState::Proposed:
    case PairingState::Live:
        return {PairingStep::AddMentor, PairingStep::ReplaceMentor, PairingStep::RePair, PairingStep::Pause,
                PairingStep::Extend,    PairingStep::Withdraw,      PairingStep::Dismiss};
    case PairingState::Paused:
        return {PairingStep::Resume, PairingStep::AddMentor, PairingStep::ReplaceMentor,
                PairingStep::Extend, PairingStep::Withdraw,  PairingStep::Dismiss};
    case PairingState::Withdrawn:
    case PairingState::Dismissed:
    case PairingState::Moved:
    case PairingState::Completed:
        return {};
    }
    return {};
}

PairingOutcome outcomeOf(const PairingChoice &choice)
{
    PairingOutcome outcome;
    outcome.result = choice.seen;
    Pairing &result = outcome.result;
    if (!choice.reason.trimmed().isEmpty())
        result.reason = choice.reason.trimmed();
    switch (choice.step) {
    case PairingStep::RePair:
        outcome.ended = choice.seen;
        outcome.ended->state = PairingState::Moved;
        outcome.ended->to = choice.day.addDays(-1);
        outcome.ended->reason = result.reason;
        result = continued(choice, result.reason);
        break;
    case PairingStep::Lock:
        result = made(choice, result.reason);
        break;
    case PairingStep::Pause:
        result.state = PairingState::Paused;
        break;
    case PairingStep::Resume:
        result.state = PairingState::Live;
        break;
    case PairingStep::Extend:
        result.to = choice.to;
        result.months = choice.months;
        break;
    case PairingStep::Withdraw:
    case PairingStep::Dismiss:
        result.state = choice.step == PairingStep::Withdraw ? PairingState::Withdrawn : PairingState::Dismissed;
        result.to = choice.day;
        break;
    case PairingStep::AddMentor:
        break;
    case PairingStep::ReplaceMentor:
        for (PairingMentor each : choice.seenMentors) {
            if (each.id != choice.replaced)
                continue;
            each.to = choice.day.addDays(-1);
            outcome.mentors.push_back(each);
        }
        break;
    }
    if (!bringsMentors(choice.step))
        return outcome;
    const QDate from = isNewPairing(choice.step) ? QDate() : choice.day;
    for (const Id<Person> mentor : choice.mentors)
        outcome.mentors.push_back(newMentor(result.id, mentor, from));
    return outcome;
}

std::vector<FoundConflict> conflictsOf(const PairingChoice &choice, const PairingSurroundings &around, QDate today)
{
    const PairingOutcome outcome = outcomeOf(choice);
    const Pairing &candidate = outcome.result;
    std::vector<FoundConflict> found;
    PairingSurroundings after = around;
    if (outcome.ended)
        std::ranges::replace_if(
            after.pairings, [&](const Pairing &each) { return each.id == outcome.ended->id; }, *outcome.ended);
    QDate day = std::max(today, candidate.from.isValid() ? candidate.from : today);
    if (candidate.to.isValid() && candidate.to < day)
        day = candidate.to;
    if (isNewPairing(choice.step) || choice.step == PairingStep::Resume) {
        Pairing unexcused = candidate;
        unexcused.reason.clear(); // a reason lets them pass, and does not make them go away
        for (const PairingProblem problem : pairingProblems(unexcused, after.pairings, around.slots, day)) {
            switch (problem) {
            case PairingProblem::SecondOnProject:
                found.push_back({PairingConflict::SecondOnProject, {}, 0});
                break;
            case PairingProblem::SecondInCamp:
                found.push_back({PairingConflict::SecondInCamp, {}, 0});
                break;
            case PairingProblem::SlotsFull:
                found.push_back({PairingConflict::SlotsFull, {}, liveOnProject(candidate, after.pairings, day)});
                break;
            }
        }
    }
    if (bringsMentors(choice.step)) {
        for (const Id<Person> mentor : choice.mentors)
            if (const int load = loadOf(mentor, after, candidate.id, day); load >= mostMentees)
                found.push_back({PairingConflict::MentorFull, mentor, load});
    }
    if ((isNewPairing(choice.step) || choice.step == PairingStep::Extend) && isOutside(candidate, around.batch))
        found.push_back({PairingConflict::OutsideBatch, {}, 0});
    return found;
}

std::optional<ChoiceProblem> problemOf(const PairingChoice &choice, bool conflicting)
{
    const bool isNew = isNewPairing(choice.step);
    const Id<Person> mentee = choice.step == PairingStep::Lock ? choice.mentee : choice.seen.mentee;
    if (!mentee.isValid())
        return ChoiceProblem::NoMentee;
    if (isNew && !choice.project.isValid())
        return ChoiceProblem::NoProject;
    if (choice.step == PairingStep::RePair && choice.project == choice.seen.project)
        return ChoiceProblem::SameProject;
    const bool changesMentor = choice.step == PairingStep::AddMentor || choice.step == PairingStep::ReplaceMentor;
    if (changesMentor && choice.mentors.empty())
        return ChoiceProblem::NoMentor;
    const auto replaced = std::ranges::find(choice.seenMentors, choice.replaced, &PairingMentor::id);
    if (choice.step == PairingStep::ReplaceMentor && replaced == choice.seenMentors.end())
        return ChoiceProblem::NoMentor;
    if (bringsMentors(choice.step) && std::ranges::count(choice.mentors, mentee) > 0)
        return ChoiceProblem::MentorIsMentee;
    const bool ends = choice.step == PairingStep::Withdraw || choice.step == PairingStep::Dismiss;
    if ((isNew || changesMentor || ends) && !choice.day.isValid())
        return ChoiceProblem::NoDay;
    const QDate start =
        choice.step == PairingStep::ReplaceMentor ? std::max(replaced->from, choice.seen.from) : choice.seen.from;
    // A new pairing, or a new mentor in place of another, leaves the one before a day at least.
    const bool leaves = choice.step == PairingStep::RePair || choice.step == PairingStep::ReplaceMentor;
    if ((leaves || ends) && start.isValid() && (leaves ? choice.day <= start : choice.day < start))
        return ChoiceProblem::BeforeStart;
    if (choice.step == PairingStep::Lock && choice.to.isValid() && choice.to < choice.day)
        return ChoiceProblem::BeforeStart;
    if (choice.step == PairingStep::Extend) {
        if (choice.to.isValid() && choice.seen.from.isValid() && choice.to < choice.seen.from)
            return ChoiceProblem::BeforeStart;
        const bool later = choice.seen.to.isValid() && (!choice.to.isValid() || choice.to > choice.seen.to);
        if (!later && choice.months == choice.seen.months)
            return ChoiceProblem::NotLater;
    }
    const bool freely = choice.step == PairingStep::AddMentor || choice.step == PairingStep::Resume
        || (choice.step == PairingStep::Lock && choice.lock != PairingLock::PreLocked);
    if ((!freely || conflicting) && choice.reason.trimmed().isEmpty())
        return ChoiceProblem::NoReason;
    return std::nullopt;
}

PeriodShift shiftOf(const Pairing &before, const Pairing &after, const std::vector<Period> &periods)
{
    PeriodShift shift;
    for (const Period &period : periods) {
        const bool was = before.mentee.isValid() && isOwed(before, period);
        const bool is = isOwed(after, period);
        if (is && !was)
            shift.gained.push_back(period);
        else if (was && !is)
            shift.lost.push_back(period);
    }
    return shift;
}

} // namespace flotilla
