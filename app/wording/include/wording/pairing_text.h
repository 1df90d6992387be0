#pragma once

#include "domain/pairing_changes.h"
#include "domain/project_rules.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// What speaks against a pairing, as a sentence. `mentor`: of MentorFull; `slots`: of the project.
QString conflictText(const FoundConflict &conflict, const QString &mentor, int slots, const Wording &wording);
/// What is missing in a choice, as what to do: "Say who the mentee is."
QString problemText(ChoiceProblem problem, const Wording &wording);
/// What is wrong with a project, as a sentence.
QString problemText(ProjectProblem problem, const Wording &wording);
/// Which periods begin or cease to be owed: "2 more periods are owed: 5 (2026-05-11 – 05-24) and 6 (…)." Empty when none does.
QString shiftText(const PeriodShift &shift, const Wording &wording);
/// The name of a step, as a button says it: "Add a mentor…".
QString stepText(PairingStep step, const Wording &wording);

} // namespace flotilla::wording
