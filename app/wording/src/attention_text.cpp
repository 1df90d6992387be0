#include "wording/attention_text.h"

#include "wording/words.h"

namespace flotilla::wording {

QString attentionText(const AttentionFacts &facts, const Wording &wording)
{
    QStringList titles;
    for (const int period : facts.periods)
        titles.append(periodTitle(period, wording));
    const QString periods = joined(titles, wording);
    const int n = facts.number;
    switch (facts.kind) {
    case AttentionKind::PeriodsMissing:
        return fill(wording.translate("Attention", "%1 has handed in no report for %n period(s) in a row: %2.", nullptr, n),
                    {facts.person, periods});
    case AttentionKind::ReviewWaits:
        if (facts.mentors.isEmpty())
            return fill(wording.translate("Attention",
                                          "%1's report (%2) has waited %n day(s) for a review, and no mentor is known.",
                                          nullptr, n),
                        {facts.person, periods});
        return fill(wording.translate("Attention", "%1's report (%2) has waited %n day(s) for a review by %3.", nullptr, n),
                    {facts.person, periods, joined(facts.mentors, wording)});
    case AttentionKind::OpenReviews:
        return fill(wording.translate("Attention", "%n report(s) wait for a review by %1.", nullptr, n), {facts.person});
    case AttentionKind::PlanRepeated:
        return fill(wording.translate("Attention", "%1's last %n report(s) end with the same plan: %2.", nullptr, n),
                    {facts.person, periods});
    case AttentionKind::NothingLinked:
        return fill(
            wording.translate("Attention", "%1's last %n report(s) link to no pull request, issue or page: %2.", nullptr, n),
            {facts.person, periods});
    case AttentionKind::BareMark:
        return fill(wording.translate("Attention", "The review of %n of %1's reports is only a mark: %2.", nullptr, n),
                    {facts.person, periods});
    }
    return {};
}

} // namespace flotilla::wording
