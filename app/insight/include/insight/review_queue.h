#pragma once

#include "insight/people.h"

namespace flotilla::insight {

/// A report that waits for a review.
struct QueueEntry {
    Id<Report> report;
    Id<Pairing> pairing;
    Id<Period> period;
    int number = 1; ///< of the period
    PersonLabel mentee;
    std::vector<PersonLabel> mentors; ///< leads first
    int projectNumber = 0;
    QString projectTitle;
    QString projectTitleEn;
    std::optional<Instant> since; ///< when it was handed in, or not after when; none: not known
    QDate due;
    int pull = 0; ///< number of its newest pull request, 0: none
    bool late = false;

    bool operator==(const QueueEntry &) const = default;
};

/// The reports that wait for a review by a mentor (without one: by anybody), oldest first; those whose time is not known
/// stand where their due day is. Reports in open pull requests are in it; one that was given back is not, nor is a
/// mentor's own.
std::vector<QueueEntry> reviewQueue(const Matrix &matrix, std::optional<Id<Person>> mentor);

/// A mentor with the number of reports that wait for them.
struct WaitingMentor {
    PersonLabel mentor;
    int waiting = 0;

    bool operator==(const WaitingMentor &) const = default;
};
/// The mentors of a camp's pairings, each once, those for whom most waits first.
std::vector<WaitingMentor> waitingMentors(const Matrix &matrix);

/// Who the user is in a camp.
struct Self {
    PersonLabel person;      ///< without an id: not known
    bool mayStandIn = false; ///< coordinators and assistants enter what mentors tell them

    bool operator==(const Self &) const = default;
};
/// The person whose GitHub ID `who` is, or the only one in the camp with this name. `people`: of the camp.
Result<Self> readSelf(storage::Reader &reader, Id<Camp> camp, const QString &who, const std::vector<PersonLine> &people);

} // namespace flotilla::insight
