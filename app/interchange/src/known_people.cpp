#include "known_people.h"

#include <algorithm>
#include <iterator>

namespace flotilla::interchange {

namespace {

Result<void> addMentees(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    auto done = reader.query("known_mentees", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp == camps.end())
            return;
        if (!row.isNull(4)) {
            if (changes.contains(QStringLiteral("pairing"), row.integer(4))) {
                camp->second.removedPeople.insert(row.text(1));
                camp->second.removedPairings.insert({row.text(1), Id<Project>(row.integer(5))});
            }
            return;
        }
        camp->second.people.insert_or_assign(row.text(1), Id<Person>(row.integer(2)));
        if (row.text(3).isEmpty())
            camp->second.nameless.insert(row.text(1));
    });
    // Who lost one place and has another one takes part.
    for (auto &[id, camp] : camps)
        std::erase_if(camp.removedPeople, [&people = camp.people](const QString &login) { return people.contains(login); });
    return done;
}

Result<void> addRoles(storage::Reader &reader, KnownById &camps)
{
    return reader.query("known_roles", {}, [&](const storage::Row &row) {
        if (const auto camp = camps.find(row.integer(0)); camp != camps.end())
            (row.text(1) == QStringLiteral("mentor") ? camp->second.mentors : camp->second.mentees).insert(row.text(2));
    });
}

} // namespace

Result<void> addKnownPeople(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    if (auto done = addMentees(reader, changes, camps); !done)
        return done;
    const auto pairings = reader.all<Pairing>();
    if (!pairings)
        return std::unexpected(pairings.error());
    for (const Pairing &pairing : *pairings)
        if (const auto camp = camps.find(pairing.camp.value()); camp != camps.end())
            camp->second.pairings.push_back(
                {.pairing = pairing,
                 .mentors = {},
                 .changedHere = changes.contains(QStringLiteral("pairing"), pairing.id.value())});
    return addRoles(reader, camps);
}

Result<void> addKnownMentors(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    std::map<qint64, KnownCamp *> ofPairing;
    std::map<qint64, KnownCamp *> ofProject;
    for (auto &[id, camp] : camps) {
        for (const KnownPairing &known : camp.pairings)
            ofPairing.emplace(known.pairing.id.value(), &camp);
        for (const auto &[key, project] : camp.projects)
            ofProject.emplace(project.id.value(), &camp);
    }
    auto done = reader.query("known_pairing_mentors", {}, [&](const storage::Row &row) {
        const auto camp = ofPairing.find(row.integer(1));
        if (camp == ofPairing.end())
            return;
        const Id<Pairing> pairing(row.integer(1));
        if (!row.isNull(3)) {
            if (changes.contains(QStringLiteral("pairing_mentor"), row.integer(0)))
                camp->second->refusedMentors.insert({pairing, row.text(2)});
            return;
        }
        auto &pairings = camp->second->pairings;
        std::ranges::lower_bound(pairings, pairing, {}, [](const KnownPairing &known) {
            return known.pairing.id;
        })->mentors.insert(row.text(2));
    });
    if (!done)
        return done;
    return reader.query("known_project_mentors", {}, [&](const storage::Row &row) {
        if (const auto camp = ofProject.find(row.integer(1)); camp != ofProject.end() && row.isNull(3))
            camp->second->projectMentors[Id<Project>(row.integer(1))].insert(row.text(2));
    });
}

} // namespace flotilla::interchange
