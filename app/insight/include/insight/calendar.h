#pragma once

#include "insight/people.h"

namespace flotilla::insight {

enum class CalendarKind { Session, Due, Defense };

/// Something of a camp that stands in a calendar.
struct CalendarEntry {
    CalendarKind kind = CalendarKind::Session;
    QString uid;         ///< the same in every export: what it was made from, "session-0c5h8…@flotilla"
    qint64 sequence = 0; ///< rises whenever what is said here was written anew
    bool isOff = false;  ///< it was removed
    Instant startsAt{};
    Instant endsAt{};

    Session session{};               ///< of a session
    std::vector<Talk> talks{};       ///< approved and given ones, in their order
    std::vector<QString> speakers{}; ///< as `talks`
    int number = 0;                  ///< of a period or round
    QString batch{};                 ///< of a period, where the camp has several
    QString batchEn{};
    PersonLabel mentee{}; ///< of a defense
    QString project{};    ///< of a defense
    QString projectEn{};
};

/// The calendar of a camp: its sessions, due dates and defenses.
struct Calendar {
    Camp camp;
    Instant now{};
    std::vector<CalendarEntry> entries; ///< by kind, then by their beginning
};

/// The calendar for everybody, or for one person: all sessions; the due dates of their own reports and of those they mentor, with
/// the days they were given more; the defenses where they defend, judge or mentor. NotFound for a camp that is not there.
Result<Calendar> readCalendar(storage::Reader &reader, Id<Camp> camp, Id<Person> person, Instant now);

} // namespace flotilla::insight
