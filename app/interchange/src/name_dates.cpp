#include "interchange/report_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace flotilla::interchange {

namespace {

constexpr qint64 farFromMedian = 250;   // days
constexpr qint64 longestRepaired = 100; // days; a longer range was not meant

/// A date as it stands in a name; the year may be impossible.
struct WrittenDate {
    QString text;
    int year = 0;
    int month = 0;
    int day = 0;

    QDate inYear(int other) const { return {other, month, day}; }
};

WrittenDate dateOf(const QRegularExpressionMatch &match)
{
    const QString &year = match.captured(1);
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    return {QStringLiteral("%1.%2.%3").arg(year).arg(month).arg(day), year.toInt(), month, day};
}

std::vector<WrittenDate> findAll(const QRegularExpression &pattern, const QString &text)
{
    std::vector<WrittenDate> dates;
    for (auto it = pattern.globalMatch(text); it.hasNext() && dates.size() < 2;)
        dates.push_back(dateOf(it.next()));
    return dates;
}

/// The dates in a name: with separators first; else in other ways people write them.
std::vector<WrittenDate> findDates(const QString &name)
{
    static const QRegularExpression usual(
        QStringLiteral(R"((?|(?<!\d)(\d{3,5})|(20\d\d))\s*[._-]+\s*(\d{1,2})\s*[._-]+\s*(\d{1,2})(?!\d))"));
    static const QRegularExpression chinese(QStringLiteral(R"((\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2}))"));
    static const QRegularExpression compact(QStringLiteral(R"((?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d))"));
    static const QRegularExpression shortEnd(
        QStringLiteral(R"((\d{4})[._-]+(\d{1,2})[._-]+(\d{1,2})\D+(\d{1,2})[._-]+(\d{1,2})(?!\d))"));
    std::vector<WrittenDate> dates = findAll(usual, name);
    if (dates.size() == 1) {
        // "2024.03.09~03.22": the year stands once
        const QRegularExpressionMatch match = shortEnd.match(name);
        if (match.hasMatch()) {
            const int month = match.captured(4).toInt();
            const int day = match.captured(5).toInt();
            dates.push_back(
                {QStringLiteral("%1.%2").arg(month).arg(day), dates[0].year + (month < dates[0].month ? 1 : 0), month, day});
        }
    }
    for (const QRegularExpression *pattern : {&chinese, &compact})
        if (dates.size() < 2)
            if (auto other = findAll(*pattern, name); other.size() > dates.size())
                dates = std::move(other);
    return dates;
}

bool isFar(QDate date, QDate median)
{
    return median.isValid() && qAbs(median.daysTo(date)) > farFromMedian;
}

/// The range with the fewest years changed, the shortest of those, that is in order and near the median.
std::optional<DateRange> repairYears(const WrittenDate &first, const WrittenDate &last, QDate median)
{
    const auto yearsOf = [&](const WrittenDate &date, int other) {
        std::vector<int> years{date.year};
        const int base = median.isValid() ? median.year() : other;
        for (const int year : {base, base - 1, base + 1})
            if (std::ranges::find(years, year) == years.end())
                years.push_back(year);
        return years;
    };
    std::optional<DateRange> best;
    std::array<qint64, 3> bestCost{};
    for (const int from : yearsOf(first, last.year)) {
        for (const int to : yearsOf(last, first.year)) {
            const DateRange range{first.inYear(from), last.inYear(to)};
            if (!range.isValid() || range.days() > longestRepaired || isFar(range.first, median)
                || isFar(range.last, median))
                continue;
            const std::array<qint64, 3> cost{(from != first.year) + (to != last.year), range.days(),
                                             median.isValid() ? qAbs(median.daysTo(range.first)) : 0};
            if (!best || cost < bestCost) {
                best = range;
                bestCost = cost;
            }
        }
    }
    return best;
}

} // namespace

NameDates readNameDates(const QString &fileName, QDate medianStart)
{
    const QString name = fileName.sliced(fileName.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_KC);
    const std::vector<WrittenDate> dates = findDates(name);
    NameDates result;
    for (const WrittenDate &date : dates)
        result.written.append(date.text);
    if (dates.size() < 2)
        return result;
    result.days = {dates[0].inYear(dates[0].year), dates[1].inYear(dates[1].year)};
    const bool isPlausible =
        result.days.isValid() && !isFar(result.days.first, medianStart) && !isFar(result.days.last, medianStart);
    if (isPlausible)
        return result;
    if (const auto repaired = repairYears(dates[0], dates[1], medianStart)) {
        result.repaired = *repaired != result.days;
        result.days = *repaired;
    }
    return result;
}

} // namespace flotilla::interchange
