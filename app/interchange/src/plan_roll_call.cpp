#include "plan_draft.h"

#include "domain/person.h"

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

/// The first period that is due for a person under any pairing.
int firstPeriodOf(const PlannedPerson &person)
{
    int first = person.firstPeriod;
    for (const PlannedFurther &further : person.further)
        if (further.counts)
            first = std::min(first, further.firstPeriod);
    return first;
}

} // namespace

void callRoll(PlanDraft &draft)
{
    draft.camp.rollCall.clear();
    for (const GridPeriod &period : draft.camp.periods) {
        std::set<QString> reported;
        for (const PlannedReport &report : draft.camp.reports)
            if (report.period == period.number && takesPart(report))
                reported.insert(foldLogin(report.login));
        RollCallLine line{.period = period.number, .reported = int(reported.size())};
        for (const PlannedPerson &person : draft.camp.people) {
            if (reported.contains(foldLogin(person.login)))
                continue;
            line.absent.append(person.login);
            if (firstPeriodOf(person) > period.number)
                line.notDue.append(person.login);
        }
        draft.camp.rollCall.push_back(std::move(line));
    }
}

} // namespace flotilla::interchange
