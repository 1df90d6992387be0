#include "figures/key_numbers.h"

#include "figure_words.h"
#include "insight/outcomes.h"
#include "insight/review_delay.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::CampStage;
using insight::MatrixColumn;

std::optional<insight::ComingEvent> nextDue(const FigureSource &source)
{
    const auto events = insight::comingUp(source.progress, source.scope);
    const auto due = std::ranges::find(events, insight::EventKind::PeriodDue, &insight::ComingEvent::kind);
    return due == events.end() ? std::nullopt : std::optional(*due);
}

QString shortDay(QDate day, const wording::Wording &words)
{
    const QLocale locale(words.language() == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return day.toString(u"MM-dd "_s) + locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

namespace {

constexpr double dayMsecs = 24.0 * 60 * 60 * 1000;

QString number(int value)
{
    return QString::number(value);
}

QString days(qint64 msecs, const wording::Wording &words)
{
    constexpr double exact = 10; // nobody asks for the hours of a long time
    const double count = double(msecs) / dayMsecs;
    return wording::fill(words.translate("Overview", "%1 days", "a decimal number"),
                         {QString::number(count, 'f', count < exact ? 1 : 0)});
}

KeyNumber handedIn(const FigureSource &source)
{
    const auto &words = source.words;
    const auto columns = insight::reportsByPeriod(source.progress, source.scope);
    const int current = source.progress.matrix.currentColumn;
    if (current < 0)
        return {words.translate("Overview", "Handed in"), {}, u"–"_s, words.translate("Overview", "nothing is due yet")};
    const MatrixColumn &column = columns[size_t(current)];
    QStringList detail{column.missing == 0 ? words.translate("Overview", "nobody is missing")
                                           : words.translate("Overview", "%n are missing", nullptr, column.missing)};
    if (current > 0) {
        const MatrixColumn &before = columns[size_t(current) - 1];
        detail.append(wording::fill(words.translate("Overview", "%1 / %2 the time before"),
                                    {number(before.handedIn), number(before.owed)}));
    }
    return {wording::fill(words.translate("Overview", "%1 handed in"), {wording::periodTitle(column.number, words)}),
            {},
            u"%1 / %2"_s.arg(column.handedIn).arg(column.owed),
            words::clauses(detail, words)};
}

KeyNumber waiting(const FigureSource &source)
{
    const auto &words = source.words;
    int count = 0;
    QStringList detail;
    const auto columns = insight::reportsByPeriod(source.progress, source.scope);
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        count += column->waiting;
        if (column->waiting > 0 && detail.size() < 2)
            detail.append(wording::fill(words.translate("Overview", "%1 of period %2"),
                                        {number(column->waiting), number(column->number)}));
    }
    const auto delay = insight::reviewDelay(source.progress, source.scope);
    if (!delay.waiting.empty())
        detail.append(
            wording::fill(words.translate("Overview", "the longest for %1"), {days(delay.waiting.front().msecs, words)}));
    return {source.scope.mentor.isValid() ? words.translate("Overview", "Wait for your review")
                                          : words.translate("Overview", "Wait for a review"),
            count > 0 ? std::optional(Sign::Waiting) : std::nullopt, number(count),
            count > 0 ? words::clauses(detail, words) : words.translate("Overview", "every report has its review")};
}

KeyNumber median(const FigureSource &source)
{
    const auto &words = source.words;
    const auto tally = insight::reviewDelay(source.progress, source.scope);
    const QString title = source.scope.mentor.isValid() ? words.translate("Overview", "Your median, report to review")
                                                        : words.translate("Overview", "Median, report to review");
    const auto middle = tally.median();
    const auto ninetieth = tally.ninetieth();
    if (!middle || !ninetieth)
        return {title, {}, u"–"_s, words.translate("Overview", "no review has a known time")};
    QStringList detail{wording::fill(words.translate("Overview", "nine of ten within %1"), {days(*ninetieth, words)})};
    if (source.scope.mentor.isValid()) {
        if (const auto camp = insight::reviewDelay(source.progress).median())
            detail = {wording::fill(words.translate("Overview", "the camp's is %1"), {days(*camp, words)})};
    } else {
        detail.prepend(words.translate("Overview", "%n reviews", nullptr, int(tally.given.size())));
    }
    return {title, {}, days(*middle, words), words::clauses(detail, words)};
}

KeyNumber untilDue(const FigureSource &source)
{
    const auto &words = source.words;
    const auto due = nextDue(source);
    if (!due)
        return {
            words.translate("Overview", "Next due day"), {}, u"–"_s, words.translate("Overview", "all periods are over")};
    const auto ahead = int(source.progress.today().daysTo(due->day));
    return {wording::fill(words.translate("Overview", "Until %1 is due"), {wording::periodTitle(due->number, words)}),
            {},
            wording::daysText(ahead, words),
            words::clauses({shortDay(due->day, words),
                            due->count == 0 ? words.translate("Overview", "all reports are in")
                                            : words.translate("Overview", "%n reports are not in yet", nullptr, due->count)},
                           words)};
}

/// Distinct mentees who missed the last two reports that were due for them.
KeyNumber missingTwice(const FigureSource &source)
{
    const auto &words = source.words;
    QStringList names;
    std::set<Id<Person>> people;
    for (const insight::MatrixRow &row : source.progress.matrix.rows) {
        if (!source.scope.contains(row) || row.state != PairingState::Live)
            continue;
        int inRow = 0;
        for (auto cell = row.cells.rbegin(); cell != row.cells.rend(); ++cell) {
            if (cell->facts.submission == CellSubmission::HandedIn)
                break;
            inRow += cell->facts.word == CellWord::Missing;
        }
        if (inRow >= 2 && people.insert(row.mentee.id).second)
            names.append(row.mentee.name.isEmpty() ? row.mentee.login : row.mentee.name);
    }
    constexpr qsizetype mostNames = 2;
    QString detail = wording::joined(names.mid(0, mostNames), words);
    if (names.size() > mostNames)
        detail = wording::fill(words.translate("Overview", "%1 and others"),
                               {QStringList(names.mid(0, mostNames)).join(u", "_s)});
    const int count = int(people.size());
    return {words.translate("Overview", "Missed two in a row"), count > 0 ? std::optional(Sign::Missing) : std::nullopt,
            number(count), count > 0 ? detail : words.translate("Overview", "nobody")};
}

KeyNumber allHandedIn(const FigureSource &source)
{
    const auto &words = source.words;
    int owed = 0;
    int in = 0;
    int late = 0;
    for (const MatrixColumn &column : insight::reportsByPeriod(source.progress, source.scope)) {
        owed += column.owed;
        in += column.handedIn;
        late += column.late;
    }
    return {source.scope.mentor.isValid() ? words.translate("Overview", "Handed in by your mentees")
                                          : words.translate("Overview", "Reports handed in"),
            {},
            u"%1 / %2"_s.arg(in).arg(owed),
            late == 0 ? words.translate("Overview", "none is known to be late")
                      : words.translate("Overview", "%n came late", nullptr, late)};
}

KeyNumber graduated(const FigureSource &source, const insight::OutcomeTally &tally)
{
    const auto &words = source.words;
    return {words.translate("Overview", "Graduated"),
            {},
            u"%1 / %2"_s.arg(tally.graduates).arg(source.progress.matrix.mentees),
            tally.specialAwards > 0 ? words.translate("Overview", "%n special awards", nullptr, tally.specialAwards)
                                    : words.translate("Overview", "mentees of the camp")};
}

KeyNumber allReviewed(const FigureSource &source)
{
    int reviewed = 0;
    int in = 0;
    for (const MatrixColumn &column : insight::reportsByPeriod(source.progress, source.scope)) {
        reviewed += column.reviewed;
        in += column.handedIn;
    }
    return {source.words.translate("Overview", "Reviewed"),
            {},
            u"%1 / %2"_s.arg(reviewed).arg(in),
            source.words.translate("Overview", "of the reports handed in")};
}

KeyNumber talks(const FigureSource &source)
{
    int talks = 0;
    for (const insight::SessionTally &session : source.progress.sessions)
        talks += session.talks;
    const auto speakers = insight::speakers(source.progress);
    return {source.words.translate("Overview", "Talks"),
            {},
            number(talks),
            source.words.translate("Overview", "by %n mentees", nullptr, int(speakers.spoken.size()))};
}

std::vector<KeyNumber> closingNumbers(const FigureSource &source)
{
    const insight::OutcomeTally tally = insight::outcomes(source.progress);
    return {graduated(source, tally),
            allHandedIn(source),
            allReviewed(source),
            talks(source),
            {source.words.translate("Overview", "Stars"),
             {},
             wording::starsText(tally.stars),
             wording::moneyText(tally.money, source.progress.camp.rules.currency)}};
}

/// Distinct people and projects of the scope.
KeyNumber mentees(const FigureSource &source)
{
    std::set<Id<Person>> people;
    std::set<Id<Project>> projects;
    for (const insight::MatrixRow &row : source.progress.matrix.rows) {
        if (!source.scope.contains(row))
            continue;
        people.insert(row.mentee.id);
        projects.insert(row.project);
    }
    return {source.words.translate("Overview", "Mentees"),
            {},
            number(int(people.size())),
            source.words.translate("Overview", "on %n projects", nullptr, int(projects.size()))};
}

} // namespace

std::vector<KeyNumber> keyNumbers(const FigureSource &source, CampStage stage)
{
    const auto &words = source.words;
    if (stage == CampStage::Setup)
        return {{words.translate("Overview", "Mentees"),
                 {},
                 number(source.progress.matrix.mentees),
                 words.translate("Overview", "with a project")},
                {words.translate("Overview", "Projects"),
                 {},
                 number(source.progress.matrix.projects),
                 words.translate("Overview", "with a mentee")},
                {words.translate("Overview", "Report periods"),
                 {},
                 number(int(source.progress.matrix.columns.size())),
                 words.translate("Overview", "in this camp")},
                {words.translate("Overview", "Applicants"),
                 {},
                 number(int(source.progress.applicants.size())),
                 words.translate("Overview", "who are recorded")}};
    if (source.scope.mentor.isValid())
        return {waiting(source), median(source), allHandedIn(source), untilDue(source)};
    if (stage == CampStage::Over)
        return closingNumbers(source);
    return {handedIn(source), waiting(source), median(source), missingTwice(source), untilDue(source)};
}

std::vector<KeyNumber> reportNumbers(const FigureSource &source)
{
    const auto &words = source.words;
    KeyNumber in = allHandedIn(source);
    in.title = words.translate("Overview", "Reports handed in");
    const auto tally = insight::reviewDelay(source.progress, source.scope);
    KeyNumber delay{words.translate("Overview", "Report to review"),
                    {},
                    u"–"_s,
                    words.translate("Overview", "no review has a known time")};
    const auto middle = tally.median();
    const auto ninetieth = tally.ninetieth();
    if (middle && ninetieth) {
        delay.value = days(*middle, words);
        delay.detail =
            wording::fill(words.translate("Overview", "half within that; nine of ten within %1"), {days(*ninetieth, words)});
    }
    const insight::OutcomeTally outcome = insight::outcomes(source.progress);
    const bool hasEnded = source.scope.isAll() && outcome.people > 0;
    return {mentees(source), in, allReviewed(source), delay, hasEnded ? graduated(source, outcome) : talks(source)};
}

} // namespace flotilla::ui
