#include "plan_text.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using interchange::CampPlan;
using interchange::ImportPlan;
using interchange::PlanAction;

namespace {

/// A title that still fits on a button.
QString shortened(const QString &title)
{
    constexpr qsizetype most = 32;
    return title.size() > most ? title.left(most - 1).trimmed() + u'…' : title;
}

int countOf(const std::map<PlanAction, int> &counts, PlanAction action)
{
    const auto found = counts.find(action);
    return found == counts.end() ? 0 : found->second;
}

int imported(const ImportPlan &plan)
{
    const auto counts = plan.counts();
    return countOf(counts, PlanAction::New) + countOf(counts, PlanAction::Changed);
}

} // namespace

QString PlanText::action(PlanAction action)
{
    switch (action) {
    case PlanAction::New:
        return tr("New");
    case PlanAction::Changed:
        return tr("Changed");
    case PlanAction::Same:
        return tr("As it is");
    case PlanAction::Skipped:
        return tr("Left out");
    }
    return {};
}

QString PlanText::withAward(const QString &grade)
{
    return tr("%1, special award", "a grade").arg(grade);
}

QString PlanText::names(const QStringList &names, int most)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return names.first();
    const QString comma = tr(", ", "between names");
    if (names.size() > most)
        return tr("%1 and %n other(s)", "names", int(names.size()) - most).arg(names.first(most).join(comma));
    return tr("%1 and %2", "names").arg(names.first(names.size() - 1).join(comma), names.last());
}

QString PlanText::period(int reported, const QStringList &missing, bool open)
{
    const int expected = reported + int(missing.size());
    if (expected == 0)
        return tr("Nobody owes a report");
    if (open)
        return reported == 0 ? tr("No report yet, it is not due")
                             : tr("%1 of %n handed in so far", nullptr, expected).arg(reported);
    if (missing.isEmpty())
        return expected == 1 ? tr("The only one due is there") : tr("All %n reported", nullptr, expected);
    if (reported == 0)
        return tr("None of %n reported", nullptr, expected);
    const QString first = tr("%1 of %n reported", nullptr, expected).arg(reported);
    return tr("%1; %2", "25 of 28 reported; kim and lee are missing")
        .arg(first, tr("%1 is/are missing", "names", int(missing.size())).arg(names(missing)));
}

QString PlanText::found(const CampPlan &plan)
{
    const auto writes = [](const interchange::PlannedPerson &person) { return !person.folders.empty(); };
    const int authors = int(std::ranges::count_if(plan.people, writes));
    return tr("%1 by %2 in %3", "156 reports by 32 people in 6 periods")
        .arg(tr("%n report(s)", nullptr, int(plan.reports.size())), tr("%n people", nullptr, authors),
             tr("%n period(s)", nullptr, int(plan.periods.size())));
}

QString PlanText::title(const CampPlan &plan)
{
    for (const QString &candidate : {plan.title, plan.slug, plan.edition.section(u'/', -1)})
        if (!candidate.isEmpty())
            return candidate;
    return tr("the camp");
}

QString PlanText::project(const QString &track, std::optional<int> number, const QString &title)
{
    QStringList parts;
    if (!track.isEmpty())
        parts.append(track);
    if (number)
        parts.append(u"%1"_s.arg(*number, 2, 10, QLatin1Char('0')));
    if (!title.isEmpty())
        parts.append(title.simplified());
    return parts.join(u' ');
}

QString PlanText::apply(const ImportPlan &plan)
{
    if (plan.changesNothing())
        return tr("Nothing to change");
    const int reports = imported(plan);
    if (plan.camps.size() == 1) {
        const QString camp = shortened(title(plan.camps.front()));
        return reports == 0 ? tr("Update %1", "a camp").arg(camp)
                            : tr("Import %n report(s) into %1", "a camp", reports).arg(camp);
    }
    const QString camps = tr("%n camps", nullptr, int(plan.camps.size()));
    return reports == 0 ? tr("Update %1", "a camp").arg(camps)
                        : tr("Import %n report(s) into %1", "a camp", reports).arg(camps);
}

QString PlanText::effect(const ImportPlan &plan)
{
    const auto counts = plan.counts();
    QStringList parts;
    if (const int n = countOf(counts, PlanAction::New))
        parts.append(tr("%n new", "reports", n));
    if (const int n = countOf(counts, PlanAction::Changed))
        parts.append(tr("%n changed", "reports", n));
    if (const int n = countOf(counts, PlanAction::Same))
        parts.append(tr("%n as they are", "reports", n));
    if (const int n = countOf(counts, PlanAction::Skipped))
        parts.append(tr("%n left out", "reports", n));
    return parts.isEmpty() ? QString()
                           : tr("Reports: %1", "how many of each kind").arg(parts.join(tr(", ", "between counts")));
}

QString PlanText::done(const ImportPlan &plan)
{
    const QString camp =
        plan.camps.size() == 1 ? title(plan.camps.front()) : tr("%n camps", nullptr, int(plan.camps.size()));
    const int reports = imported(plan);
    return reports == 0 ? tr("%1 is up to date").arg(camp) : tr("%n report(s) went into %1", "a camp", reports).arg(camp);
}

} // namespace flotilla::ui
