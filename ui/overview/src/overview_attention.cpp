#include "insight/attention.h"
#include "insight/review_delay.h"
#include "kit/places.h"
#include "overview_content.h"
#include "wording/times.h"
#include "wording/words.h"

#include <algorithm>
#include <set>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::CellPlace;
using insight::Delay;
using insight::MatrixCell;
using insight::MatrixRow;
using insight::PersonLabel;

namespace {

constexpr qint64 dayMsecs = 24LL * 60 * 60 * 1000;

using Signals = std::span<const insight::AttentionSignal>;

QString nameOf(const PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

QString nameOrNobody(const std::vector<PersonLabel> &mentors, const wording::Wording &words)
{
    QStringList names;
    for (const PersonLabel &mentor : mentors)
        names.append(nameOf(mentor));
    return names.isEmpty() ? words.translate("Overview", "no mentor") : wording::joined(names, words);
}

OverviewLine toCell(OverviewLine line, const MatrixRow &row, const MatrixCell &cell)
{
    line.page = QString::fromLatin1(page::reports);
    line.place = place::cell(row.pairing, cell.period);
    return line;
}

/// Leads to the newest report a signal is about, or to the place of the newest one that is missing.
OverviewLine toSignal(OverviewLine line, const FigureSource &source, const insight::AttentionSignal &signal)
{
    const auto &rows = source.progress.matrix.rows;
    for (const MatrixRow &row : rows) {
        if (signal.pairing.isValid() && row.pairing != signal.pairing)
            continue;
        const auto cell = std::ranges::find_if(row.cells.rbegin(), row.cells.rend(), [&](const MatrixCell &each) {
            return signal.reports.empty()
                ? each.period.isValid() && std::ranges::find(signal.missing, each.period) != signal.missing.end()
                : each.report.isValid() && each.report == signal.reports.back();
        });
        if (cell != row.cells.rend())
            return toCell(std::move(line), row, *cell);
    }
    return line;
}

/// Names, no more than a few.
QString few(const QStringList &names, const wording::Wording &words)
{
    constexpr qsizetype most = 3;
    if (names.size() <= most)
        return wording::joined(names, words);
    return wording::fill(words.translate("Overview", "%1 and %2 others"),
                         {QStringList(names.mid(0, most)).join(words.translate("Overview", ", ", "between names")),
                          QString::number(names.size() - most)});
}

void addMissing(const FigureSource &source, Signals reasons, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    for (const auto &signal : reasons) {
        if (signal.kind != AttentionKind::PeriodsMissing)
            continue;
        QStringList numbers;
        for (const int number : signal.periods)
            numbers.append(QString::number(number));
        lines.push_back(
            toSignal({.sign = Sign::Missing,
                      .title = wording::fill(words.translate("Overview", "%1 missed %2 reports in a row"),
                                             {nameOf(signal.person), QString::number(signal.number)}),
                      .detail = wording::fill(words.translate("Overview", "Periods %1; mentored by %2"),
                                              {wording::joined(numbers, words), nameOrNobody(signal.mentors, words)})},
                     source, signal));
    }
}

/// Who has not handed in for the newest period, those left out who are named already.
void addMissingNow(const FigureSource &source, Signals reasons, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    const auto &matrix = source.progress.matrix;
    if (matrix.currentColumn < 0)
        return;
    const auto &column = matrix.columns[size_t(matrix.currentColumn)];
    QStringList names;
    const MatrixRow *first = nullptr;
    for (const CellPlace &place :
         insight::cellsBehind(source.progress, source.scope, {.column = matrix.currentColumn, .word = CellWord::Missing})) {
        const MatrixRow &row = matrix.rows[size_t(place.row)];
        const bool named = std::ranges::any_of(reasons, [&](const insight::AttentionSignal &each) {
            return each.kind == AttentionKind::PeriodsMissing && each.pairing == row.pairing;
        });
        if (named)
            continue;
        names.append(nameOf(row.mentee));
        if (!first)
            first = &row;
    }
    if (!first)
        return;
    lines.push_back(toCell({.sign = Sign::Missing,
                            .title = wording::fill(words.translate("Overview", "%1: no report from %2"),
                                                   {wording::periodTitle(column.number, words), few(names, words)}),
                            .detail = wording::fill(words.translate("Overview", "It was due %1"),
                                                    {wording::relativeDay(column.due, source.progress.today(), words)})},
                           *first, first->cells[size_t(matrix.currentColumn)]));
}

/// One line for each group of mentors whose reports wait long; a mentor with many open reviews has them all in one line.
void addWaitingLong(const FigureSource &source, Signals reasons, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    std::set<Id<Report>> said;
    for (const auto &signal : reasons) {
        if (signal.kind != AttentionKind::OpenReviews)
            continue;
        said.insert(signal.reports.begin(), signal.reports.end());
        lines.push_back(
            toSignal({.sign = Sign::Waiting,
                      .title = wording::fill(words.translate("Overview", "%1: %2 waiting for review", "mentor, number"),
                                             {nameOf(signal.person), QString::number(signal.number)}),
                      .detail = insight::attentionText(signal, words)},
                     source, signal));
    }
    std::vector<std::pair<QString, std::vector<const insight::AttentionSignal *>>> groups;
    for (const auto &signal : reasons) {
        if (signal.kind != AttentionKind::ReviewWaits || said.contains(signal.reports.front()))
            continue;
        const QString mentors = nameOrNobody(signal.mentors, words);
        auto group = std::ranges::find(groups, mentors, [](const auto &each) { return each.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {mentors, {}});
        group->second.push_back(&signal);
    }
    for (const auto &[mentors, waiting] : groups) {
        QStringList names;
        for (const auto *signal : waiting)
            names.append(nameOf(signal->person));
        names.removeDuplicates();
        const auto &longest = *waiting.front(); // they come with the longest first
        lines.push_back(
            toSignal({.sign = Sign::Waiting,
                      .title = wording::fill(words.translate("Overview", "%1: %2 waiting for review", "mentor, number"),
                                             {mentors, QString::number(waiting.size())}),
                      .detail = wording::fill(words.translate("Overview", "From %1; the longest for %2"),
                                              {few(names, words), wording::daysText(longest.number, words)})},
                     source, longest));
    }
}

void addWaitingNow(const FigureSource &source, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    const auto &matrix = source.progress.matrix;
    const auto tally = insight::reviewDelay(source.progress, source.scope);
    if (matrix.currentColumn < 0)
        return;
    const auto cells =
        insight::cellsBehind(source.progress, source.scope, {.column = matrix.currentColumn, .word = CellWord::Waiting});
    if (cells.empty())
        return;
    const MatrixRow &row = matrix.rows[size_t(cells.front().row)];
    const auto longest =
        std::ranges::find_if(tally.waiting, [&](const Delay &each) { return each.cell.column == matrix.currentColumn; });
    lines.push_back(
        toCell({.sign = Sign::Waiting,
                .title = wording::fill(words.translate("Overview", "%1: %2 waiting for review", "period, number"),
                                       {wording::periodTitle(matrix.columns[size_t(matrix.currentColumn)].number, words),
                                        QString::number(cells.size())}),
                .detail = longest == tally.waiting.end()
                    ? words.translate("Overview", "It is not known since when")
                    : wording::fill(words.translate("Overview", "The longest for %1"),
                                    {wording::daysText(int(longest->msecs / dayMsecs), words)})},
               row, row.cells[size_t(cells.front().column)]));
}

void addSessions(const FigureSource &source, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    const auto &progress = source.progress;
    for (const insight::SessionTally &tally : progress.sessions) {
        const Session &session = tally.session;
        const int room = progress.camp.rules.talksPerSession - tally.talks;
        if (session.kind != SessionKind::TechShare || session.startsAt < progress.now || room <= 0)
            continue;
        const QDate day = toDateTime(session.startsAt, progress.zone).date();
        lines.push_back({.icon = u"calendar"_s,
                         .title = wording::fill(
                             words.translate("Overview", "%1 %2 has room for %3 more", "session, number, talks"),
                             {wording::word(session.kind, words), QString::number(session.number), QString::number(room)}),
                         .detail = wording::fill(words.translate("Overview", "It is %1"),
                                                 {wording::relativeDay(day, progress.today(), words)})});
        break;
    }
    for (const DefenseRound &round : progress.rounds) {
        if (!round.days.isValid() || round.days.first <= progress.today())
            continue;
        std::set<Id<Person>> open;
        for (const MatrixRow &row : progress.matrix.rows)
            if (row.state == PairingState::Live)
                open.insert(row.mentee.id);
        for (const insight::DefenseTime &defense : progress.defenses)
            open.erase(defense.mentee);
        if (!open.empty())
            lines.push_back({.icon = u"clock"_s,
                             .title = wording::fill(words.translate("Overview", "Defense, round %1: %2 without a time"),
                                                    {QString::number(round.number), QString::number(open.size())}),
                             .detail = wording::fill(words.translate("Overview", "It begins %1"),
                                                     {wording::relativeDay(round.days.first, progress.today(), words)})});
        break;
    }
}

QString reasonTitle(AttentionKind kind, int mentees, const wording::Wording &words)
{
    switch (kind) {
    case AttentionKind::PlanRepeated:
        return words.translate("Overview", "The same plan again: %n mentees", nullptr, mentees);
    case AttentionKind::NothingLinked:
        return words.translate("Overview", "No work is linked: %n mentees", nullptr, mentees);
    case AttentionKind::BareMark:
        return words.translate("Overview", "Reviews that are only a mark: %n mentees", nullptr, mentees);
    case AttentionKind::PeriodsMissing:
    case AttentionKind::ReviewWaits:
    case AttentionKind::OpenReviews:
        break;
    }
    return {};
}

/// What reports and reviews do not say: a line a reason.
void addTexts(const FigureSource &source, Signals reasons, std::vector<OverviewLine> &lines)
{
    const auto &words = source.words;
    for (const AttentionKind kind : {AttentionKind::PlanRepeated, AttentionKind::NothingLinked, AttentionKind::BareMark}) {
        const insight::AttentionSignal *first = nullptr;
        QStringList names;
        std::set<Id<Person>> people;
        for (const auto &signal : reasons) {
            if (signal.kind != kind)
                continue;
            if (!first)
                first = &signal;
            if (people.insert(signal.person.id).second)
                names.append(nameOf(signal.person));
        }
        if (!first)
            continue;
        lines.push_back(toSignal({.icon = u"file-text"_s,
                                  .title = reasonTitle(kind, int(people.size()), words),
                                  .detail = people.size() == 1 ? insight::attentionText(*first, words) : few(names, words)},
                                 source, *first));
    }
}

} // namespace

std::vector<OverviewLine> attentionLines(const FigureSource &source, Signals reasons)
{
    std::vector<OverviewLine> lines;
    addMissing(source, reasons, lines);
    addMissingNow(source, reasons, lines);
    addWaitingLong(source, reasons, lines);
    addWaitingNow(source, lines);
    addSessions(source, lines);
    addTexts(source, reasons, lines);
    return lines;
}

std::vector<OverviewLine> waitingLines(const FigureSource &source)
{
    const auto &words = source.words;
    const auto &matrix = source.progress.matrix;
    std::vector<OverviewLine> lines;
    auto places = insight::cellsBehind(source.progress, source.scope, {.word = CellWord::Waiting});
    const auto since = [&](const CellPlace &place) {
        return matrix.rows[size_t(place.row)].cells[size_t(place.column)].submittedAt.value_or(source.progress.now);
    };
    std::ranges::stable_sort(places, {}, since);
    for (const CellPlace &place : places) {
        const MatrixRow &row = matrix.rows[size_t(place.row)];
        const MatrixCell &cell = row.cells[size_t(place.column)];
        QString detail = wording::periodTitle(matrix.columns[size_t(place.column)].number, words);
        detail += u" · "_s + words.title(row.projectTitle, row.projectTitleEn);
        if (cell.submittedAt)
            detail += u" · "_s
                + wording::fill(
                          words.translate("Overview", "handed in %1"),
                          {wording::relativeTime(*cell.submittedAt, source.progress.now, source.progress.zone, words)});
        if (cell.facts.late)
            detail += u" · "_s + wording::lateWord(words);
        lines.push_back(toCell({.sign = Sign::Waiting, .title = nameOf(row.mentee), .detail = detail}, row, cell));
    }
    return lines;
}

std::vector<OverviewLine> setupLines(const FigureSource &source)
{
    const auto &words = source.words;
    const auto &progress = source.progress;
    std::vector<OverviewLine> lines;
    const auto add = [&](const QString &title, const QString &detail) {
        lines.push_back({.icon = u"plus"_s, .title = title, .detail = detail, .page = QString::fromLatin1(page::importing)});
    };
    if (progress.matrix.columns.empty())
        add(words.translate("Overview", "Report periods"),
            words.translate("Overview", "They come with the camp's file or its reports"));
    if (progress.matrix.rows.empty())
        add(words.translate("Overview", "Mentees and their projects"),
            words.translate("Overview", "They come with a roster, or with their reports"));
    if (std::ranges::all_of(progress.matrix.rows, [](const MatrixRow &row) { return row.mentors.empty(); }))
        add(words.translate("Overview", "Mentors"),
            words.translate("Overview", "They come with a roster, or with the catalogue of projects"));
    if (progress.camp.repository.isEmpty())
        add(words.translate("Overview", "The camp's repository"),
            words.translate("Overview", "Its pull requests tell when reports were handed in and reviewed"));
    return lines;
}

} // namespace flotilla::ui
