#include "camp_applier.h"

#include "interchange/plan_decisions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flotilla::interchange {

namespace {

/// The names of the fields in which two images of a record differ, as errors carry them.
QString differingFields(const QString &before, const QString &after)
{
    const QJsonObject was = QJsonDocument::fromJson(before.toUtf8()).object();
    const QJsonObject is = QJsonDocument::fromJson(after.toUtf8()).object();
    QStringList fields;
    for (auto field = is.begin(); field != is.end(); ++field)
        if (field.key() != QStringLiteral("version") && was.value(field.key()) != field.value())
            fields.append(field.key());
    return fields.join(QStringLiteral(", "));
}

} // namespace

Result<void> CampApplier::apply(const std::function<bool()> &progress)
{
    for (const auto step :
         {&CampApplier::refuseOutdated, &CampApplier::readDecisions, &CampApplier::applyCamp, &CampApplier::applyBatches,
          &CampApplier::applyPeriods, &CampApplier::applyProjects, &CampApplier::applyPeople, &CampApplier::applyAliases})
        if (auto done = (this->*step)(); !done)
            return done;
    if (auto done = applyReports(progress); !done)
        return done;
    for (const Id<Period> period : m_plan.dropped)
        if (auto done = m_transaction.remove(period); !done)
            return done;
    if (auto done = takeAwayPairings(); !done)
        return done;
    if (auto done = applyResults(); !done)
        return done;
    return applyDecisions();
}

/// A plan may be minutes old: what was changed meanwhile would be written over.
Result<void> CampApplier::refuseOutdated()
{
    if (!m_plan.existing.isValid() || m_plan.seenChange == 0 || m_plan.seenChange == m_transaction.lastChange())
        return {};
    std::optional<Error> conflict;
    const storage::Bindings bindings{{QStringLiteral(":last"), m_plan.seenChange},
                                     {QStringLiteral(":camp"), m_plan.existing.value()}};
    auto done = m_transaction.query("camp_changed_since", bindings, [&](const storage::Row &row) {
        conflict = Error{ErrorCode::VersionConflict,
                         {row.text(0) + u'/' + idToText(row.integer(1)), row.text(2),
                          toIsoText(instantFromMsecs(row.integer(3))), differingFields(row.text(4), row.text(5))}};
    });
    if (done && conflict)
        done = std::unexpected(*conflict);
    return done;
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
        const QString about = QString::fromLatin1(decision::camp);
        const auto take = [&](const char *word, QString &text) {
            const QString key = QString::fromLatin1(word);
            if (const QString value = decided(m_plan.decisions, m_plan.edition, about, key);
                !value.isEmpty() && isNewlyDecided(about, key))
                text = value;
        };
        take(decision::title, m_camp.title);
        take(decision::slug, m_camp.slug);
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

Result<void> CampApplier::readDecisions()
{
    if (!m_plan.existing.isValid())
        return {};
    auto changes = ChangesHere::read(m_transaction);
    if (!changes)
        return std::unexpected(changes.error());
    m_changes = std::move(*changes);
    const auto stored = m_transaction.where<ImportDecision>("camp", m_plan.existing);
    if (!stored)
        return std::unexpected(stored.error());
    for (const ImportDecision &decision : *stored)
        m_decisions.emplace(std::pair(decision.subject, decision.key), decision);
    return {};
}

bool CampApplier::isNewlyDecided(const QString &subject, const QString &key) const
{
    const auto known = m_decisions.find({subject, key});
    return decided(m_plan.decisions, m_plan.edition, subject, key)
        != (known != m_decisions.end() ? known->second.value : QString());
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
    for (const PlannedBatch &planned : plannedBatches())
        if (auto done = applyBatch(planned); !done)
            return done;
    std::ranges::sort(m_batches, {}, &Batch::number);
    return {};
}

/// The batches of the plan; where it tells of none, all periods are in the first one.
std::vector<PlannedBatch> CampApplier::plannedBatches() const
{
    if (!m_plan.batches.empty())
        return m_plan.batches;
    PlannedBatch only{.number = 1, .name = {}, .nameEn = {}, .days = {}, .periods = m_plan.periods};
    if (!m_batches.empty()) {
        only.number = m_batches.front().number;
        only.days = m_batches.front().days;
    }
    for (const GridPeriod &period : m_plan.periods)
        only.days = spanned(only.days, period.days);
    return {only};
}

Result<void> CampApplier::applyBatch(const PlannedBatch &planned)
{
    const auto known = std::ranges::find(m_batches, planned.number, &Batch::number);
    if (known != m_batches.end()) {
        if (planned.days.isValid())
            known->days = planned.days;
        return m_transaction.update(*known);
    }
    Batch batch{
        .camp = m_camp.id, .number = planned.number, .name = planned.name, .nameEn = planned.nameEn, .days = planned.days};
    auto done = m_transaction.insert(batch);
    m_batches.push_back(batch);
    return done;
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
    for (const PlannedBatch &planned : plannedBatches()) {
        const auto batch = std::ranges::find(m_batches, planned.number, &Batch::number);
        for (const GridPeriod &period : planned.periods)
            if (auto done = applyPeriod(period, *batch); !done)
                return done;
    }
    std::ranges::sort(m_periods, {}, [this](const Period &period) {
        return std::pair(std::ranges::find(m_batches, period.batch, &Batch::id) - m_batches.begin(), period.number);
    });
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
    // The last word about the same counts.
    std::map<std::pair<QString, QString>, QString> wanted;
    for (const PlanDecision &decision : m_plan.decisions)
        wanted[{decision.subject, decision.key}] = decision.value;
    for (const auto &[key, value] : wanted) {
        const auto there = m_decisions.find(key);
        Result<void> done;
        if (there == m_decisions.end()) {
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
