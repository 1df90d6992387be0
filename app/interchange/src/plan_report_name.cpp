#include "plan_draft.h"

#include "interchange/report_name.h"

#include <algorithm>
#include <map>

namespace flotilla::interchange {

void learnReportName(PlanDraft &draft)
{
    std::map<QString, int> forms;
    int read = 0;
    for (const PlannedReport &report : draft.camp.reports) {
        if (!takesPart(report) || !report.repairs.isEmpty())
            continue;
        ++read;
        const QString file = report.path.sliced(report.path.lastIndexOf(u'/') + 1);
        if (const auto form = formOfReportName(file, {report.days, report.period, report.login}))
            ++forms[*form];
    }
    const auto most = std::ranges::max_element(forms, {}, [](const auto &form) { return form.second; });
    if (most != forms.end() && most->second * 2 > read)
        draft.camp.rules.reading.reportName = most->first;
}

} // namespace flotilla::interchange
