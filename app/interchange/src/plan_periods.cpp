#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

std::vector<UsedRange> usedRanges(const std::vector<PlannedReport> &reports)
{
    std::vector<UsedRange> used;
    used.reserve(reports.size());
    for (const PlannedReport &report : reports)
        used.push_back({takesPart(report) ? report.days : DateRange(), foldLogin(report.login)});
    return used;
}

/// Periods that new reports show behind those a camp has already.
std::vector<GridPeriod> furtherPeriods(const std::vector<GridPeriod> &periods, const std::vector<PlannedBatch> &batches,
                                       const std::vector<GridPeriod> &found)
{
    std::vector<GridPeriod> known = periods;
    for (const PlannedBatch &batch : batches)
        known.insert(known.end(), batch.periods.begin(), batch.periods.end());
    const QDate end = std::ranges::max(known, {}, [](const GridPeriod &period) { return period.days.last; }).days.last;
    std::vector<GridPeriod> further;
    GridPeriod last = periods.back();
    last.days.last = end;
    for (GridPeriod period : found) {
        const bool isKnown = std::ranges::any_of(known, [&period](const GridPeriod &each) {
            return sharedDays(period.days, each.days) * 2 > std::min(period.days.days(), each.days.days());
        });
        if (isKnown || period.days.last <= last.days.last)
            continue;
        period.days.first = std::max(period.days.first, last.days.last.addDays(1));
        period.number = last.number + 1;
        further.push_back(period);
        last = period;
    }
    return further;
}

std::vector<GridPeriod> onceEach(const std::vector<PlannedBatch> &batches)
{
    std::vector<GridPeriod> all;
    for (const PlannedBatch &batch : batches)
        for (const GridPeriod &period : batch.periods)
            if (std::ranges::find(all, period.number, &GridPeriod::number) == all.end())
                all.push_back(period);
    std::ranges::sort(all, {}, &GridPeriod::number);
    return all;
}

/// A grid that was decided stands for the camp's own: batches that follow it follow, and those with days of their own keep them.
void follow(std::vector<PlannedBatch> &batches, const std::vector<GridPeriod> &before,
            const std::vector<GridPeriod> &decided)
{
    std::set<int> listed;
    for (PlannedBatch &batch : batches) {
        std::vector<GridPeriod> periods;
        for (const GridPeriod &period : batch.periods) {
            listed.insert(period.number);
            const auto shared = std::ranges::find(before, period.number, &GridPeriod::number);
            const auto now = std::ranges::find(decided, period.number, &GridPeriod::number);
            if (shared->days != period.days)
                periods.push_back(period);
            else if (now != decided.end())
                periods.push_back(*now);
        }
        batch.periods = std::move(periods);
    }
    for (const GridPeriod &period : decided)
        if (!listed.contains(period.number))
            batches.front().periods.push_back(period);
}

/// The camp's own grid and that of each batch.
void chooseGrids(PlanDraft &draft, const std::vector<UsedRange> &used)
{
    const auto decided =
        gridFromText(draft.decided(QString::fromLatin1(decision::grid), QString::fromLatin1(decision::periods)));
    const std::vector<GridPeriod> found = findGrid(used);
    std::vector<PlannedBatch> &batches = draft.camp.batches;
    std::vector<GridPeriod> &periods = draft.camp.periods;
    batches = planBatches(draft);
    periods = batches.empty() && draft.known ? draft.known->periods : onceEach(batches);
    if (decided) {
        if (!batches.empty())
            follow(batches, periods, *decided);
        periods = *decided;
    } else if (!periods.empty()) {
        for (const GridPeriod &period : furtherPeriods(periods, batches, found)) {
            periods.push_back(period);
            if (!batches.empty())
                batches.front().periods.push_back(period);
        }
    } else {
        periods = found;
        if (!batches.empty())
            batches.front().periods = found;
        for (const GridPeriod &period : found)
            if (period.support == PeriodSupport::Weak)
                draft.warn(QStringLiteral("weak-period"), {}, {QString::number(period.number), rangeText(period.days)});
    }
    for (PlannedBatch &batch : batches) {
        const bool isFixed = draft.known && std::ranges::any_of(draft.known->batches, [&batch](const KnownBatch &known) {
                                 return known.batch.number == batch.number && known.changedHere;
                             });
        for (const GridPeriod &period : batch.periods)
            if (!isFixed)
                batch.days = spanned(batch.days, period.days);
    }
}

/// The grid of a batch: its own periods, and of the camp's those it does not have and that share no day with them.
std::vector<GridPeriod> gridOf(const PlanDraft &draft, int number)
{
    const auto batch = std::ranges::find(draft.camp.batches, number, &PlannedBatch::number);
    if (batch == draft.camp.batches.end())
        return draft.camp.periods;
    std::vector<GridPeriod> grid = batch->periods;
    for (const GridPeriod &period : draft.camp.periods) {
        const auto isInTheWay = [&period](const GridPeriod &own) {
            return own.number == period.number || sharedDays(own.days, period.days) > 0;
        };
        if (std::ranges::none_of(batch->periods, isInTheWay))
            grid.push_back(period);
    }
    std::ranges::sort(grid, {}, [](const GridPeriod &period) { return period.days.first; });
    return grid;
}

int batchOf(PlanDraft &draft, const PlannedReport &report)
{
    const PlannedPerson *person = draft.person(report.login);
    if (!person)
        return 0;
    const PlannedFurther *further = draft.furtherOf(report);
    return batchOf(draft, further ? alone(*person, *further) : *person);
}

/// Puts every report into a period of the grid that is its pairing's.
void place(PlanDraft &draft, const std::vector<UsedRange> &used)
{
    std::map<int, std::vector<std::size_t>> byBatch;
    for (std::size_t i = 0; i < used.size(); ++i)
        byBatch[batchOf(draft, draft.camp.reports[i])].push_back(i);
    for (const auto &[batch, indexes] : byBatch) {
        std::vector<UsedRange> own;
        for (const std::size_t i : indexes)
            own.push_back(used[i]);
        const std::vector<GridPlace> places = placeOnGrid(gridOf(draft, batch), own);
        for (std::size_t i = 0; i < places.size(); ++i) {
            PlannedReport &report = draft.camp.reports[indexes[i]];
            report.match = places[i].match;
            report.period = places[i].period > 0 ? std::optional(places[i].period) : std::nullopt;
        }
    }
    for (PlannedReport &report : draft.camp.reports) {
        const QString decided = draft.decided(report.path, QString::fromLatin1(decision::period));
        bool isNumber = false;
        const int number = decided.toInt(&isNumber);
        if (isNumber && takesPart(report))
            report.period = std::ranges::find(draft.camp.periods, number, &GridPeriod::number) != draft.camp.periods.end()
                ? std::optional(number)
                : std::nullopt;
    }
}

void warnAboutPlaces(PlanDraft &draft)
{
    for (PlannedReport &report : draft.camp.reports) {
        bool isNumber = false;
        draft.decided(report.path, QString::fromLatin1(decision::period)).toInt(&isNumber);
        if (isNumber || !takesPart(report))
            continue;
        if (report.match == GridMatch::OffGrid)
            draft.warn(report, QStringLiteral("off-grid"));
        else if (report.match == GridMatch::NoDates)
            draft.warn(report, QStringLiteral("no-dates"));
    }
}

/// How well a report stands for its period: the better, the smaller.
auto rankOf(PlanDraft &draft, const PlannedReport &report)
{
    const bool isDecided = draft.decided(report.path, QString::fromLatin1(decision::counts)) == QStringLiteral("1");
    const std::vector<GridPeriod> grid = gridOf(draft, batchOf(draft, report));
    const auto period = std::ranges::find(grid, report.period.value_or(0), &GridPeriod::number);
    const qint64 shared = period != grid.end() ? sharedDays(report.days, period->days) : 0;
    const bool isLost = report.place == ReportPlace::ClosedPull || report.place == ReportPlace::Lost;
    return std::tuple(!isDecided, isLost, int(report.match), -shared, report.path);
}

void chooseCounting(PlanDraft &draft)
{
    std::map<std::tuple<QString, int, int>, std::vector<PlannedReport *>> groups;
    for (PlannedReport &report : draft.camp.reports)
        if (report.period && takesPart(report))
            groups[{foldLogin(report.login), report.further, *report.period}].push_back(&report);
    for (auto &[key, group] : groups) {
        if (group.size() < 2)
            continue;
        const auto best =
            std::ranges::min_element(group, {}, [&draft](const PlannedReport *report) { return rankOf(draft, *report); });
        for (PlannedReport *report : group) {
            report->counts = report == *best;
            draft.warn(*report, QStringLiteral("several-reports-in-period"),
                       {report->login, QString::number(std::get<2>(key)),
                        (*best)->path.sliced((*best)->path.lastIndexOf(u'/') + 1)});
        }
    }
}

void findCopies(PlanDraft &draft)
{
    std::map<QByteArray, const PlannedReport *> first;
    for (PlannedReport &report : draft.camp.reports) {
        const auto [found, isNew] = first.try_emplace(report.content, &report);
        if (!isNew && takesPart(report))
            draft.warn(report, QStringLiteral("identical-copy"), {found->second->path});
    }
}

} // namespace

void placeReports(PlanDraft &draft)
{
    const std::vector<UsedRange> used = usedRanges(draft.camp.reports);
    chooseGrids(draft, used);
    place(draft, used);
    // A pairing beside the own one may have the grid of another batch.
    if (findFurtherPairings(draft))
        place(draft, used);
    warnAboutPlaces(draft);
    if (draft.camp.periods.empty())
        draft.warn(QStringLiteral("no-periods"));
    findCopies(draft);
    chooseCounting(draft);
}

} // namespace flotilla::interchange
