#include "domain/time.h"

#include <algorithm>

namespace flotilla {

QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(instant), zone);
}

QString toIsoText(Instant instant, const QTimeZone &zone)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant);
    const QDateTime time = toDateTime(seconds, zone);
    if (zone == QTimeZone::utc())
        return time.toUTC().toString(Qt::ISODate);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

qint64 sharedDays(const DateRange &a, const DateRange &b)
{
    if (!a.isValid() || !b.isValid())
        return 0;
    return DateRange{std::max(a.first, b.first), std::min(a.last, b.last)}.days();
}

DateRange spanned(const DateRange &a, const DateRange &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return {std::min(a.first, b.first), std::max(a.last, b.last)};
}

Instant endOfDay(QDate day, const QTimeZone &zone)
{
    return instantFromMsecs(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace flotilla
