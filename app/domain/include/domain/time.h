#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace flotilla {

/// A moment, to the millisecond, in UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

constexpr Instant instantFromMsecs(qint64 msecs)
{
    return Instant(std::chrono::milliseconds(msecs));
}
constexpr qint64 toMsecs(Instant instant)
{
    return instant.time_since_epoch().count();
}
/// The moment in a time zone, for showing.
QDateTime toDateTime(Instant instant, const QTimeZone &zone = QTimeZone::utc());
/// ISO 8601 with offset, whole seconds: "2024-03-25T10:58:51+08:00" or "…Z" for UTC.
QString toIsoText(Instant instant, const QTimeZone &zone = QTimeZone::utc());

/// Days from `first` to `last`, both included.
struct DateRange {
    QDate first;
    QDate last;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    /// Number of days, 0 if the range is not valid.
    qint64 days() const { return isValid() ? first.daysTo(last) + 1 : 0; }
    bool contains(QDate date) const { return isValid() && first <= date && date <= last; }

    bool operator==(const DateRange &) const = default;
};

/// Number of days that two ranges share.
qint64 sharedDays(const DateRange &a, const DateRange &b);
/// The shortest range that holds both; one that is not valid adds nothing.
DateRange spanned(const DateRange &a, const DateRange &b);

/// The first instant after a day in a zone: what is handed in before it was handed in on that day or earlier.
Instant endOfDay(QDate day, const QTimeZone &zone);

/// Where the program learns what time it is. Tests put their own in.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant now) : m_now(now) { }
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace flotilla
