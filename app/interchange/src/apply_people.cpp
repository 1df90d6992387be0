#include "camp_applier.h"

#include "domain/stars.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <span>

namespace flotilla::interchange {

Result<void> CampApplier::applyProjects()
{
    auto projects = m_transaction.where<Project>("camp", m_camp.id);
    if (!projects)
        return std::unexpected(projects.error());
    m_projects = std::move(*projects);
    for (const PlannedProject &planned : m_plan.projects)
        if (auto done = applyProject(planned); !done)
            return done;
    return {};
}

Result<void> CampApplier::applyProject(const PlannedProject &planned)
{
    const auto known = std::ranges::find_if(m_projects, [&](const Project &project) {
        return planned.existing.isValid() ? project.id == planned.existing
                                          : project.number == planned.number && project.track == planned.track;
    });
    const bool isNew = known == m_projects.end();
    Project project = isNew ? Project{.camp = m_camp.id, .number = planned.number, .track = planned.track} : *known;
    if (!planned.title.isEmpty())
        project.title = planned.title;
    if (!planned.titleEn.isEmpty())
        project.titleEn = planned.titleEn;
    const auto batch = std::ranges::find(m_batches, planned.batch, &Batch::number);
    if (isNew && planned.batch > 0 && batch != m_batches.end())
        project.batch = batch->id;
    if (!planned.description.isEmpty()) {
        const auto body = m_transaction.putBody(planned.description.toUtf8());
        if (!body)
            return std::unexpected(body.error());
        project.description = *body;
        project.slots = std::max(project.slots, planned.slots);
    }
    auto done = isNew ? m_transaction.insert(project) : m_transaction.update(project);
    if (!done)
        return done;
    if (isNew)
        m_projects.push_back(project);
    else
        *known = project;
    return {};
}

Result<void> CampApplier::applyPeople()
{
    auto pairings = m_transaction.where<Pairing>("camp", m_camp.id);
    if (!pairings)
        return std::unexpected(pairings.error());
    m_pairings = std::move(*pairings);
    auto roles = m_transaction.where<RoleHolding>("camp", m_camp.id);
    if (!roles)
        return std::unexpected(roles.error());
    m_roles = std::move(*roles);
    for (const Project &project : m_projects) {
        auto mentors = m_transaction.where<ProjectMentor>("project", project.id);
        if (!mentors)
            return std::unexpected(mentors.error());
        m_projectMentors.insert(m_projectMentors.end(), mentors->begin(), mentors->end());
    }
    for (const PlannedPerson &planned : m_plan.people)
        if (auto done = applyPerson(planned); !done)
            return done;
    return widenSlots();
}

Result<void> CampApplier::applyPerson(const PlannedPerson &planned)
{
    if (planned.action == PlanAction::Skipped)
        return {};
    const auto person = m_people.findOrAdd(planned.login, planned.name);
    if (!person)
        return std::unexpected(person.error());
    m_mentees[foldLogin(planned.login)] = *person;
    const auto project = projectOf(planned);
    if (!project)
        return std::unexpected(project.error());
    const auto pairing = pairingOf(planned, *person, **project);
    if (!pairing)
        return std::unexpected(pairing.error());
    if (auto done = giveRole(*person, Role::Mentee); !done)
        return done;
    return applyMentors(planned, *pairing);
}

/// The project a person is on: by number, else by title; a camp that tells neither has one project without a name.
Result<Project *> CampApplier::projectOf(const PlannedPerson &planned)
{
    const auto found = std::ranges::find_if(m_projects, [&](const Project &project) {
        return planned.projectNumber ? project.number == *planned.projectNumber && project.track == planned.track
                                     : project.number == 0 && project.title == planned.projectTitle;
    });
    if (found != m_projects.end())
        return &*found;
    Project project{.camp = m_camp.id,
                    .number = planned.projectNumber.value_or(0),
                    .track = planned.track,
                    .title = planned.projectTitle};
    if (auto done = m_transaction.insert(project); !done)
        return std::unexpected(done.error());
    m_projects.push_back(project);
    return &m_projects.back();
}

Result<Pairing> CampApplier::pairingOf(const PlannedPerson &planned, Id<Person> person, const Project &project)
{
    QDate from = m_batches.front().days.first;
    if (const Period *first = periodIn(planned.firstPeriod, {}))
        from = first->days.first;
    // Somebody who has a place in the camp keeps it: what was re-paired here stays so.
    auto known =
        std::ranges::find_if(m_pairings, [&](const Pairing &p) { return p.mentee == person && p.project == project.id; });
    if (known == m_pairings.end())
        known = std::ranges::find(m_pairings, person, &Pairing::mentee);
    if (known == m_pairings.end()) {
        Pairing pairing{.camp = m_camp.id, .project = project.id, .mentee = person, .from = from};
        pairing.months = proposedMonths({from, m_batches.front().days.last});
        if (auto done = m_transaction.insert(pairing); !done)
            return std::unexpected(done.error());
        m_pairings.push_back(pairing);
        return pairing;
    }
    const QString decided = interchange::decided(m_plan.decisions, m_plan.edition, decision::person(planned.login),
                                                 QString::fromLatin1(decision::start));
    if (!decided.isEmpty() && from.isValid() && known->from != from) {
        known->from = from;
        if (auto done = m_transaction.update(*known); !done)
            return std::unexpected(done.error());
    }
    return *known;
}

Result<void> CampApplier::applyMentors(const PlannedPerson &planned, const Pairing &pairing)
{
    if (planned.mentors.isEmpty())
        return {};
    const auto paired = m_transaction.where<PairingMentor>("pairing", pairing.id);
    if (!paired)
        return std::unexpected(paired.error());
    for (const QString &login : planned.mentors) {
        const auto mentor = m_people.findOrAdd(login);
        if (!mentor)
            return std::unexpected(mentor.error());
        if (auto done = giveRole(*mentor, Role::Mentor); !done)
            return done;
        const bool ofProject = std::ranges::any_of(m_projectMentors, [&](const ProjectMentor &each) {
            return each.project == pairing.project && each.person == *mentor;
        });
        if (!ofProject) {
            const bool first =
                std::ranges::find(m_projectMentors, pairing.project, &ProjectMentor::project) == m_projectMentors.end();
            ProjectMentor holding{
                .project = pairing.project, .person = *mentor, .kind = first ? MentorKind::Lead : MentorKind::Co};
            if (auto done = m_transaction.insert(holding); !done)
                return done;
            m_projectMentors.push_back(holding);
        }
        if (std::ranges::find(*paired, *mentor, &PairingMentor::mentor) == paired->end()) {
            PairingMentor holding{.pairing = pairing.id, .mentor = *mentor};
            if (auto done = m_transaction.insert(holding); !done)
                return done;
        }
    }
    return {};
}

Result<void> CampApplier::giveRole(Id<Person> person, Role role)
{
    const auto holds = [&](const RoleHolding &holding) { return holding.person == person && holding.role == role; };
    if (std::ranges::any_of(m_roles, holds))
        return {};
    RoleHolding holding{.camp = m_camp.id, .person = person, .role = role};
    if (auto done = m_transaction.insert(holding); !done)
        return done;
    m_roles.push_back(holding);
    return {};
}

/// A repository tells who was on a project: so many places it had.
Result<void> CampApplier::widenSlots()
{
    for (Project &project : m_projects) {
        const auto live = std::ranges::count_if(m_pairings, [&](const Pairing &pairing) {
            return pairing.project == project.id
                && (pairing.state == PairingState::Live || pairing.state == PairingState::Paused);
        });
        if (project.slots >= int(live))
            continue;
        project.slots = int(live);
        if (auto done = m_transaction.update(project); !done)
            return done;
    }
    return {};
}

/// Whom the user called the same person keeps both GitHub IDs.
Result<void> CampApplier::applyAliases()
{
    const QString prefix = decision::person({});
    for (const PlanDecision &decision : m_plan.decisions) {
        const bool isAlias = decision.key == QLatin1StringView(decision::alias) && decision.subject.startsWith(prefix)
            && !decision.value.isEmpty() && decision.value != QLatin1StringView(decision::notTheSame);
        if (!isAlias)
            continue;
        const auto person = m_people.find(decision.value);
        if (!person)
            return std::unexpected(person.error());
        if (person->isValid())
            if (auto done = m_people.addLogin(*person, decision.subject.sliced(prefix.size())); !done)
                return done;
    }
    return {};
}

} // namespace flotilla::interchange
