#include "workspace/projects.h"

#include "desk_people.h"

#include "domain/decisions.h"
#include "insight/projects.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> holdRole(storage::Transaction &transaction, Id<Camp> camp, Id<Person> person, Role role)
{
    const auto holdings = transaction.where<RoleHolding>("person", person);
    if (!holdings)
        return std::unexpected(holdings.error());
    const auto same = [&](const RoleHolding &each) { return each.camp == camp && each.role == role; };
    if (std::ranges::any_of(*holdings, same))
        return {};
    RoleHolding holding;
    holding.camp = camp;
    holding.person = person;
    holding.role = role;
    return transaction.insert(holding);
}

/// Writing what was seen writes nothing, but fails when it is not what is stored; then it may go.
Result<void> removeSeen(storage::Transaction &transaction, ProjectMentor seen)
{
    if (auto done = transaction.update(seen); !done)
        return done;
    return transaction.remove(seen.id);
}

Result<void> keepMentors(storage::Transaction &transaction, const ProjectEdit &edit)
{
    for (const ProjectMentor &each : edit.seen)
        if (std::ranges::find(edit.mentors, each.id, &ProjectMentor::id) == edit.mentors.end())
            if (auto done = removeSeen(transaction, each); !done)
                return done;
    for (ProjectMentor each : edit.mentors) {
        each.project = edit.project.id;
        auto done = each.id.isValid() ? transaction.update(each) : transaction.insert(each);
        if (done)
            done = holdRole(transaction, edit.project.camp, each.person, Role::Mentor);
        if (!done)
            return done;
    }
    return {};
}

/// What nobody may choose, or only somebody else.
Result<void> checkChoice(storage::Transaction &transaction, const PairingChoice &choice, Id<Person> by, QDate today)
{
    const bool isNew = choice.step == PairingStep::Lock;
    const QString about = isNew ? nameOf(choice.project) : nameOf(choice.seen.id);
    const Id<Person> mentee = isNew ? choice.mentee : choice.seen.mentee;
    if (!mayDecide(DecisionAbout::Exemption, present(transaction, by), present(transaction, mentee)))
        return fail(ErrorCode::RuleBroken, {u"about-oneself"_s, about});
    const bool moves = isNew || choice.step == PairingStep::RePair;
    const Id<Project> project = moves ? choice.project : choice.seen.project;
    if (!project.isValid())
        return fail(ErrorCode::RuleBroken, {code(ChoiceProblem::NoProject), about});
    const auto around = insight::readSurroundings(transaction, isNew ? choice.camp : choice.seen.camp, project);
    if (!around)
        return std::unexpected(around.error());
    const auto conflicts = conflictsOf(choice, *around, today);
    if (const auto problem = problemOf(choice, false))
        return fail(ErrorCode::RuleBroken, {code(*problem), about});
    for (const FoundConflict &each : conflicts)
        if (each.conflict == PairingConflict::SecondOnProject || choice.reason.trimmed().isEmpty())
            return fail(ErrorCode::RuleBroken, {code(each.conflict), about});
    if (conflicts.empty())
        return {};
    const auto may = mayAllow(transaction, isNew ? choice.camp : choice.seen.camp, by);
    if (!may)
        return std::unexpected(may.error());
    return *may ? Result<void>() : fail(ErrorCode::RuleBroken, {u"needs-coordinator"_s, about});
}

Result<void> keepPairing(storage::Transaction &transaction, Pairing &pairing)
{
    return pairing.id.isValid() ? transaction.update(pairing) : transaction.insert(pairing);
}

} // namespace

QString code(ProjectProblem problem)
{
    switch (problem) {
    case ProjectProblem::NoTitle:
        return u"project-without-title"_s;
    case ProjectProblem::BadNumber:
        return u"project-number"_s;
    case ProjectProblem::BadSlots:
        return u"project-slots"_s;
    case ProjectProblem::NumberTaken:
        return u"project-number-taken"_s;
    case ProjectProblem::BadAddress:
        return u"project-address"_s;
    case ProjectProblem::MentorTwice:
        return u"mentor-twice"_s;
    case ProjectProblem::MentorDays:
        return u"end-before-start"_s;
    case ProjectProblem::StateJump:
        return u"project-state"_s;
    }
    return {};
}

QString code(ChoiceProblem problem)
{
    switch (problem) {
    case ChoiceProblem::NoMentee:
    case ChoiceProblem::NoProject:
    case ChoiceProblem::NoMentor:
    case ChoiceProblem::NoDay:
        return u"pairing-incomplete"_s;
    case ChoiceProblem::BeforeStart:
        return u"end-before-start"_s;
    case ChoiceProblem::SameProject:
        return u"same-project"_s;
    case ChoiceProblem::MentorIsMentee:
        return u"mentor-is-mentee"_s;
    case ChoiceProblem::NotLater:
        return u"not-later"_s;
    case ChoiceProblem::NoReason:
        return u"needs-reason"_s;
    }
    return {};
}

QString code(PairingConflict conflict)
{
    switch (conflict) {
    case PairingConflict::SecondOnProject:
        return u"second-on-project"_s;
    case PairingConflict::SecondInCamp:
        return u"second-in-camp"_s;
    case PairingConflict::SlotsFull:
        return u"slots-full"_s;
    case PairingConflict::MentorFull:
        return u"mentor-full"_s;
    case PairingConflict::OutsideBatch:
        return u"outside-batch"_s;
    }
    return {};
}

Result<bool> mayAllow(storage::Reader &reader, Id<Camp> camp, Id<Person> person)
{
    if (!person.isValid())
        return false;
    const auto holdings = reader.where<RoleHolding>("camp", camp);
    if (!holdings)
        return std::unexpected(holdings.error());
    bool anybody = false;
    for (const RoleHolding &each : *holdings) {
        if (each.role != Role::Coordinator)
            continue;
        anybody = true;
        if (present(reader, each.person) == present(reader, person))
            return true;
    }
    return !anybody;
}

Result<Id<Project>> keepProject(storage::Transaction &transaction, ProjectEdit edit)
{
    Project &project = edit.project;
    project.title = cleanText(project.title);
    project.titleEn = cleanText(project.titleEn);
    project.track = cleanText(project.track);
    project.address = cleanText(project.address);
    std::optional<Project> before;
    if (project.id.isValid()) {
        const auto stored = transaction.get(project.id);
        if (!stored)
            return std::unexpected(stored.error());
        // Somebody else's state is met as a conflict, not as a jump from there.
        if (stored->version == project.version)
            before = *stored;
    }
    const auto ofCamp = transaction.where<Project>("camp", project.camp);
    if (!ofCamp)
        return std::unexpected(ofCamp.error());
    if (const auto problem = projectProblem(project, edit.mentors, before, *ofCamp))
        return fail(ErrorCode::RuleBroken, {code(*problem), project.id.isValid() ? nameOf(project.id) : project.title});
    auto done = project.id.isValid() ? transaction.update(project) : transaction.insert(project);
    if (done)
        done = keepMentors(transaction, edit);
    if (!done)
        return std::unexpected(done.error());
    return project.id;
}

Result<Id<Pairing>> changePairing(storage::Transaction &transaction, PairingChoice choice, Id<Person> by, QDate today)
{
    choice.reason = cleanText(choice.reason);
    if (choice.reason.toUtf8().size() > longestReview)
        return fail(ErrorCode::TextTooLong, {u"reason"_s, QString::number(longestReview / 1024)});
    if (auto done = checkChoice(transaction, choice, by, today); !done)
        return std::unexpected(done.error());
    PairingOutcome outcome = outcomeOf(choice);
    Pairing &result = outcome.result;
    if (outcome.ended)
        if (auto done = transaction.update(*outcome.ended); !done)
            return std::unexpected(done.error());
    if (auto done = keepPairing(transaction, result); !done)
        return std::unexpected(done.error());
    auto done = holdRole(transaction, result.camp, result.mentee, Role::Mentee);
    for (PairingMentor &mentor : outcome.mentors) {
        mentor.pairing = result.id;
        if (done)
            done = mentor.id.isValid() ? transaction.update(mentor) : transaction.insert(mentor);
        if (done)
            done = holdRole(transaction, result.camp, mentor.mentor, Role::Mentor);
    }
    if (!done)
        return std::unexpected(done.error());
    return result.id;
}

} // namespace flotilla::workspace
