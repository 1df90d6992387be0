#pragma once

#include "domain/project.h"

#include <vector>

namespace flotilla {

/// Why a pairing may not be (rule 2), for showing while choosing.
enum class PairingProblem { SecondOnProject, SecondInCamp, SlotsFull };

/// What speaks against adding (or keeping) `candidate` among the pairings of its camp on a day. A reason on the candidate
/// lets SecondInCamp and SlotsFull pass, SecondOnProject never.
std::vector<PairingProblem> pairingProblems(const Pairing &candidate, const std::vector<Pairing> &ofCamp, int slotsOfProject,
                                            QDate day);

/// Whether a pairing is live on a day.
bool isLive(const Pairing &pairing, QDate day);

/// Whether a period is owed under a pairing: it is in effect on the period's last day and began no later than that.
/// A withdrawal ends the pairing at a day; periods whose last day is after it are not owed (rule 5).
bool isOwed(const Pairing &pairing, const Period &period);

} // namespace flotilla
