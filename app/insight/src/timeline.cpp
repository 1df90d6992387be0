#include "insight/timeline.h"

#include "cell_days.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

QDate dayOf(Instant instant, const Progress &progress)
{
    return toDateTime(instant, progress.zone).date();
}

void addLists(const Progress &progress, std::vector<Phase> &phases)
{
    for (const ListKind kind : {ListKind::Enrolment, ListKind::Results}) {
        DateRange days;
        for (const PublishedList &list : progress.lists) {
            if (list.kind != kind || !list.publishedAt)
                continue;
            const QDate first = dayOf(*list.publishedAt, progress);
            days = spanned(days, {first, list.windowEndsAt ? std::max(first, dayOf(*list.windowEndsAt, progress)) : first});
        }
        if (days.isValid())
            phases.push_back({kind == ListKind::Enrolment ? PhaseKind::Enrolment : PhaseKind::Results, 0, days});
    }
}

bool isEmpty(const Progress &progress)
{
    return progress.matrix.rows.empty() || progress.matrix.columns.empty();
}

} // namespace

std::vector<Phase> timeline(const Progress &progress)
{
    std::vector<Phase> phases;
    if (progress.applied)
        phases.push_back({PhaseKind::Applications, 0, *progress.applied});
    addLists(progress, phases);
    for (const SessionTally &tally : progress.sessions) {
        const QDate day = dayOf(tally.session.startsAt, progress);
        if (tally.session.kind == SessionKind::Opening)
            phases.push_back({PhaseKind::Kickoff, tally.session.number, {day, day}});
    }
    for (const MatrixColumn &column : progress.matrix.columns)
        if (column.days.isValid())
            phases.push_back({PhaseKind::Period, column.number, column.days});
    for (const DefenseRound &round : progress.rounds)
        if (round.days.isValid())
            phases.push_back({PhaseKind::Defense, round.number, round.days});
    if (!progress.certificates.empty())
        phases.push_back({PhaseKind::Certificates, 0, {dayOf(progress.certificates.front(), progress), {}}});
    // A kick-off opens the first period even when it is held some days into it.
    const auto first = std::ranges::find(phases, PhaseKind::Period, &Phase::kind);
    const DateRange opening = first == phases.end() ? DateRange() : first->days;
    std::ranges::stable_sort(phases, {}, [opening](const Phase &phase) {
        const bool opens = phase.kind == PhaseKind::Kickoff && opening.isValid() && opening.contains(phase.days.first);
        return opens ? opening.first : phase.days.first;
    });
    return phases;
}

std::vector<ComingEvent> comingUp(const Progress &progress, const ProgressScope &scope)
{
    const QDate today = progress.today();
    std::vector<ComingEvent> events;
    // A batch has due days of its own: one line for each day on which a period of a number is due.
    std::map<std::pair<QDate, int>, int> due;
    for (const MatrixRow &row : progress.matrix.rows) {
        if (!scope.contains(row))
            continue;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const MatrixCell &cell = row.cells[c];
            const auto period = progress.periods.constFind(cell.period);
            if (period != progress.periods.cend() && cell.due >= today && counts(cell))
                due[{cell.due, period->number}] += !isHandedIn(cell);
        }
    }
    events.reserve(due.size() + progress.matrix.columns.size() + progress.sessions.size());
    for (const auto &[key, missing] : due)
        events.push_back({.kind = EventKind::PeriodDue, .day = key.first, .number = key.second, .count = missing});
    for (const MatrixColumn &column : progress.matrix.columns)
        if (column.days.first > today)
            events.push_back({.kind = EventKind::PeriodBegins, .day = column.days.first, .number = column.number});
    for (const SessionTally &tally : progress.sessions)
        if (tally.session.startsAt >= progress.now)
            events.push_back({.kind = EventKind::Session,
                              .day = dayOf(tally.session.startsAt, progress),
                              .at = tally.session.startsAt,
                              .number = tally.session.number,
                              .count = tally.talks,
                              .session = tally.session.kind,
                              .title = tally.session.title});
    std::map<std::pair<QDate, Id<DefenseRound>>, int> defenses;
    for (const DefenseTime &defense : progress.defenses) {
        const auto row = std::ranges::find(progress.matrix.rows, defense.pairing, &MatrixRow::pairing);
        if (defense.at >= progress.now && row != progress.matrix.rows.end() && scope.contains(*row))
            ++defenses[{dayOf(defense.at, progress), defense.round}];
    }
    for (const auto &[key, count] : defenses) {
        const auto round = std::ranges::find(progress.rounds, key.second, &DefenseRound::id);
        events.push_back({.kind = EventKind::DefenseDay,
                          .day = key.first,
                          .number = round != progress.rounds.end() ? round->number : 1,
                          .count = count});
    }
    for (const PublishedList &list : progress.lists)
        if (list.windowEndsAt && *list.windowEndsAt >= progress.now)
            events.push_back({.kind = EventKind::WindowEnds,
                              .day = dayOf(*list.windowEndsAt, progress),
                              .at = list.windowEndsAt,
                              .title = list.title});
    std::ranges::stable_sort(events, {}, &ComingEvent::day);
    return events;
}

CampStage stageOf(const Progress &progress)
{
    if (isEmpty(progress))
        return CampStage::Setup;
    const QDate today = progress.today();
    const DateRange shown = shownDays(progress);
    if (!shown.isValid())
        return CampStage::Setup;
    if (today < shown.first)
        return CampStage::BeforeStart;
    const bool periodsOver = std::ranges::all_of(
        progress.periods, [today](const Period &period) { return std::max(period.due, period.days.last) < today; });
    if (!periodsOver)
        return CampStage::Running;
    const auto phases = timeline(progress);
    const bool more = std::ranges::any_of(
        phases, [today](const Phase &phase) { return phase.kind != PhaseKind::Certificates && phase.days.last >= today; });
    const bool graded = !progress.graded.empty();
    return more || !graded ? CampStage::AfterPeriods : CampStage::Over;
}

} // namespace flotilla::insight
