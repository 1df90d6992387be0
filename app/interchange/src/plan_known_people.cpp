#include "pairing_days.h"
#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

/// The pairing that a planned person has already: on the planned project, else any; null if none. What was re-paired here stays so.
const KnownPairing *pairingOf(const PlannedPerson &person, const KnownCamp &known)
{
    const auto project = known.projects.find({person.track, person.projectNumber.value_or(0)});
    const KnownPairing *any = nullptr;
    for (const KnownPairing &each : known.pairings) {
        if (each.pairing.mentee != person.existing)
            continue;
        if (project != known.projects.end() && each.pairing.project == project->second.id)
            return &each;
        if (!any)
            any = &each;
    }
    return any;
}

int batchNumberOf(const KnownPairing &known, const KnownCamp &camp)
{
    for (const auto &[key, project] : camp.projects)
        if (project.id == known.pairing.project)
            for (const KnownBatch &each : camp.batches)
                if (each.batch.id == project.batch)
                    return each.batch.number;
    return 0;
}

/// The first day of a person's first period, in the grid of a batch; invalid without such a period.
QDate startOf(const PlanDraft &draft, int firstPeriod, int batch)
{
    const auto own = std::ranges::find(draft.camp.batches, batch, &PlannedBatch::number);
    if (own != draft.camp.batches.end())
        if (const auto period = std::ranges::find(own->periods, firstPeriod, &GridPeriod::number);
            period != own->periods.end())
            return period->days.first;
    const auto period = std::ranges::find(draft.camp.periods, firstPeriod, &GridPeriod::number);
    return period != draft.camp.periods.end() ? period->days.first : QDate();
}

/// Whether applying would leave a pairing's days and months as they are.
bool areDaysKnown(const PlanDraft &draft, const PlannedPerson &person, const KnownPairing &known)
{
    if (known.changedHere || !isOpen(known.pairing))
        return true;
    const int batch = batchNumberOf(known, *draft.known);
    QDate from = known.pairing.from;
    const QString decided = draft.decided(decision::person(person.login), QString::fromLatin1(decision::start));
    if (const QDate start = startOf(draft, person.firstPeriod, batch); !decided.isEmpty() && start.isValid())
        from = start;
    const PlannedBatch *own = batchFor(draft.camp.batches, batch, from);
    return from == known.pairing.from
        && (!own || proposedMonthsFor(from, own->days.last, known.pairing.months) == known.pairing.months);
}

bool areMentorsKnown(const PlannedPerson &person, const KnownPairing &pairing, const KnownCamp &known)
{
    const auto project = known.projectMentors.find(pairing.pairing.project);
    return std::ranges::all_of(person.mentors, [&](const QString &mentor) {
        const QString login = foldLogin(mentor);
        return known.mentors.contains(login) && pairing.mentors.contains(login) && project != known.projectMentors.end()
            && project->second.contains(login);
    });
}

const KnownPairing *withId(const KnownCamp &known, Id<Pairing> id)
{
    const auto found = std::ranges::find(known.pairings, id, [](const KnownPairing &each) { return each.pairing.id; });
    return id.isValid() && found != known.pairings.end() ? &*found : nullptr;
}

void dropRefused(QStringList &mentors, const KnownPairing &pairing, const KnownCamp &known)
{
    mentors.removeIf(
        [&](const QString &mentor) { return known.refusedMentors.contains({pairing.pairing.id, foldLogin(mentor)}); });
}

/// Whether applying would leave the pairings beside the own one as they are.
bool compareFurther(PlanDraft &draft, PlannedPerson &person)
{
    bool isSame = true;
    for (PlannedFurther &further : person.further) {
        const KnownPairing *pairing = withId(*draft.known, further.existing);
        if (!further.counts) {
            isSame &= pairing == nullptr; // it is taken away
        } else if (pairing) {
            dropRefused(further.mentors, *pairing, *draft.known);
            const PlannedPerson single = alone(person, further);
            const bool isKnown = areMentorsKnown(single, *pairing, *draft.known) && areDaysKnown(draft, single, *pairing);
            further.action = isKnown ? PlanAction::Same : PlanAction::Changed;
            isSame &= isKnown;
        } else {
            isSame &= further.action == PlanAction::Skipped;
        }
    }
    return isSame;
}

void comparePerson(PlanDraft &draft, PlannedPerson &person)
{
    const KnownCamp &known = *draft.known;
    const QString login = foldLogin(person.login);
    const auto found = known.people.find(login);
    if (found == known.people.end()) {
        if (known.removedPeople.contains(login))
            person.action = PlanAction::Skipped;
        return;
    }
    person.existing = found->second;
    const bool hasSeveral = !person.further.empty();
    const KnownPairing *pairing = hasSeveral ? withId(known, person.pairing) : pairingOf(person, known);
    if (!pairing && hasSeveral) {
        person.action = PlanAction::Changed;
        compareFurther(draft, person);
        return;
    }
    if (!pairing) {
        // Made by hand, in a test, or of somebody who was merged: nothing can be compared.
        person.action = PlanAction::Same;
        return;
    }
    dropRefused(person.mentors, *pairing, known);
    const bool areFurtherSame = compareFurther(draft, person);
    const bool isSame = areFurtherSame && (person.name.isEmpty() || !known.nameless.contains(login))
        && known.mentees.contains(login) && areMentorsKnown(person, *pairing, known)
        && areDaysKnown(draft, person, *pairing);
    person.action = isSame ? PlanAction::Same : PlanAction::Changed;
}

} // namespace

void comparePeople(PlanDraft &draft)
{
    for (PlannedPerson &person : draft.camp.people)
        comparePerson(draft, person);
}

} // namespace flotilla::interchange
