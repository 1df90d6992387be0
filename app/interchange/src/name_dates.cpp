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

/// Months and days whose year, if any, stands behind them or nowhere.
WrittenDate dateWith(const QString &written, int year, int month, int day)
{
    return {written.simplified(), year, month, day};
}

std::optional<DateRange> rangeOf(const std::vector<WrittenDate> &dates)
{
    const DateRange range{dates[0].inYear(dates[0].year), dates[1].inYear(dates[1].year)};
    return range.isValid() ? std::optional(range) : std::nullopt;
}

/// "04.03.2024-17.03.2024". Where both orders of day and month are possible, the shorter range was meant.
std::vector<WrittenDate> findYearLast(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<!\d)(\d{1,2})\s*[._/-]\s*(\d{1,2})(?:\s*[._/-]\s*(20\d\d))?\s*(?:[-~–_]+|to|至|到)\s*(\d{1,2})\s*[._/-]\s*(\d{1,2})\s*[._/-]\s*(20\d\d)(?!\d))"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const int endYear = number(6);
    const auto inOrder = [&](int day, int month) {
        const int firstMonth = number(month);
        const int lastMonth = number(month + 3);
        const int startYear =
            match.hasCaptured(3) && !match.captured(3).isEmpty() ? number(3) : endYear - (firstMonth > lastMonth);
        return std::vector{dateWith(QStringLiteral("%1.%2.%3").arg(startYear).arg(firstMonth).arg(number(day)), startYear,
                                    firstMonth, number(day)),
                           dateWith(QStringLiteral("%1.%2.%3").arg(endYear).arg(lastMonth).arg(number(day + 3)), endYear,
                                    lastMonth, number(day + 3))};
    };
    const auto dayFirst = inOrder(1, 2);
    const auto monthFirst = inOrder(2, 1);
    const auto usual = rangeOf(dayFirst);
    const auto other = rangeOf(monthFirst);
    return other && (!usual || other->days() < usual->days()) ? monthFirst : dayFirst;
}

int monthOf(const QString &word)
{
    static const QStringList months = QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ');
    return int(months.indexOf(word.left(3).toLower())) + 1;
}

/// "4-17 March 2024", "Mar 4 – Mar 17, 2024"; the year may be missing, the first month too.
std::vector<WrittenDate> findNamedMonths(const QString &name)
{
    const QString month =
        QStringLiteral("(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
                       "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");
    const QString dayNumber = QStringLiteral("(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");
    const QString year = QStringLiteral("(?:[\\s,._-]*(20\\d\\d)(?!\\d))?");
    const QString to = QStringLiteral("[\\s._]*(?:[-~–_]+|to|until|through)[\\s._]*");
    const QString gap = QStringLiteral("[\\s._-]*");
    const auto caseless = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression dayFirst(QStringLiteral("(?<![\\d.])") + dayNumber + QStringLiteral("(?:") + gap + month
                                                 + year + QStringLiteral(")?") + to + dayNumber + gap + month + year,
                                             caseless);
    static const QRegularExpression monthFirst(QStringLiteral("(?<![A-Za-z])") + month + gap + dayNumber + year + to
                                                   + QStringLiteral("(?:") + month + gap + QStringLiteral(")?") + dayNumber
                                                   + year,
                                               caseless);
    struct Groups {
        const QRegularExpression &pattern;
        int day, month, year, lastDay, lastMonth, lastYear;
    };
    for (const Groups &groups : {Groups{dayFirst, 1, 2, 3, 4, 5, 6}, Groups{monthFirst, 2, 1, 3, 5, 4, 6}}) {
        const QRegularExpressionMatch match = groups.pattern.match(name);
        if (!match.hasMatch())
            continue;
        const QString firstMonth = match.captured(groups.month);
        const QString lastMonth = match.captured(groups.lastMonth);
        const int from = monthOf(firstMonth.isEmpty() ? lastMonth : firstMonth);
        const int until = monthOf(lastMonth.isEmpty() ? firstMonth : lastMonth);
        const int lastYear = match.captured(groups.lastYear).toInt();
        const int written = match.captured(groups.year).toInt();
        const int firstYear = written > 0 ? written : lastYear > 0 ? lastYear - (from > until) : 0;
        const int firstDay = match.captured(groups.day).toInt();
        const int lastDay = match.captured(groups.lastDay).toInt();
        return {
            dateWith(QStringLiteral("%1.%2").arg(from).arg(firstDay), firstYear, from, firstDay),
            dateWith(QStringLiteral("%1.%2").arg(until).arg(lastDay), lastYear > 0 ? lastYear : firstYear, until, lastDay)};
    }
    return {};
}

/// "02.25~03.08", "3月4日-3月17日": no year at all.
std::vector<WrittenDate> findWithoutYear(const QString &name)
{
    static const QRegularExpression numbers(
        QStringLiteral(R"((?<![\d.])(\d{1,2})[._/-](\d{1,2})\s*(?:[-~–_]+|to|至|到)\s*(\d{1,2})[._/-](\d{1,2})(?![\d]))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(
        QStringLiteral(u"(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?\\D{1,4}?(\\d{1,2})\\s*月\\s*(\\d{1,2})(?!\\d)"));
    for (const QRegularExpression *pattern : {&numbers, &chinese}) {
        const QRegularExpressionMatch match = pattern->match(name);
        if (!match.hasMatch())
            continue;
        const int from = match.captured(1).toInt();
        const int to = match.captured(3).toInt();
        const int firstDay = match.captured(2).toInt();
        const int lastDay = match.captured(4).toInt();
        // a leap year, so that the 29th of February is a day
        if (QDate::isValid(2024, from, firstDay) && QDate::isValid(2024, to, lastDay))
            return {dateWith(QStringLiteral("%1.%2").arg(from).arg(firstDay), 0, from, firstDay),
                    dateWith(QStringLiteral("%1.%2").arg(to).arg(lastDay), 0, to, lastDay)};
    }
    return {};
}

/// "0304-0317", "0304~0317": months and days in four digits.
std::vector<WrittenDate> findFourDigits(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<!\d)(\d\d)(\d\d)\s*(?:[-~–—_]+|to|至|到)\s*(\d\d)(\d\d)(?!\d))"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    // a leap year, so that the 29th of February is a day
    if (!match.hasMatch() || !QDate::isValid(2024, number(1), number(2)) || !QDate::isValid(2024, number(3), number(4)))
        return {};
    return {dateWith(QStringLiteral("%1.%2").arg(number(1)).arg(number(2)), 0, number(1), number(2)),
            dateWith(QStringLiteral("%1.%2").arg(number(3)).arg(number(4)), 0, number(3), number(4))};
}

/// "24.03.04-24.03.17", "240304-240317", "04.03.24-17.03.24": a year of two digits at either end.
std::vector<WrittenDate> findShortYears(const QString &name)
{
    static const QRegularExpression separated(QStringLiteral(
        R"((?<![\d.])(\d\d?)[._/-](\d\d?)[._/-](\d\d?)\s*(?:[-~–—_]+|to|至|到)\s*(\d\d?)[._/-](\d\d?)[._/-](\d\d?)(?!\d))"));
    static const QRegularExpression together(
        QStringLiteral(R"((?<!\d)(\d\d)(\d\d)(\d\d)\s*(?:[-~–—_]+|to|至|到)\s*(\d\d)(\d\d)(\d\d)(?!\d))"));
    for (const QRegularExpression *pattern : {&separated, &together}) {
        const QRegularExpressionMatch match = pattern->match(name);
        if (!match.hasMatch())
            continue;
        const auto inOrder = [&match](int year, int month, int day) {
            const auto date = [&](int from) {
                const auto number = [&](int group) { return match.captured(group + from).toInt(); };
                return dateWith(QStringLiteral("%1.%2.%3").arg(2000 + number(year)).arg(number(month)).arg(number(day)),
                                2000 + number(year), number(month), number(day));
            };
            return std::vector{date(0), date(3)};
        };
        for (const auto &dates : {inOrder(1, 2, 3), inOrder(3, 2, 1), inOrder(3, 1, 2)})
            if (const auto range = rangeOf(dates); range && range->days() <= longestRepaired)
                return dates;
    }
    return {};
}

/// The end of a range whose first day is known and whose last has no year, or no month either.
std::optional<WrittenDate> findShortEnd(const QString &name, const WrittenDate &first)
{
    static const QRegularExpression numbers(
        QStringLiteral(R"(\d{4}[._-]+\d{1,2}[._-]+\d{1,2}\D+(\d{1,2})[._-]+(\d{1,2})(?!\d))"));
    static const QRegularExpression chinese(
        QStringLiteral(u"\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\D+(\\d{1,2})\\s*月\\s*(\\d{1,2})(?!\\d)"));
    static const QRegularExpression together(QStringLiteral(R"((?<!\d)20\d{6}\D{1,4}(\d\d)(\d\d)(?!\d))"));
    for (const QRegularExpression *pattern : {&numbers, &chinese, &together})
        if (const auto match = pattern->match(name); match.hasMatch()) {
            const int month = match.captured(1).toInt();
            const int day = match.captured(2).toInt();
            return dateWith(QStringLiteral("%1.%2").arg(month).arg(day), first.year + (month < first.month ? 1 : 0), month,
                            day);
        }
    static const QRegularExpression sameMonth(
        QStringLiteral(u"(?:\\d{4}[._-]\\d{1,2}[._-]\\d{1,2}|\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日?)\\s*(?:[-~–—]"
                       u"+|to|至|到)\\s*(\\d{1,2})(?![\\d._-]+\\d)"));
    constexpr int fewest = 3; // "2024.03.04-2" is a second try
    if (const auto match = sameMonth.match(name); match.hasMatch())
        if (const int day = match.captured(1).toInt(); day >= first.day + fewest)
            return dateWith(QString::number(day), first.year, first.month, day);
    return std::nullopt;
}

/// The month in a name that has nothing else: "2024-03.md".
DateRange monthIn(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(u"^\\D*(20\\d\\d)\\s*[._/年-]\\s*(0?[1-9]|1[0-2])(?:月|\\D)*$"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    const QDate first(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

/// The dates in a name: with separators first; else in other ways people write them. A year of 0 stands for none.
std::vector<WrittenDate> findDates(const QString &name)
{
    static const QRegularExpression usual(
        QStringLiteral(R"((?|(?<!\d)(\d{3,5})|(20\d\d))\s*[._-]+\s*(\d{1,2})\s*[._-]+\s*(\d{1,2})(?!\d))"));
    static const QRegularExpression chinese(QStringLiteral(R"((\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2}))"));
    static const QRegularExpression compact(QStringLiteral(R"((?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d))"));
    std::vector<WrittenDate> dates = findAll(usual, name);
    if (dates.size() < 2)
        if (auto yearLast = findYearLast(name); !yearLast.empty())
            return yearLast;
    for (const QRegularExpression *pattern : {&chinese, &compact})
        if (dates.size() < 2)
            if (auto other = findAll(*pattern, name); other.size() > dates.size())
                dates = std::move(other);
    if (dates.size() == 1)
        // "2024.03.09~03.22": the year stands once
        if (const auto end = findShortEnd(name, dates[0]))
            dates.push_back(*end);
    for (const auto find : {&findNamedMonths, &findShortYears, &findWithoutYear, &findFourDigits})
        if (dates.empty())
            dates = find(name);
    return dates;
}

/// Dates without a year in the year that brings their start nearest to the median.
DateRange nearest(const WrittenDate &first, const WrittenDate &last, QDate median)
{
    DateRange best;
    for (int year = median.year() - 1; year <= median.year() + 1; ++year) {
        const DateRange range{first.inYear(year), last.inYear(year + (last.month < first.month))};
        if (range.isValid() && range.days() <= longestRepaired
            && (!best.isValid() || qAbs(median.daysTo(range.first)) < qAbs(median.daysTo(best.first))))
            best = range;
    }
    return best;
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
    if (dates.empty())
        result.days = monthIn(name);
    if (dates.size() < 2)
        return result;
    if (dates[0].year == 0) {
        result.yearMissing = true;
        if (medianStart.isValid())
            result.days = nearest(dates[0], dates[1], medianStart);
        return result;
    }
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
