#pragma once

#include "insight/activity.h"
#include "insight/people.h"

#include <QHash>
#include <QSet>

namespace flotilla::insight {

/// A session with everything that is said about it.
struct SessionLine {
    Session session;
    std::vector<Talk> talks;  ///< cancelled ones, too, in the order of their places
    QSet<Id<Person>> present; ///< who attended; merged people as those they were merged into

    /// Talks that were not cancelled.
    int talkCount() const;
    bool operator==(const SessionLine &) const = default;
};

/// The sessions of a camp, and what planning them needs to know.
struct SessionsPage {
    Camp camp;
    QTimeZone zone;
    Instant now{};
    std::vector<SessionLine> sessions;     ///< by their beginning
    std::vector<PersonLine> people;        ///< everybody who can be chosen, by name
    std::vector<Id<Person>> ofCamp;        ///< who has a role in the camp, by name: who is expected
    std::vector<Project> projects;         ///< by track and number
    QHash<Id<Person>, PersonLabel> labels; ///< also of people who were merged, by either id
    SpeakerTally speakers;                 ///< as the Charts page counts them

    QDate today() const { return toDateTime(now, zone).date(); }
    PersonLabel label(Id<Person> person) const { return labels.value(person); }
    /// A session by id; none: it is not there.
    const SessionLine *find(Id<Session> session) const;
    /// The records alone.
    std::vector<Session> records() const;
    /// The next one to come, today's included; none: nothing is planned.
    const SessionLine *next() const;
};
/// NotFound for a camp that is not there. A fixed number of queries, whatever the number of sessions and people.
Result<SessionsPage> readSessions(storage::Reader &reader, Id<Camp> camp, Instant now);

/// The minutes of a session, as Markdown; empty when there are none. NotFound.
Result<QString> readMinutes(storage::Reader &reader, Id<Session> session);

} // namespace flotilla::insight
