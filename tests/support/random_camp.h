#pragma once

#include "domain/results.h"
#include "storage/transaction.h"

#include <random>

namespace flotilla::test {

/// A camp of random size and history, stored, with every record at hand, so that a test can count in it naively.
struct RandomCamp {
    Camp camp;
    std::vector<Batch> batches;
    std::vector<Period> periods;
    std::vector<Person> mentees;
    std::vector<Person> mentors;
    std::vector<Project> projects;
    std::vector<Pairing> pairings;
    std::vector<PairingMentor> pairingMentors;
    std::vector<Report> reports;
    std::vector<Review> reviews;
    std::vector<Exemption> exemptions;
    std::vector<Application> applications;
    std::vector<Session> sessions;
    std::vector<Talk> talks;
    std::vector<Attendance> attendances;
    std::vector<DefenseRound> rounds;
    std::vector<DefenseSlot> slots;
    std::vector<GradeSheet> sheets;

    /// Who somebody counts as: the person they were merged into.
    Id<Person> counted(Id<Person> person) const;
};

/// Writes one; the same `seed` gives the same camp but for its ids. `start`: about when its first period begins. Some times
/// are absurd, some periods have no report, some camps have no period, some nobody in them.
Result<RandomCamp> insertRandomCamp(storage::Transaction &transaction, unsigned seed, QDate start);

} // namespace flotilla::test
