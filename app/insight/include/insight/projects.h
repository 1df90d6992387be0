#pragma once

#include "domain/pairing_changes.h"
#include "insight/people.h"

#include <QHash>

namespace flotilla::insight {

/// A pairing on the Projects page.
struct ProjectPairing {
    Pairing pairing;
    std::vector<PairingMentor> mentors; ///< those who handed over, too, in the order in which they came
    Id<Batch> batch;                    ///< whose periods it has
    int handedIn = 0;
    int owed = 0;
    int missingInRow = 0; ///< due periods at the end without a report

    bool operator==(const ProjectPairing &) const = default;
};

/// A project with everything that is said about it in one line.
struct ProjectLine {
    Project project;
    std::vector<ProjectMentor> mentors;   ///< leads first, those who handed over, too
    std::vector<ProjectPairing> pairings; ///< live ones first, then the newest
    int taken = 0;                        ///< of its slots, on the day that was asked about

    bool operator==(const ProjectLine &) const = default;
};

/// The projects of a camp, and what changing them needs to know.
struct ProjectsPage {
    Camp camp;
    QDate today; ///< in the camp's time zone
    std::vector<Batch> batches;
    std::vector<Period> periods;           ///< of all batches, by batch and number
    std::vector<ProjectLine> projects;     ///< by track, number, title
    std::vector<PersonLine> people;        ///< everybody who can be chosen; without parts and numbers
    QHash<Id<Person>, PersonLabel> labels; ///< also of people who were merged, by either id

    PersonLabel label(Id<Person> person) const { return labels.value(person); }
    /// A project by id; none: it is not there.
    const ProjectLine *find(Id<Project> project) const;
    /// The periods of a batch.
    std::vector<Period> periodsOf(Id<Batch> batch) const;
    /// What a choice for a project is held against.
    PairingSurroundings surroundings(Id<Project> project) const;
};
/// NotFound for a camp that is not there. A fixed number of queries, whatever the number of projects.
Result<ProjectsPage> readProjects(storage::Reader &reader, Id<Camp> camp, Instant now);

/// What a choice for a project is held against, as it is stored now. NotFound.
Result<PairingSurroundings> readSurroundings(storage::Reader &reader, Id<Camp> camp, Id<Project> project);

/// Whether withdrawing a pairing is proposed, because as many reports are missing in a row as the camp's attention rules say.
bool isWithdrawalProposed(const ProjectPairing &pairing, const CampRules &rules);

} // namespace flotilla::insight
