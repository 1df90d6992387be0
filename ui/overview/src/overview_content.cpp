#include "overview_content.h"

#include "domain/person.h"
#include "insight/outcomes.h"
#include "insight/review_delay.h"
#include "wording/amounts.h"
#include "wording/times.h"
#include "wording/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::CampStage;
using insight::MatrixColumn;

namespace {

constexpr double dayMsecs = 24.0 * 60 * 60 * 1000;
constexpr size_t mostComing = 6;

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

QString clauses(const QStringList &parts, const wording::Wording &words)
{
    return parts.join(words.translate("Overview", "; ", "between parts of a sentence"));
}

/// The period whose due day comes next: its number and day.
std::optional<insight::ComingEvent> nextDue(const FigureSource &source)
{
    const auto events = insight::comingUp(source.progress, source.scope);
    const auto due = std::ranges::find(events, insight::EventKind::PeriodDue, &insight::ComingEvent::kind);
    return due == events.end() ? std::nullopt : std::optional(*due);
}

QString sentenceOf(const FigureSource &source, CampStage stage, size_t attention)
{
    const auto &words = source.words;
    QStringList parts;
    switch (stage) {
    case CampStage::Setup:
        return words.translate("Overview", "This camp is being set up");
    case CampStage::BeforeStart: {
        const auto phases = insight::timeline(source.progress);
        const auto first = std::ranges::find(phases, insight::PhaseKind::Period, &insight::Phase::kind);
        parts.append(first == phases.end()
                         ? words.translate("Overview", "The camp has not begun")
                         : wording::fill(words.translate("Overview", "The first period begins %1"),
                                         {wording::relativeDay(first->days.first, source.progress.today(), words)}));
        break;
    }
    case CampStage::Running:
        if (const auto due = nextDue(source))
            parts.append(wording::fill(
                words.translate("Overview", "%1 is due %2"),
                {wording::periodTitle(due->number, words), wording::relativeDay(due->day, source.progress.today(), words)}));
        else
            parts.append(words.translate("Overview", "The camp is running"));
        break;
    case CampStage::AfterPeriods:
        parts.append(words.translate("Overview", "All report periods are over"));
        break;
    case CampStage::Over:
        parts.append(
            wording::fill(words.translate("Overview", "The camp is over: %1 of %2 mentees graduated"),
                          {number(insight::outcomes(source.progress).graduates), number(source.progress.matrix.mentees)}));
        break;
    }
    if (stage != CampStage::Over && source.scope.isAll())
        parts.append(attention == 0 ? words.translate("Overview", "nothing needs your attention")
                                    : words.translate("Overview", "%n things need your attention", nullptr, int(attention)));
    return clauses(parts, words);
}

QString weekday(QDate day, const wording::Wording &words)
{
    const QLocale locale(words.language() == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return day.toString(u"MM-dd "_s) + locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

insight::ProgressScope scopeOf(const insight::Progress &progress, const QString &who)
{
    const QString folded = foldLogin(who);
    if (folded.isEmpty())
        return {};
    for (const insight::MatrixRow &row : progress.matrix.rows)
        for (const insight::PersonLabel &mentor : row.mentors)
            if (foldLogin(mentor.login) == folded || mentor.name == who)
                return {.batch = {}, .project = {}, .mentor = mentor.id};
    return {};
}

std::vector<OverviewLine> comingLines(const FigureSource &source)
{
    const auto &words = source.words;
    std::vector<OverviewLine> lines;
    for (const insight::ComingEvent &event : insight::comingUp(source.progress, source.scope)) {
        if (lines.size() == mostComing)
            break;
        OverviewLine line{.when = wording::relativeDay(event.day, source.progress.today(), words),
                          .day = weekday(event.day, words)};
        const QString time = event.at ? toDateTime(*event.at, source.progress.zone).toString(u"HH:mm "_s) : QString();
        switch (event.kind) {
        case insight::EventKind::PeriodDue:
            line.title = wording::fill(words.translate("Overview", "%1 is due", "a period"),
                                       {wording::periodTitle(event.number, words)});
            line.detail = event.count == 0 ? words.translate("Overview", "all reports are in")
                                           : words.translate("Overview", "%n reports are not in yet", nullptr, event.count);
            break;
        case insight::EventKind::PeriodBegins:
            line.title =
                wording::fill(words.translate("Overview", "%1 begins"), {wording::periodTitle(event.number, words)});
            break;
        case insight::EventKind::Session:
            line.title = time
                + wording::fill(words.translate("Overview", "%1 %2", "kind of session, its number"),
                                {wording::word(event.session, words), number(event.number)});
            line.detail = event.count > 0 ? words.translate("Overview", "%n talks", nullptr, event.count) : event.title;
            break;
        case insight::EventKind::DefenseDay:
            line.title = wording::fill(words.translate("Overview", "Defense, round %1"), {number(event.number)});
            line.detail = words.translate("Overview", "%n mentees defend", nullptr, event.count);
            break;
        case insight::EventKind::WindowEnds:
            line.title = words.translate("Overview", "Objections end");
            line.detail = event.title;
            break;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

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
            clauses(detail, words)};
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
            count > 0 ? clauses(detail, words) : words.translate("Overview", "every report has its review")};
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
    return {title, {}, days(*middle, words), clauses(detail, words)};
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
            clauses({weekday(due->day, words),
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

std::vector<KeyNumber> closingNumbers(const FigureSource &source)
{
    const auto &words = source.words;
    const insight::OutcomeTally tally = insight::outcomes(source.progress);
    int reviewed = 0;
    int in = 0;
    for (const MatrixColumn &column : insight::reportsByPeriod(source.progress)) {
        reviewed += column.reviewed;
        in += column.handedIn;
    }
    int talks = 0;
    for (const insight::SessionTally &session : source.progress.sessions)
        talks += session.talks;
    const auto speakers = insight::speakers(source.progress);
    return {{words.translate("Overview", "Graduated"),
             {},
             u"%1 / %2"_s.arg(tally.graduates).arg(source.progress.matrix.mentees),
             tally.specialAwards > 0 ? words.translate("Overview", "%n special awards", nullptr, tally.specialAwards)
                                     : words.translate("Overview", "mentees of the camp")},
            allHandedIn(source),
            {words.translate("Overview", "Reviewed"),
             {},
             u"%1 / %2"_s.arg(reviewed).arg(in),
             words.translate("Overview", "of the reports handed in")},
            {words.translate("Overview", "Talks"),
             {},
             number(talks),
             words.translate("Overview", "by %n mentees", nullptr, int(speakers.spoken.size()))},
            {words.translate("Overview", "Stars"),
             {},
             wording::starsText(tally.stars),
             wording::moneyText(tally.money, source.progress.camp.rules.currency)}};
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

OverviewContent overviewOf(const FigureSource &source, std::span<const insight::AttentionSignal> reasons)
{
    const auto &words = source.words;
    OverviewContent content{.stage = insight::stageOf(source.progress)};
    const bool isMentor = source.scope.mentor.isValid();
    content.phases = insight::timeline(source.progress);
    content.today = source.progress.today();
    const bool isBlank =
        source.progress.matrix.rows.empty() && source.progress.matrix.columns.empty() && source.progress.applicants.empty();
    if (!isBlank) // zeros say nothing
        content.numbers = keyNumbers(source, content.stage);
    content.coming = comingLines(source);
    if (content.stage == CampStage::Setup) {
        content.attention = setupLines(source);
        content.attentionTitle = words.translate("Overview", "Still to set up");
        content.nothing = words.translate("Overview", "Everything is in place.");
    } else if (isMentor) {
        content.attention = waitingLines(source);
        content.attentionTitle = words.translate("Overview", "Waiting for your review");
        content.nothing = words.translate("Overview", "No report waits for your review.");
    } else {
        content.attention = attentionLines(source, reasons);
        content.attentionTitle = words.translate("Overview", "Needs attention");
        content.nothing = words.translate("Overview", "Nothing needs your attention.");
    }
    content.sentence = sentenceOf(source, content.stage, content.attention.size());
    if (isMentor && content.stage != CampStage::Setup)
        content.sentence =
            clauses({content.attention.empty() ? words.translate("Overview", "No report waits for your review")
                                               : words.translate("Overview", "%n reports wait for your review", nullptr,
                                                                 int(content.attention.size())),
                     content.sentence},
                    words);
    const FigureSource camp{source.progress, {}, words};
    if (isMentor)
        content.figures = {delayFigure(source), reportsFigure(camp), cellsFigure(source)};
    else if (content.stage == CampStage::Over)
        content.figures = {reportsFigure(camp), funnelFigure(camp), gradesFigure(camp)};
    else
        content.figures = {reportsFigure(camp), delayFigure(camp), cellsFigure(camp)};
    return content;
}

} // namespace flotilla::ui
