#include "camp_applier.h"

#include "interchange/plan_decisions.h"

#include <algorithm>

namespace flotilla::interchange {

Result<void> CampApplier::apply(const std::function<bool()> &progress)
{
    for (const auto step : {&CampApplier::applyCamp, &CampApplier::applyBatch, &CampApplier::applyPeriods,
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

Result<void> CampApplier::applyBatch()
{
    DateRange days;
    if (!m_plan.periods.empty())
        days = {m_plan.periods.front().days.first, m_plan.periods.back().days.last};
    auto batches = m_transaction.where<Batch>("camp", m_camp.id);
    if (!batches)
        return std::unexpected(batches.error());
    if (batches->empty()) {
        m_batch.camp = m_camp.id;
        m_batch.days = days;
        return m_transaction.insert(m_batch);
    }
    m_batch = *std::ranges::min_element(*batches, {}, &Batch::number);
    if (days.isValid() && !m_batch.days.isValid())
        m_batch.days = days;
    else if (days.isValid())
        m_batch.days.last = std::max(m_batch.days.last, days.last);
    return m_transaction.update(m_batch);
}

QDate CampApplier::dueOf(const GridPeriod &period) const
{
    return period.due.isValid() ? period.due : period.days.last.addDays(m_camp.rules.dueDaysAfterEnd);
}

Result<void> CampApplier::applyPeriods()
{
    auto stored = m_transaction.where<Period>("camp", m_camp.id);
    if (!stored)
        return std::unexpected(stored.error());
    for (const Period &period : *stored)
        if (const auto [place, added] = m_periods.try_emplace(period.number, period); !added && period.batch == m_batch.id)
            place->second = period;
    for (const GridPeriod &planned : m_plan.periods) {
        const auto known = m_periods.find(planned.number);
        if (known == m_periods.end()) {
            Period period{.camp = m_camp.id,
                          .batch = m_batch.id,
                          .number = planned.number,
                          .days = planned.days,
                          .due = dueOf(planned)};
            if (auto done = m_transaction.insert(period); !done)
                return done;
            m_periods.emplace(period.number, period);
            continue;
        }
        Period &period = known->second;
        if (period.days == planned.days && (!planned.due.isValid() || period.due == planned.due))
            continue;
        period.days = planned.days;
        period.due = dueOf(planned);
        if (auto done = m_transaction.update(period); !done)
            return done;
    }
    return {};
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
