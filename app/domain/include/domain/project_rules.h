#pragma once

#include "domain/project.h"

#include <optional>
#include <vector>

namespace flotilla {

/// The states a project may take after one: one step on or back along draft, open, locked, active, closed; cancelled from each of
/// them but closed; from cancelled back to draft.
std::vector<ProjectState> statesAfter(ProjectState state);
bool mayFollow(ProjectState from, ProjectState to);

/// What speaks against a project as it was typed.
enum class ProjectProblem { NoTitle, BadNumber, BadSlots, NumberTaken, BadAddress, MentorTwice, MentorDays, StateJump };

inline constexpr int mostSlots = 99;
inline constexpr int largestProjectNumber = 9999;

/// The first problem of a project and its mentors. `before`: as it was seen, none for a new one; `ofCamp`: all projects of its camp.
std::optional<ProjectProblem> projectProblem(const Project &project, const std::vector<ProjectMentor> &mentors,
                                             const std::optional<Project> &before, const std::vector<Project> &ofCamp);

} // namespace flotilla
