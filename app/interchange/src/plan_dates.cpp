#include "plan_draft.h"

#include "domain/person.h"
#include "time_names.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

/// The year that stands most often in a text, the first of those; 0 if none does.
int yearIn(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(20\\d\\d)(?!\\d)"));
    std::map<int, int> counts;
    int best = 0;
    for (auto it = year.globalMatch(text); it.hasNext();) {
        const int found = it.next().captured(1).toInt();
        if (++counts[found] > counts[best])
            best = found;
    }
    return best;
}

/// The year in the README of a folder.
int yearInReadme(const QString &folder, const PlanSource &source)
{
    const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
    for (const PlanFile &file : source.files) {
        if (file.entry.path.compare(prefix + QStringLiteral("README.md"), Qt::CaseInsensitive) != 0)
            continue;
        const auto bytes = source.read(file);
        if (const auto decoded = bytes ? decodeText(*bytes) : Result<DecodedText>(std::unexpected(bytes.error())))
            return yearIn(decoded->text);
    }
    return 0;
}

/// The dates of a report: in its name, else in that of a folder above it, as far as the edition's.
NameDates datesOf(const PlanDraft &draft, const PlannedReport &report, QDate median)
{
    NameDates dates = readNameDates(report.path, median);
    for (QString folder = report.path; !dates.days.isValid() && dates.written.isEmpty();) {
        folder = folder.first(std::max<qsizetype>(0, folder.lastIndexOf(u'/')));
        if (folder.size() <= draft.camp.edition.size())
            break;
        dates = readNameDates(folder, median);
    }
    return dates;
}

QDate middleOf(std::vector<QDate> days)
{
    if (days.empty())
        return {};
    const auto middle = days.begin() + std::ptrdiff_t(days.size() / 2);
    std::ranges::nth_element(days, middle);
    return *middle;
}

/// What years are measured against: the day in the middle of those on which reports start, by their names; where no name has a
/// year, of those on which they were handed in, else the middle of the year that names or READMEs tell.
QDate medianStart(const PlanDraft &draft)
{
    std::vector<QDate> starts;
    std::vector<QDate> handedIn;
    for (const PlannedReport &report : draft.camp.reports) {
        if (const NameDates dates = datesOf(draft, report, {}); dates.days.isValid() && !dates.repaired)
            starts.push_back(dates.days.first);
        if (report.submittedAt)
            handedIn.push_back(toDateTime(*report.submittedAt).date());
    }
    if (const QDate middle = middleOf(std::move(starts)); middle.isValid())
        return middle;
    if (const QDate middle = middleOf(std::move(handedIn)); middle.isValid())
        return middle;
    return draft.year > 0 ? QDate(draft.year, 7, 1) : QDate();
}

/// A year far from the others is meant where many are far from each other, or where several people wrote the same days; unless the
/// days are those that the others wrote with the usual year.
class FarYears {
public:
    FarYears(const PlanDraft &draft, QDate median)
    {
        for (const PlannedReport &report : draft.camp.reports) {
            const NameDates written = datesOf(draft, report, {});
            if (!written.days.isValid() || written.repaired)
                continue;
            ++m_dated;
            m_people[key(written.days)].insert(foldLogin(report.login));
            m_far += datesOf(draft, report, median).repaired;
        }
    }

    bool isMeant(const PlannedReport &report, const DateRange &written, const DateRange &repaired) const
    {
        const auto own = m_people.find(key(written));
        if (own == m_people.end())
            return false;
        if (const auto others = m_people.find(key(repaired)); others != m_people.end())
            return others->second.contains(foldLogin(report.login));
        constexpr int few = 5; // less than a fifth of all
        return own->second.size() > 1 || m_far * few > m_dated;
    }

private:
    static std::pair<QDate, QDate> key(const DateRange &days) { return {days.first, days.last}; }

    std::map<std::pair<QDate, QDate>, std::set<QString>> m_people; ///< days as written → who wrote them
    int m_dated = 0;
    int m_far = 0;
};

/// The number of a report or of a folder above it: "week-03".
std::optional<int> numberOf(const PlanDraft &draft, const PlannedReport &report)
{
    const QString inside = report.path.sliced(draft.camp.edition.isEmpty() ? 0 : draft.camp.edition.size());
    const QStringList parts = inside.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        const qsizetype dot = part->indexOf(u'.');
        if (const auto number = periodNumberIn(dot < 0 ? *part : part->first(dot)))
            return number;
    }
    return std::nullopt;
}

/// Gives every report the days its name tells.
void readNames(PlanDraft &draft)
{
    const QDate median = medianStart(draft);
    const FarYears farYears(draft, median);
    for (PlannedReport &report : draft.camp.reports) {
        NameDates dates = datesOf(draft, report, median);
        if (dates.repaired)
            if (const NameDates written = datesOf(draft, report, {});
                written.days.isValid() && !written.repaired && farYears.isMeant(report, written.days, dates.days))
                dates = written;
        report.days = dates.days;
        if (dates.repaired) {
            report.writtenDays = dates.written.join(QStringLiteral("~"));
            report.repairs.append(QStringLiteral("year-repaired"));
            draft.warn(report, QStringLiteral("year-repaired"), {report.writtenDays, rangeText(report.days)});
        }
    }
}

/// Where no report has dates but their names count ("week-03"): a period reaches from the day on which most had handed in the one
/// before to that on which they had handed in its own.
void datesFromOrder(PlanDraft &draft)
{
    std::map<int, std::vector<QDate>> handedIn;
    for (const PlannedReport &report : draft.camp.reports) {
        if (report.days.isValid())
            return;
        if (const auto number = numberOf(draft, report); number && report.submittedAt)
            handedIn[*number].push_back(toDateTime(*report.submittedAt).date());
    }
    constexpr int usualDays = 14;
    std::map<int, DateRange> ranges;
    QDate last;
    for (auto &[number, days] : handedIn) {
        const QDate end = middleOf(std::move(days));
        if (last.isValid() && end <= last)
            continue;
        ranges[number] = {last.isValid() ? last.addDays(1) : end.addDays(1 - usualDays), end};
        last = end;
    }
    if (ranges.empty())
        return;
    for (PlannedReport &report : draft.camp.reports)
        if (const auto number = numberOf(draft, report))
            if (const auto range = ranges.find(*number); range != ranges.end())
                report.days = range->second;
    draft.warn(QStringLiteral("periods-by-order"));
}

} // namespace

int yearOf(const QString &edition, const PlanSource &source, const QString &sourcePath)
{
    if (const int year = yearIn(edition); year > 0)
        return year;
    for (QString folder = edition;; folder = folder.first(std::max<qsizetype>(0, folder.lastIndexOf(u'/')))) {
        if (const int year = yearInReadme(folder, source); year > 0)
            return year;
        if (folder.isEmpty())
            break;
    }
    return yearIn(QFileInfo(sourcePath).fileName());
}

void readDates(PlanDraft &draft)
{
    readNames(draft);
    datesFromOrder(draft);
}

} // namespace flotilla::interchange
