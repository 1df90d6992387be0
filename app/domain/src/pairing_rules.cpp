#include "domain/pairing_rules.h"

#include <algorithm>

namespace flotilla {

namespace {

bool covers(const Pairing &pairing, QDate day)
{
    return (!pairing.from.isValid() || pairing.from <= day) && (!pairing.to.isValid() || day <= pairing.to);
}

} // namespace

bool isLive(const Pairing &pairing, QDate day)
{
    switch (pairing.state) {
    case PairingState::Proposed:
        return false;
    case PairingState::Live:
    case PairingState::Paused:
        return covers(pairing, day);
    case PairingState::Withdrawn:
    case PairingState::Dismissed:
    case PairingState::Moved:
    case PairingState::Completed:
        // It is over; only its last day can say until when it was not.
        return pairing.to.isValid() && covers(pairing, day);
    }
    return false;
}

std::vector<PairingProblem> pairingProblems(const Pairing &candidate, const std::vector<Pairing> &ofCamp, int slotsOfProject,
                                            QDate day)
{
    if (!isLive(candidate, day))
        return {};
    bool onProject = false;
    bool inCamp = false;
    int taken = 0;
    for (const Pairing &other : ofCamp) {
        if (other.id == candidate.id || other.deletedAt || !isLive(other, day))
            continue;
        const bool sameProject = other.project == candidate.project;
        taken += sameProject ? 1 : 0;
        if (other.mentee == candidate.mentee)
            (sameProject ? onProject : inCamp) = true;
    }
    const bool allowed = !candidate.reason.trimmed().isEmpty();
    std::vector<PairingProblem> problems;
    if (onProject)
        problems.push_back(PairingProblem::SecondOnProject);
    if (inCamp && !allowed)
        problems.push_back(PairingProblem::SecondInCamp);
    if (taken >= slotsOfProject && !allowed)
        problems.push_back(PairingProblem::SlotsFull);
    return problems;
}

bool isOwed(const Pairing &pairing, const Period &period)
{
    return isEffective(pairing.state) && covers(pairing, period.days.last);
}

} // namespace flotilla
