#include "camp_applier.h"

#include "interchange/plan_decisions.h"

#include <algorithm>

namespace flotilla::interchange {

Result<void> CampApplier::apply(const std::function<bool()> &progress)
{
    for (const auto step : {&CampApplier::applyCamp, &CampApplier::applyBatches, &CampApplier::applyPeriods,
                            &CampApplier::applyProjects, &CampApplier::applyPeople, &CampApplier::applyAliases})
        if (auto done = (this->*step)(); !done)
            return done;
    if (auto done = applyReports(progress); !done)
        return done;
    if (auto done = applyResults(); !done)
        return done;
    return applyDecisions();
}

Result<void> CampApplier::applyCamp()
{
    if (m_plan.existing.isValid()) {
        auto camp = m_transaction.get(m_plan.existing);
        if (!camp)
            return std::unexpected(camp.error());
        m_camp = std::move(*camp);
        m_isNew = false;
        // What a user may have written here stays, unless it was decided about for this import.
        if (m_camp.repository.isEmpty())
            m_camp.repository = m_plan.repository;
        m_camp.edition = m_plan.edition;
        const auto decided = [&](const char *key) {
            return interchange::decided(m_plan.decisions, m_plan.edition, QString::fromLatin1(decision::camp),
                                        QString::fromLatin1(key));
        };
        if (const QString title = decided(decision::title); !title.isEmpty())
            m_camp.title = title;
        if (const QString slug = decided(decision::slug); !slug.isEmpty())
            m_camp.slug = slug;
        return m_transaction.update(m_camp);
    }
    m_camp.slug = m_plan.slug;
    m_camp.title = m_plan.title;
    m_camp.titleEn = m_plan.titleEn;
    m_camp.language = m_plan.language;
    if (!m_plan.timeZone.isEmpty())
        m_camp.timeZone = m_plan.timeZone;
    m_camp.repository = m_plan.repository;
    m_camp.edition = m_plan.edition;
    m_camp.rules = m_plan.rules;
    return m_transaction.insert(m_camp);
}

Result<void> CampApplier::applyBatches()
{
    auto batches = m_transaction.where<Batch>("camp", m_camp.id);
    if (!batches)
        return std::unexpected(batches.error());
    auto periods = m_transaction.where<Period>("camp", m_camp.id);
    if (!periods)
        return std::unexpected(periods.error());
    m_batches = std::move(*batches);
    m_periods = std::move(*periods);
    std::ranges::sort(m_batches, {}, &Batch::number);
    if (m_batches.empty())
        return addBatches();
    const DateRange days = daysForFirstBatch();
    if (!days.isValid())
        return {};
    m_batches.front().days = spanned(m_batches.front().days, days);
    return m_transaction.update(m_batches.front());
}

/// The days of the periods that go to the first batch because nothing tells of another one.
DateRange CampApplier::daysForFirstBatch() const
{
    DateRange days;
    for (const GridPeriod &planned : m_plan.periods) {
        const bool isListed = std::ranges::any_of(m_plan.batches, [&](const PlannedBatch &batch) {
            return std::ranges::find(batch.periods, planned.number) != batch.periods.end();
        });
        const Period *known = periodIn(planned.number, {});
        if (!isListed && (!known || known->batch == m_batches.front().id))
            days = spanned(days, planned.days);
    }
    return days;
}

/// The days of the planned periods with these numbers.
DateRange CampApplier::daysOf(const std::vector<int> &periods) const
{
    DateRange days;
    for (const GridPeriod &planned : m_plan.periods)
        if (std::ranges::find(periods, planned.number) != periods.end())
            days = spanned(days, planned.days);
    return days;
}

/// The batches of a new camp: those of its camp file, else one.
Result<void> CampApplier::addBatches()
{
    for (const PlannedBatch &planned : m_plan.batches)
        m_batches.push_back({.camp = m_camp.id,
                             .number = planned.number,
                             .name = planned.name,
                             .nameEn = planned.nameEn,
                             .days = planned.days.isValid() ? planned.days : daysOf(planned.periods)});
    if (m_batches.empty())
        m_batches.push_back({.camp = m_camp.id});
    m_batches.front().days = spanned(m_batches.front().days, daysForFirstBatch());
    for (Batch &batch : m_batches)
        if (auto done = m_transaction.insert(batch); !done)
            return done;
    return {};
}

QDate CampApplier::dueOf(const GridPeriod &period) const
{
    return period.due.isValid() ? period.due : period.days.last.addDays(m_camp.rules.dueDaysAfterEnd);
}

const Period *CampApplier::periodIn(int number, Id<Batch> batch) const
{
    const auto found = std::ranges::find_if(m_periods, [&](const Period &period) {
        return period.number == number && (!batch.isValid() || period.batch == batch);
    });
    return found != m_periods.end() ? &*found : nullptr;
}

Result<void> CampApplier::applyPeriods()
{
    for (const GridPeriod &planned : m_plan.periods) {
        bool isListed = false;
        for (const PlannedBatch &batch : m_plan.batches) {
            const auto own = std::ranges::find(m_batches, batch.number, &Batch::number);
            if (own == m_batches.end() || std::ranges::find(batch.periods, planned.number) == batch.periods.end())
                continue;
            isListed = true;
            if (auto done = applyPeriod(planned, *own); !done)
                return done;
        }
        if (isListed)
            continue;
        // A period that is there stays in its batch.
        const Period *known = periodIn(planned.number, {});
        const auto batch = known ? std::ranges::find(m_batches, known->batch, &Batch::id) : m_batches.begin();
        if (auto done = applyPeriod(planned, batch != m_batches.end() ? *batch : m_batches.front()); !done)
            return done;
    }
    return {};
}

Result<void> CampApplier::applyPeriod(const GridPeriod &planned, const Batch &batch)
{
    const auto known = std::ranges::find_if(
        m_periods, [&](const Period &period) { return period.number == planned.number && period.batch == batch.id; });
    if (known == m_periods.end()) {
        Period period{
            .camp = m_camp.id, .batch = batch.id, .number = planned.number, .days = planned.days, .due = dueOf(planned)};
        auto done = m_transaction.insert(period);
        m_periods.push_back(period);
        return done;
    }
    if (known->days == planned.days && (!planned.due.isValid() || known->due == planned.due))
        return {};
    known->days = planned.days;
    known->due = dueOf(planned);
    return m_transaction.update(*known);
}

Result<void> CampApplier::applyDecisions()
{
    auto stored = m_transaction.where<ImportDecision>("camp", m_camp.id);
    if (!stored)
        return std::unexpected(stored.error());
    std::map<std::pair<QString, QString>, ImportDecision> known;
    for (const ImportDecision &decision : *stored)
        known.emplace(std::pair(decision.subject, decision.key), decision);
    // The last word about the same counts.
    std::map<std::pair<QString, QString>, QString> wanted;
    for (const PlanDecision &decision : m_plan.decisions)
        wanted[{decision.subject, decision.key}] = decision.value;
    for (const auto &[key, value] : wanted) {
        const auto there = known.find(key);
        Result<void> done;
        if (there == known.end()) {
            ImportDecision decision{.camp = m_camp.id, .subject = key.first, .key = key.second, .value = value};
            if (!value.isEmpty())
                done = m_transaction.insert(decision);
        } else if (value.isEmpty()) {
            done = m_transaction.remove(there->second.id);
        } else {
            there->second.value = value;
            done = m_transaction.update(there->second);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<ApplyOutcome> applyPlan(storage::Transaction &transaction, const ImportPlan &plan, const ApplyProgress &progress)
{
    int total = 0;
    for (const CampPlan &camp : plan.camps)
        total += int(camp.reports.size());
    int done = 0;
    const auto step = [&] { return !progress || progress(++done, total); };
    ApplyOutcome outcome;
    PersonDirectory people(transaction);
    for (const CampPlan &camp : plan.camps)
        if (auto applied = CampApplier(transaction, camp, people, outcome).apply(step); !applied)
            return std::unexpected(applied.error());
    outcome.peopleNew = people.added();
    return outcome;
}

} // namespace flotilla::interchange
