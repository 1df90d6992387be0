#include "camp_applier.h"
#include "pairing_days.h"

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
    if (planned.action == PlanAction::Skipped)
        return {};
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
    if (!project.batch.isValid() && batch != m_batches.end())
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
    if (planned.action != PlanAction::Same) {
        const auto pairing = planned.further.empty() ? pairingOf(planned, *person) : ownPairingOf(planned, *person);
        if (!pairing)
            return std::unexpected(pairing.error());
        if (auto done = giveRole(*person, Role::Mentee); !done)
            return done;
        if (auto done = applyMentors(planned, *pairing); !done)
            return done;
    }
    return applyFurther(planned, *person);
}

/// The project a person is on: by number, else by title; null if it is not there.
Project *CampApplier::knownProjectOf(const PlannedPerson &planned)
{
    const auto found = std::ranges::find_if(m_projects, [&](const Project &project) {
        return planned.projectNumber ? project.number == *planned.projectNumber && project.track == planned.track
                                     : project.number == 0 && project.title == planned.projectTitle;
    });
    return found != m_projects.end() ? &*found : nullptr;
}

/// The same; a camp that tells neither number nor title has one project without a name.
Result<Project *> CampApplier::projectOf(const PlannedPerson &planned)
{
    if (Project *known = knownProjectOf(planned))
        return known;
    Project project{.camp = m_camp.id,
                    .number = planned.projectNumber.value_or(0),
                    .track = planned.track,
                    .title = planned.projectTitle};
    if (auto done = m_transaction.insert(project); !done)
        return std::unexpected(done.error());
    m_projects.push_back(project);
    return &m_projects.back();
}

/// Somebody who has a place in the camp keeps it: what was re-paired here stays so. Null for who has none.
Pairing *CampApplier::knownPairingOf(const PlannedPerson &planned, Id<Person> person)
{
    if (const Project *project = knownProjectOf(planned)) {
        const auto onIt = std::ranges::find_if(
            m_pairings, [&](const Pairing &pairing) { return pairing.mentee == person && pairing.project == project->id; });
        if (onIt != m_pairings.end())
            return &*onIt;
    }
    const auto any = std::ranges::find(m_pairings, person, &Pairing::mentee);
    return any != m_pairings.end() ? &*any : nullptr;
}

/// The batch whose days a pairing's are.
const Batch *CampApplier::batchOf(Id<Project> project, QDate from) const
{
    const auto own = std::ranges::find(m_projects, project, &Project::id);
    const auto batch = own != m_projects.end() ? std::ranges::find(m_batches, own->batch, &Batch::id) : m_batches.end();
    return batchFor(m_batches, batch != m_batches.end() ? batch->number : 0, from);
}

QDate CampApplier::startOf(const PlannedPerson &planned, const Project &project) const
{
    const Period *first = project.batch.isValid() ? periodIn(planned.firstPeriod, project.batch) : nullptr;
    if (!first)
        first = periodIn(planned.firstPeriod, {});
    if (first)
        return first->days.first;
    const Batch *batch = batchOf(project.id, {});
    return batch ? batch->days.first : QDate();
}

Result<Pairing> CampApplier::addPairing(const PlannedPerson &planned, Id<Person> person, const QString &reason)
{
    const auto project = projectOf(planned);
    if (!project)
        return std::unexpected(project.error());
    Pairing pairing{.camp = m_camp.id,
                    .project = (*project)->id,
                    .mentee = person,
                    .from = startOf(planned, **project),
                    .reason = reason};
    if (const Batch *batch = batchOf(pairing.project, pairing.from))
        pairing.months = proposedMonthsFor(pairing.from, batch->days.last, pairing.months);
    if (auto done = m_transaction.insert(pairing); !done)
        return std::unexpected(done.error());
    m_pairings.push_back(pairing);
    m_filled.insert(pairing.project);
    return pairing;
}

/// A start that was decided, and months as the days propose them now: a camp that goes on makes them more. Not once somebody
/// changed the pairing here.
Result<void> CampApplier::renew(const PlannedPerson &planned, Pairing &pairing)
{
    if (!isOpen(pairing) || (m_changes && m_changes->contains(QStringLiteral("pairing"), pairing.id.value())))
        return {};
    const QString decided = interchange::decided(m_plan.decisions, m_plan.edition, decision::person(planned.login),
                                                 QString::fromLatin1(decision::start));
    const auto project = std::ranges::find(m_projects, pairing.project, &Project::id);
    if (!decided.isEmpty() && project != m_projects.end() && periodIn(planned.firstPeriod, {}))
        if (const QDate from = startOf(planned, *project); from.isValid())
            pairing.from = from;
    if (const Batch *batch = batchOf(pairing.project, pairing.from))
        pairing.months = proposedMonthsFor(pairing.from, batch->days.last, pairing.months);
    return m_transaction.update(pairing);
}

Result<Pairing> CampApplier::pairingOf(const PlannedPerson &planned, Id<Person> person)
{
    Pairing *known = knownPairingOf(planned, person);
    if (!known)
        return addPairing(planned, person);
    if (auto done = renew(planned, *known); !done)
        return std::unexpected(done.error());
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

/// A repository tells who was on a project: so many places it had. What was paired here is nobody's business.
Result<void> CampApplier::widenSlots()
{
    for (Project &project : m_projects) {
        if (!m_filled.contains(project.id))
            continue;
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
