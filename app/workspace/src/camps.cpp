#include "workspace/camps.h"

#include <algorithm>
#include <utility>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a fault is, as errors say it: the period's days, the batch's name or days, the camp's title.
QString placeOf(const CampFault &fault, const CampPlan &plan)
{
    if (fault.problem == CampProblem::BadSlug)
        return plan.camp.slug;
    if (fault.problem == CampProblem::BadTimeZone)
        return plan.camp.timeZone;
    if (fault.batch < 0)
        return plan.camp.title;
    const CampPlan::BatchPlan &batch = plan.batches[size_t(fault.batch)];
    DateRange days = batch.days;
    const auto period = std::ranges::find(batch.periods, fault.period, &GridPeriod::number);
    if (fault.period > 0 && period != batch.periods.end())
        days = period->days;
    return days.first.toString(Qt::ISODate) + u" – "_s + days.last.toString(Qt::ISODate);
}

Result<void> insertBatch(storage::Transaction &transaction, const Camp &camp, const CampPlan::BatchPlan &plan, int number)
{
    Batch batch;
    batch.camp = camp.id;
    batch.number = number;
    batch.name = plan.name;
    batch.nameEn = plan.nameEn;
    batch.days = plan.days;
    if (auto done = transaction.insert(batch); !done)
        return done;
    for (const GridPeriod &each : plan.periods) {
        Period period;
        period.camp = camp.id;
        period.batch = batch.id;
        period.number = each.number;
        period.days = each.days;
        period.due = each.due.isValid() ? each.due : each.days.last.addDays(camp.rules.dueDaysAfterEnd);
        if (auto done = transaction.insert(period); !done)
            return done;
    }
    return {};
}

} // namespace

QString code(CampProblem problem)
{
    switch (problem) {
    case CampProblem::NoTitle:
        return u"camp-without-title"_s;
    case CampProblem::BadSlug:
        return u"bad-slug"_s;
    case CampProblem::BadTimeZone:
        return u"bad-time-zone"_s;
    case CampProblem::NoBatch:
        return u"camp-without-batch"_s;
    case CampProblem::EndBeforeStart:
        return u"end-before-start"_s;
    case CampProblem::PeriodsOverlap:
        return u"periods-overlap"_s;
    case CampProblem::PeriodOutside:
        return u"period-outside-batch"_s;
    }
    return {};
}

Result<Id<Camp>> makeCamp(storage::Transaction &transaction, CampPlan plan)
{
    plan.camp.title = plan.camp.title.simplified();
    plan.camp.titleEn = plan.camp.titleEn.simplified();
    if (const auto fault = campFault(plan))
        return fail(ErrorCode::RuleBroken, {code(fault->problem), placeOf(*fault, plan)});
    const auto same = transaction.where<Camp>("slug", plan.camp.slug);
    if (!same)
        return std::unexpected(same.error());
    if (!same->empty())
        return fail(ErrorCode::RuleBroken, {u"slug-taken"_s, plan.camp.slug});
    if (const auto done = transaction.insert(plan.camp); !done)
        return std::unexpected(done.error());
    int number = 0;
    for (const CampPlan::BatchPlan &batch : plan.batches)
        if (const auto done = insertBatch(transaction, plan.camp, batch, ++number); !done)
            return std::unexpected(done.error());
    return plan.camp.id;
}

Result<CampPlan> planOf(storage::Reader &reader, Id<Camp> camp)
{
    auto known = reader.get(camp);
    auto batches = reader.where<Batch>("camp", camp);
    auto periods = reader.where<Period>("camp", camp);
    if (!known || !batches || !periods)
        return std::unexpected(!known ? known.error() : !batches ? batches.error() : periods.error());
    std::ranges::sort(*batches, {}, &Batch::number);
    std::ranges::sort(*periods, {}, &Period::number);
    CampPlan plan{.camp = std::move(*known)};
    for (const Batch &batch : *batches) {
        CampPlan::BatchPlan copy{.name = batch.name, .nameEn = batch.nameEn, .days = batch.days};
        for (const Period &period : *periods)
            if (period.batch == batch.id)
                copy.periods.push_back({.number = period.number, .days = period.days, .due = period.due});
        plan.batches.push_back(std::move(copy));
    }
    return plan;
}

Result<CampPlan> planLike(storage::Reader &reader, Id<Camp> camp, QDate first)
{
    auto plan = planOf(reader, camp);
    if (!plan)
        return plan;
    const Camp known = std::exchange(plan->camp, {});
    plan->camp.language = known.language;
    plan->camp.timeZone = known.timeZone;
    plan->camp.repository = known.repository;
    plan->camp.rules = known.rules;
    plan->camp.rules.version = 1;
    return startingOn(std::move(*plan), first);
}

} // namespace flotilla::workspace
