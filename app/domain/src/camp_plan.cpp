#include "domain/camp_plan.h"

#include <QTimeZone>

#include <algorithm>

namespace flotilla {

namespace {

constexpr qsizetype longestSlug = 60;

bool isSlug(const QString &slug)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !slug.isEmpty() && slug.size() <= longestSlug && std::ranges::all_of(slug, fits) && !slug.startsWith(u'-')
        && !slug.endsWith(u'-') && !slug.contains(QStringLiteral("--"));
}

bool isPause(QDate day, const std::vector<DateRange> &pauses)
{
    return std::ranges::any_of(pauses, [day](const DateRange &pause) { return pause.contains(day); });
}

std::optional<CampFault> batchFault(const CampPlan::BatchPlan &batch, int place)
{
    if (!batch.days.isValid())
        return CampFault{CampProblem::EndBeforeStart, place};
    QDate before;
    for (const GridPeriod &period : batch.periods) {
        if (!period.days.isValid() || (period.due.isValid() && period.due < period.days.first))
            return CampFault{CampProblem::EndBeforeStart, place, period.number};
        if (before.isValid() && period.days.first <= before)
            return CampFault{CampProblem::PeriodsOverlap, place, period.number};
        if (period.days.first < batch.days.first || period.days.last > batch.days.last)
            return CampFault{CampProblem::PeriodOutside, place, period.number};
        before = period.days.last;
    }
    return std::nullopt;
}

} // namespace

DateRange CampPlan::days() const
{
    DateRange all;
    for (const BatchPlan &batch : batches)
        all = spanned(all, batch.days);
    return all;
}

std::vector<GridPeriod> gridOfCadence(const DateRange &days, int daysEach, const std::vector<DateRange> &pauses)
{
    std::vector<GridPeriod> grid;
    if (!days.isValid() || daysEach < 1)
        return grid;
    int counted = 0; // days of the period at hand, without pauses
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        if (isPause(day, pauses))
            continue;
        if (counted == 0)
            grid.push_back({.number = int(grid.size()) + 1, .days = {day, day}});
        grid.back().days.last = day;
        counted = (counted + 1) % daysEach;
    }
    if (counted > 0 && counted * 2 < daysEach && grid.size() > 1) {
        const QDate last = grid.back().days.last;
        grid.pop_back();
        grid.back().days.last = last;
    }
    return grid;
}

std::optional<CampFault> campFault(const CampPlan &plan)
{
    if (plan.camp.title.trimmed().isEmpty())
        return CampFault{CampProblem::NoTitle};
    if (!isSlug(plan.camp.slug))
        return CampFault{CampProblem::BadSlug};
    if (!QTimeZone(plan.camp.timeZone.toUtf8()).isValid())
        return CampFault{CampProblem::BadTimeZone};
    if (plan.batches.empty())
        return CampFault{CampProblem::NoBatch};
    for (size_t i = 0; i < plan.batches.size(); ++i)
        if (const auto fault = batchFault(plan.batches[i], int(i)))
            return fault;
    return std::nullopt;
}

CampPlan startingOn(CampPlan plan, QDate first)
{
    const DateRange all = plan.days();
    if (!all.isValid() || !first.isValid())
        return plan;
    const qint64 later = all.first.daysTo(first);
    for (CampPlan::BatchPlan &batch : plan.batches) {
        batch.days = {batch.days.first.addDays(later), batch.days.last.addDays(later)};
        for (GridPeriod &period : batch.periods) {
            period.days = {period.days.first.addDays(later), period.days.last.addDays(later)};
            if (period.due.isValid())
                period.due = period.due.addDays(later);
        }
    }
    return plan;
}

QString slugFor(const QString &title)
{
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug.append(c);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace flotilla
