#pragma once

#include "domain/time.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// ISO, for tables: "2024-05-03". Empty for an invalid day.
QString isoDate(QDate day);
/// ISO with the minute, in a zone: "2024-05-03 18:20".
QString isoTime(Instant instant, const QTimeZone &zone);
/// ISO, a year said once: "2024-05-03 – 05-16"; with both years when they differ.
QString isoRange(const DateRange &days);

/// A day as people say it from another one: "today", "tomorrow", "in 3 days", "3 天前".
QString relativeDay(QDate day, QDate today, const Wording &wording);
/// A moment as people say it: "just now", "5 minutes ago", "2 hours ago", then days as relativeDay.
QString relativeTime(Instant instant, Instant now, const QTimeZone &zone, const Wording &wording);
/// A number of days: "1 day", "3 天".
QString daysText(int days, const Wording &wording);

} // namespace flotilla::wording
