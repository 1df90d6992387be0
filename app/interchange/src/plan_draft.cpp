#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>

namespace flotilla::interchange {

QString rangeText(const DateRange &days)
{
    return days.first.toString(Qt::ISODate) + QStringLiteral(" – ") + days.last.toString(Qt::ISODate);
}

QString PlanDraft::decided(const QString &subject, const QString &key) const
{
    return interchange::decided(camp.decisions, camp.edition, subject, key);
}

QString PlanDraft::personOf(const QString &login) const
{
    QString resolved = login;
    // a chain of aliases is followed, a circle is not
    for (int step = 0; step < 4; ++step) {
        const QString alias = decided(decision::person(resolved), QString::fromLatin1(decision::alias));
        if (alias.isEmpty() || alias == QLatin1StringView(decision::notTheSame))
            break;
        resolved = alias;
    }
    return resolved;
}

PlannedPerson *PlanDraft::person(const QString &login)
{
    const QString folded = foldLogin(login);
    const auto found = std::ranges::find_if(
        camp.people, [&folded](const PlannedPerson &person) { return foldLogin(person.login) == folded; });
    return found == camp.people.end() ? nullptr : &*found;
}

const PlannedFurther *PlanDraft::furtherOf(const PlannedReport &report)
{
    if (report.further == 0)
        return nullptr;
    const PlannedPerson *of = person(report.login);
    return of ? &of->further[std::size_t(report.further) - 1] : nullptr;
}

void PlanDraft::warn(const QString &code, const QString &path, const QStringList &arguments)
{
    camp.warnings.push_back({code, path, arguments});
}

void PlanDraft::warn(PlannedReport &report, const QString &code, const QStringList &arguments)
{
    if (!report.warnings.contains(code))
        report.warnings.append(code);
    warn(code, report.path, arguments);
}

} // namespace flotilla::interchange
