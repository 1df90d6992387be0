#pragma once

#include "insight/calendar.h"
#include "wording/wording.h"

#include <QByteArray>

namespace flotilla::interchange {

/// A calendar as programs take it in (iCalendar, RFC 5545): times in UTC, so that everybody sees them on their own clocks. Each entry
/// keeps its UID, and its SEQUENCE rises with every change: importing again updates, and never doubles.
QByteArray calendarFile(const insight::Calendar &calendar, const wording::Wording &words);

/// What stands in the beginning of a calendar file of Flotilla's.
inline constexpr QByteArrayView calendarMark = "PRODID:-//Flotilla//";

} // namespace flotilla::interchange
