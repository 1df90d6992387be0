#include "domain/period_grid.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla {

namespace {

constexpr qint64 longestReport = 31; // days; a longer one is a report for several periods
constexpr qint64 nearDays = 3;

/// A candidate for a period, with the people who used it.
struct Candidate {
    DateRange days;
    std::set<QString> people;
};

bool startsBefore(const DateRange &a, const DateRange &b)
{
    return std::pair(a.first, a.last) < std::pair(b.first, b.last);
}

qint64 shorterOf(const DateRange &a, const DateRange &b)
{
    return std::min(a.days(), b.days());
}

std::vector<Candidate> candidatesOf(const std::vector<UsedRange> &used)
{
    std::map<std::pair<QDate, QDate>, std::set<QString>> byDays;
    for (const UsedRange &range : used)
        if (range.days.isValid())
            byDays[{range.days.first, range.days.last}].insert(range.person);
    std::vector<Candidate> candidates;
    candidates.reserve(byDays.size());
    for (auto &[days, people] : byDays)
        candidates.push_back({{days.first, days.second}, std::move(people)});
    return candidates;
}

/// Whether a range shares at most `numerator`/`denominator` of the shorter of the two with every period so far.
bool fitsBeside(const DateRange &days, const std::vector<GridPeriod> &accepted, qint64 numerator, qint64 denominator,
                bool inclusive)
{
    return std::ranges::all_of(accepted, [&](const GridPeriod &period) {
        const qint64 share = sharedDays(days, period.days) * denominator;
        const qint64 limit = shorterOf(days, period.days) * numerator;
        return inclusive ? share <= limit : share < limit;
    });
}

/// Periods in order; where two share days, the later one starts after the earlier one's end.
void makeDisjoint(std::vector<GridPeriod> &periods)
{
    std::ranges::sort(periods, startsBefore, &GridPeriod::days);
    for (std::size_t i = 1; i < periods.size(); ++i) {
        const QDate end = periods[i - 1].days.last;
        if (periods[i].days.first <= end)
            periods[i].days.first = end.addDays(1);
    }
    std::erase_if(periods, [](const GridPeriod &period) { return !period.days.isValid(); });
    for (std::size_t i = 0; i < periods.size(); ++i)
        periods[i].number = int(i) + 1;
}

bool isNear(const DateRange &a, const DateRange &b)
{
    return qAbs(a.first.daysTo(b.first)) <= nearDays && qAbs(a.last.daysTo(b.last)) <= nearDays;
}

GridPlace placeOne(const std::vector<GridPeriod> &grid, const DateRange &days)
{
    if (!days.isValid())
        return {};
    const GridPeriod *best = nullptr;
    qint64 most = 0;
    for (const GridPeriod &period : grid) {
        const qint64 share = sharedDays(days, period.days);
        if (share > most) {
            most = share;
            best = &period;
        }
    }
    if (!best || most * 3 < shorterOf(days, best->days))
        return {GridMatch::OffGrid, 0};
    if (best->days == days)
        return {GridMatch::Exact, best->number};
    return {isNear(best->days, days) ? GridMatch::Near : GridMatch::Overlap, best->number};
}

/// Whether a range covers a period, but for a few days at either end.
bool covers(const DateRange &days, const DateRange &period)
{
    return days.first <= period.first.addDays(nearDays) && period.last.addDays(-nearDays) <= days.last;
}

/// The free period a long range goes to: one it covers, the nearest end first.
std::optional<int> freePeriod(const std::vector<GridPeriod> &grid, const DateRange &days, const std::set<int> &taken)
{
    std::optional<int> found;
    qint64 nearest = 0;
    for (const GridPeriod &period : grid) {
        if (!covers(days, period.days) || taken.contains(period.number))
            continue;
        const qint64 distance = qAbs(period.days.last.daysTo(days.last));
        if (!found || distance <= nearest) {
            nearest = distance;
            found = period.number;
        }
    }
    return found;
}

} // namespace

std::vector<GridPeriod> findGrid(const std::vector<UsedRange> &used)
{
    std::vector<Candidate> candidates = candidatesOf(used);
    std::ranges::stable_sort(candidates, std::greater<>(),
                             [](const Candidate &candidate) { return candidate.people.size(); });
    std::vector<GridPeriod> periods;
    for (const Candidate &candidate : candidates)
        if (candidate.people.size() > 1 && fitsBeside(candidate.days, periods, 1, 2, true))
            periods.push_back({.days = candidate.days, .support = PeriodSupport::Strong});
    for (const Candidate &candidate : candidates)
        if (candidate.people.size() == 1 && fitsBeside(candidate.days, periods, 1, 3, false))
            periods.push_back({.days = candidate.days, .support = PeriodSupport::Weak});
    makeDisjoint(periods);
    return periods;
}

std::vector<GridPlace> placeOnGrid(const std::vector<GridPeriod> &grid, const std::vector<UsedRange> &used)
{
    std::vector<GridPlace> places(used.size());
    std::map<QString, std::set<int>> taken;
    std::vector<std::size_t> longOnes;
    for (std::size_t i = 0; i < used.size(); ++i) {
        places[i] = placeOne(grid, used[i].days);
        if (used[i].days.days() > longestReport && places[i].match != GridMatch::Exact && places[i].match != GridMatch::Near)
            longOnes.push_back(i);
        else if (places[i].period > 0)
            taken[used[i].person].insert(places[i].period);
    }
    for (const std::size_t i : longOnes) {
        std::set<int> &own = taken[used[i].person];
        if (const auto period = freePeriod(grid, used[i].days, own))
            places[i] = {GridMatch::Overlap, *period};
        own.insert(places[i].period);
    }
    return places;
}

bool isOrderedGrid(const std::vector<DateRange> &periods)
{
    const bool valid = std::ranges::all_of(periods, &DateRange::isValid);
    return valid
        && std::ranges::adjacent_find(periods, [](const DateRange &a, const DateRange &b) { return b.first <= a.last; })
        == periods.end();
}

} // namespace flotilla
