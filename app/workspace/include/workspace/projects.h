#pragma once

#include "domain/pairing_changes.h"
#include "domain/project_rules.h"
#include "workspace/desk.h"

namespace flotilla::workspace {

/// A project as it was edited, with its mentors.
struct ProjectEdit {
    Project project;                    ///< without an id: a new one
    std::vector<ProjectMentor> mentors; ///< as they should be; without an id: new
    std::vector<ProjectMentor> seen;    ///< as they were when the editing began
};

/// Keeps a project and its mentors; mentors hold the role in its camp from then on. RuleBroken with the word of a ProjectProblem
/// (`code`), VersionConflict when somebody changed what is changed here, too.
Result<Id<Project>> keepProject(storage::Transaction &transaction, ProjectEdit edit);

/// Carries out what was chosen for a pairing, and gives the id of what came of it (of RePair, the new pairing). RuleBroken with the
/// word of a ChoiceProblem or PairingConflict; "needs-coordinator" when a conflict is allowed by nobody who may; "about-oneself";
/// VersionConflict. `today`: in the camp's time zone.
Result<Id<Pairing>> changePairing(storage::Transaction &transaction, PairingChoice choice, Id<Person> by, QDate today);

/// Whether a person may allow what speaks against a pairing: a coordinator of the camp, or anybody known while it names none.
Result<bool> mayAllow(storage::Reader &reader, Id<Camp> camp, Id<Person> person);

/// How errors name a problem ("slots-full").
QString code(ProjectProblem problem);
QString code(ChoiceProblem problem);
QString code(PairingConflict conflict);

} // namespace flotilla::workspace
