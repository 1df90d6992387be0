#include "plan_draft.h"

#include "domain/person.h"

#include <set>

namespace flotilla::interchange {

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
            if (person.firstPeriod > period.number)
                line.notDue.append(person.login);
        }
        draft.camp.rollCall.push_back(std::move(line));
    }
}

} // namespace flotilla::interchange
