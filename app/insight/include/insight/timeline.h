#pragma once

#include "insight/progress.h"

namespace flotilla::insight {

enum class PhaseKind { Applications, Enrolment, Kickoff, Period, Defense, Results, Certificates };

/// A stretch of a camp's time line.
struct Phase {
    PhaseKind kind = PhaseKind::Period;
    int number = 0; ///< of a period or a round
    DateRange days; ///< an open end is an invalid `last`

    bool operator==(const Phase &) const = default;
};

/// The phases that are known, in their order in time. Periods are those of the first batch that has them.
std::vector<Phase> timeline(const Progress &progress);

enum class EventKind { PeriodDue, PeriodBegins, Session, DefenseDay, WindowEnds };

/// Something that comes.
struct ComingEvent {
    EventKind kind = EventKind::PeriodDue;
    QDate day;
    std::optional<Instant> at; ///< when the hour is known
    int number = 0;            ///< of the period, session or round
    int count = 0;             ///< reports not handed in yet, talks, defenses on the day
    SessionKind session = SessionKind::TechShare;
    QString title; ///< of the session or list

    bool operator==(const ComingEvent &) const = default;
};

/// What comes from today on, the next first.
std::vector<ComingEvent> comingUp(const Progress &progress, const ProgressScope &scope = {});

/// Where a camp stands.
enum class CampStage { Setup, BeforeStart, Running, AfterPeriods, Over };
/// Setup: no period or nobody to report; AfterPeriods: all periods are due; Over: the last thing on the time line is past.
CampStage stageOf(const Progress &progress);

} // namespace flotilla::insight
