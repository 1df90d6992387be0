#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <map>

namespace flotilla::interchange {

namespace {

QString rangeText(const DateRange &days)
{
    return days.first.toString(Qt::ISODate) + QStringLiteral(" – ") + days.last.toString(Qt::ISODate);
}

/// The day in the middle of the days on which reports start, by their names; invalid if no name has a plausible range.
QDate medianStart(const std::vector<PlannedReport> &reports)
{
    std::vector<QDate> starts;
    for (const PlannedReport &report : reports)
        if (const NameDates dates = readNameDates(report.path, {}); dates.days.isValid() && !dates.repaired)
            starts.push_back(dates.days.first);
    if (starts.empty())
        return {};
    const auto middle = starts.begin() + std::ptrdiff_t(starts.size() / 2);
    std::ranges::nth_element(starts, middle);
    return *middle;
}

void readDates(PlanDraft &draft)
{
    const QDate median = medianStart(draft.camp.reports);
    for (PlannedReport &report : draft.camp.reports) {
        const NameDates dates = readNameDates(report.path, median);
        report.days = dates.days;
        if (dates.repaired) {
            report.writtenDays = dates.written.join(QStringLiteral("~"));
            report.repairs.append(QStringLiteral("year-repaired"));
            draft.warn(report, QStringLiteral("year-repaired"), {report.writtenDays, rangeText(report.days)});
        }
    }
}

std::vector<UsedRange> usedRanges(const std::vector<PlannedReport> &reports)
{
    std::vector<UsedRange> used;
    used.reserve(reports.size());
    for (const PlannedReport &report : reports)
        used.push_back({takesPart(report) ? report.days : DateRange(), foldLogin(report.login)});
    return used;
}

/// The periods a camp has already, and behind them those that its new reports show.
std::vector<GridPeriod> continued(std::vector<GridPeriod> periods, const std::vector<GridPeriod> &found)
{
    for (GridPeriod period : found) {
        const GridPeriod &last = periods.back();
        if (sharedDays(period.days, last.days) * 2 > std::min(period.days.days(), last.days.days())
            || period.days.last <= last.days.last)
            continue;
        period.days.first = std::max(period.days.first, last.days.last.addDays(1));
        period.number = last.number + 1;
        periods.push_back(period);
    }
    return periods;
}

std::vector<GridPeriod> chooseGrid(PlanDraft &draft, const std::vector<UsedRange> &used)
{
    const QString written = draft.decided(QString::fromLatin1(decision::grid), QString::fromLatin1(decision::periods));
    if (const auto decided = gridFromText(written))
        return *decided;
    std::vector<GridPeriod> found = findGrid(used);
    if (draft.known && !draft.known->periods.empty())
        return continued(draft.known->periods, found);
    if (draft.file)
        if (std::vector<GridPeriod> told = draft.file->periods(); !told.empty())
            return continued(std::move(told), found);
    for (const GridPeriod &period : found)
        if (period.support == PeriodSupport::Weak)
            draft.warn(QStringLiteral("weak-period"), {}, {QString::number(period.number), rangeText(period.days)});
    return found;
}

void place(PlanDraft &draft)
{
    const std::vector<UsedRange> used = usedRanges(draft.camp.reports);
    draft.camp.periods = chooseGrid(draft, used);
    const std::vector<GridPlace> places = placeOnGrid(draft.camp.periods, used);
    for (std::size_t i = 0; i < places.size(); ++i) {
        PlannedReport &report = draft.camp.reports[i];
        report.match = places[i].match;
        report.period = places[i].period > 0 ? std::optional(places[i].period) : std::nullopt;
        if (!takesPart(report))
            continue;
        bool isNumber = false;
        const int decided = draft.decided(report.path, QString::fromLatin1(decision::period)).toInt(&isNumber);
        if (isNumber)
            report.period = decided > 0 && decided <= int(draft.camp.periods.size()) ? std::optional(decided) : std::nullopt;
        else if (report.match == GridMatch::OffGrid)
            draft.warn(report, QStringLiteral("off-grid"));
        else if (report.match == GridMatch::NoDates)
            draft.warn(report, QStringLiteral("no-dates"));
    }
}

/// How well a report stands for its period: the better, the smaller.
auto rankOf(const PlanDraft &draft, const PlannedReport &report)
{
    const bool isDecided = draft.decided(report.path, QString::fromLatin1(decision::counts)) == QStringLiteral("1");
    const qint64 shared = sharedDays(report.days, draft.camp.periods[std::size_t(*report.period) - 1].days);
    const bool isLost = report.place == ReportPlace::ClosedPull || report.place == ReportPlace::Lost;
    return std::tuple(!isDecided, isLost, int(report.match), -shared, report.path);
}

void chooseCounting(PlanDraft &draft)
{
    std::map<std::pair<QString, int>, std::vector<PlannedReport *>> groups;
    for (PlannedReport &report : draft.camp.reports)
        if (report.period && takesPart(report))
            groups[{foldLogin(report.login), *report.period}].push_back(&report);
    for (auto &[key, group] : groups) {
        if (group.size() < 2)
            continue;
        const auto best =
            std::ranges::min_element(group, {}, [&draft](const PlannedReport *report) { return rankOf(draft, *report); });
        for (PlannedReport *report : group) {
            report->counts = report == *best;
            draft.warn(
                *report, QStringLiteral("several-reports-in-period"),
                {report->login, QString::number(key.second), (*best)->path.sliced((*best)->path.lastIndexOf(u'/') + 1)});
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
    readDates(draft);
    place(draft);
    findCopies(draft);
    chooseCounting(draft);
}

} // namespace flotilla::interchange
