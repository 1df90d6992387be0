#include "camp_applier.h"
#include "plan_draft.h"

#include "wording/warning_text.h"

#include <algorithm>

namespace flotilla::interchange {

/// Of somebody who has several pairings, the one that is planned as their own.
Result<Pairing> CampApplier::ownPairingOf(const PlannedPerson &planned, Id<Person> person)
{
    const auto known = std::ranges::find(m_pairings, planned.pairing, &Pairing::id);
    if (!planned.pairing.isValid() || known == m_pairings.end())
        return addPairing(planned, person);
    if (auto done = renew(planned, *known); !done)
        return std::unexpected(done.error());
    return *known;
}

Result<void> CampApplier::applyFurther(const PlannedPerson &planned, Id<Person> person)
{
    for (const PlannedFurther &further : planned.further) {
        Id<Pairing> &place = m_further[foldLogin(planned.login)].emplace_back(further.existing);
        if (!further.counts && further.existing.isValid())
            m_leaving.push_back(further.existing);
        if (!further.counts || further.action == PlanAction::Same || further.action == PlanAction::Skipped)
            continue;
        const auto pairing = furtherPairingOf(planned, further, person);
        if (!pairing)
            return std::unexpected(pairing.error());
        place = pairing->id;
        if (auto done = applyMentors(alone(planned, further), *pairing); !done)
            return done;
    }
    return {};
}

Result<Pairing> CampApplier::furtherPairingOf(const PlannedPerson &planned, const PlannedFurther &further, Id<Person> person)
{
    const PlannedPerson single = alone(planned, further);
    const auto known = std::ranges::find(m_pairings, further.existing, &Pairing::id);
    if (further.existing.isValid() && known != m_pairings.end()) {
        if (auto done = renew(single, *known); !done)
            return std::unexpected(done.error());
        return *known;
    }
    // Whoever looks at the second pairing sees why it was allowed: the sentence of the plan, in the camp's language.
    const auto told = std::ranges::find_if(m_plan.warnings, [&](const PlanWarning &warning) {
        return warning.code == QStringLiteral("several-pairings") && warning.arguments.value(0) == planned.login;
    });
    const wording::Wording words(m_camp.language);
    const QString reason =
        told != m_plan.warnings.end() ? wording::warningText(told->code, told->arguments, words) : planned.login;
    return addPairing(single, person, reason);
}

/// Pairings that were imported and then decided to be none: their reports have gone to the person's own one.
Result<void> CampApplier::takeAwayPairings()
{
    for (const Id<Pairing> id : m_leaving) {
        if (std::ranges::any_of(m_reports, [id](const auto &report) { return report.second.pairing == id; }))
            continue;
        const auto mentors = m_transaction.where<PairingMentor>("pairing", id);
        if (!mentors)
            return std::unexpected(mentors.error());
        for (const PairingMentor &mentor : *mentors)
            if (auto done = m_transaction.remove(mentor.id); !done)
                return done;
        if (auto done = m_transaction.remove(id); !done)
            return done;
    }
    return {};
}

} // namespace flotilla::interchange
