#include "domain/report.h"

#include <algorithm>

namespace flotilla {

QDate extendedDue(const Period &period, Id<Pairing> pairing, const std::vector<Extension> &extensions)
{
    QDate due = period.due;
    for (const Extension &each : extensions) {
        const bool concerns = each.period == period.id && (!each.pairing.isValid() || each.pairing == pairing);
        if (concerns && due.isValid() && each.due.isValid())
            due = std::max(due, each.due);
    }
    return due;
}

const ReportReturn *standingReturn(const BodyHash &body, const std::vector<ReportReturn> &returns)
{
    const ReportReturn *newest = nullptr;
    for (const ReportReturn &each : returns) {
        if (each.body == body && (!newest || newest->at <= each.at))
            newest = &each;
    }
    return newest;
}

} // namespace flotilla
