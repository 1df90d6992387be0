#include "wording/times.h"

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::wording {

QString isoDate(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString isoTime(Instant instant, const QTimeZone &zone)
{
    return toDateTime(instant, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString isoRange(const DateRange &days)
{
    if (!days.isValid())
        return {};
    if (days.first == days.last)
        return isoDate(days.first);
    const bool oneYear = days.first.year() == days.last.year();
    return isoDate(days.first) + u" – "_s + (oneYear ? days.last.toString(u"MM-dd"_s) : isoDate(days.last));
}

QString relativeDay(QDate day, QDate today, const Wording &wording)
{
    const auto ahead = static_cast<int>(today.daysTo(day));
    switch (ahead) {
    case 0:
        return wording.translate("Times", "today");
    case 1:
        return wording.translate("Times", "tomorrow");
    case -1:
        return wording.translate("Times", "yesterday");
    default:
        return ahead > 0 ? wording.translate("Times", "in %n days", nullptr, ahead)
                         : wording.translate("Times", "%n days ago", nullptr, -ahead);
    }
}

QString relativeTime(Instant instant, Instant now, const QTimeZone &zone, const Wording &wording)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    const qint64 ahead = toMsecs(instant) - toMsecs(now);
    const qint64 distance = std::abs(ahead);
    if (distance < minute)
        return wording.translate("Times", "just now");
    if (distance < hour) {
        const auto minutes = static_cast<int>(distance / minute);
        return ahead > 0 ? wording.translate("Times", "in %n minutes", nullptr, minutes)
                         : wording.translate("Times", "%n minutes ago", nullptr, minutes);
    }
    const QDate day = toDateTime(instant, zone).date();
    const QDate today = toDateTime(now, zone).date();
    if (day != today)
        return relativeDay(day, today, wording);
    const auto hours = static_cast<int>(distance / hour);
    return ahead > 0 ? wording.translate("Times", "in %n hours", nullptr, hours)
                     : wording.translate("Times", "%n hours ago", nullptr, hours);
}

QString daysText(int days, const Wording &wording)
{
    return wording.translate("Times", "%n days", nullptr, days);
}

} // namespace flotilla::wording
