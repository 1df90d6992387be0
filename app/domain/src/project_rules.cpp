#include "domain/project_rules.h"

#include "domain/web_address.h"

#include <algorithm>

namespace flotilla {

namespace {

bool overlap(const ProjectMentor &a, const ProjectMentor &b)
{
    const auto before = [](QDate to, QDate from) { return to.isValid() && from.isValid() && to < from; };
    return !before(a.to, b.from) && !before(b.to, a.from);
}

bool isTwice(const std::vector<ProjectMentor> &mentors)
{
    for (std::size_t i = 0; i < mentors.size(); ++i)
        for (std::size_t k = i + 1; k < mentors.size(); ++k)
            if (mentors[i].person == mentors[k].person && overlap(mentors[i], mentors[k]))
                return true;
    return false;
}

} // namespace

std::vector<ProjectState> statesAfter(ProjectState state)
{
    switch (state) {
    case ProjectState::Draft:
        return {ProjectState::Open, ProjectState::Cancelled};
    case ProjectState::Open:
        return {ProjectState::Draft, ProjectState::Locked, ProjectState::Cancelled};
    case ProjectState::Locked:
        return {ProjectState::Open, ProjectState::Active, ProjectState::Cancelled};
    case ProjectState::Active:
        return {ProjectState::Locked, ProjectState::Closed, ProjectState::Cancelled};
    case ProjectState::Closed:
        return {ProjectState::Active};
    case ProjectState::Cancelled:
        return {ProjectState::Draft};
    }
    return {};
}

bool mayFollow(ProjectState from, ProjectState to)
{
    return from == to || std::ranges::count(statesAfter(from), to) > 0;
}

std::optional<ProjectProblem> projectProblem(const Project &project, const std::vector<ProjectMentor> &mentors,
                                             const std::optional<Project> &before, const std::vector<Project> &ofCamp)
{
    if (project.title.trimmed().isEmpty())
        return ProjectProblem::NoTitle;
    if (project.number < 0 || project.number > largestProjectNumber)
        return ProjectProblem::BadNumber;
    if (project.slots < 0 || project.slots > mostSlots)
        return ProjectProblem::BadSlots;
    const auto same = [&](const Project &other) {
        return other.id != project.id && !other.deletedAt && other.number == project.number && other.track == project.track;
    };
    if (project.number > 0 && std::ranges::any_of(ofCamp, same))
        return ProjectProblem::NumberTaken;
    if (!project.address.isEmpty() && !isWebAddress(project.address))
        return ProjectProblem::BadAddress;
    const auto backwards = [](const ProjectMentor &each) {
        return each.from.isValid() && each.to.isValid() && each.to < each.from;
    };
    if (std::ranges::any_of(mentors, backwards))
        return ProjectProblem::MentorDays;
    if (isTwice(mentors))
        return ProjectProblem::MentorTwice;
    if (before && !mayFollow(before->state, project.state))
        return ProjectProblem::StateJump;
    return std::nullopt;
}

} // namespace flotilla
