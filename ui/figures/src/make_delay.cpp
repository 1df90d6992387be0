#include "figure_words.h"
#include "insight/review_delay.h"
#include "wording/words.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::Delay;
using insight::DelayTally;
using insight::MentorDelay;

namespace {

constexpr double dayMsecs = 24.0 * 60 * 60 * 1000;

QString noTimes(const wording::Wording &words)
{
    return words.translate(
        "Figures",
        "It is not known when these reports were handed in and reviewed. Only the pull requests tell; import them "
        "with the repository.");
}

std::vector<insight::CellPlace> placesOf(const std::vector<Delay> &delays)
{
    std::vector<insight::CellPlace> places;
    places.reserve(delays.size());
    for (const Delay &delay : delays)
        places.push_back(delay.cell);
    return places;
}

QString spanName(size_t span, const wording::Wording &words)
{
    const auto number = [](int value) { return QString::number(value); };
    if (span == 0)
        return wording::fill(words.translate("Figures", "within %1 day"), {number(insight::delaySpans[0])});
    if (span == insight::delaySpans.size())
        return wording::fill(words.translate("Figures", "over %1 days"), {number(insight::delaySpans.back())});
    return wording::fill(words.translate("Figures", "%1–%2 days"),
                         {number(insight::delaySpans[span - 1] + 1), number(insight::delaySpans[span])});
}

QString delayFinding(const DelayTally &tally, const wording::Wording &words)
{
    if (const auto median = tally.median())
        return wording::fill(words.translate("Figures", "Half of the reviews were given within %1"),
                             {words::duration(*median, words)});
    return words.translate("Figures", "%n reports wait for their review", nullptr, int(tally.waiting.size()));
}

} // namespace

Figure delayFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"delay"_s, .name = words.translate("Figures", "From report to review"), .form = Figure::Form::Bars};
    figure.header = {words.translate("Figures", "Waited"), words.translate("Figures", "Reports")};
    const DelayTally tally = insight::reviewDelay(source.progress, source.scope);
    const auto counts = insight::delaysBySpan(tally.given);
    Figure::Series series{.name = words.translate("Figures", "Reports"), .color = Color::Good, .values = {}};
    std::vector<std::vector<insight::CellPlace>> behind;
    const auto add = [&](const QString &name, int count, Color color, std::vector<insight::CellPlace> places) {
        figure.categories.append(name);
        figure.totals.append(QString::number(count));
        figure.colors.push_back(color);
        figure.rows.push_back({name, QString::number(count)});
        series.values.push_back(count);
        behind.push_back(std::move(places));
    };
    constexpr size_t quickSpans = 3; // up to five days
    for (size_t span = 0; span < counts.size(); ++span) {
        std::vector<Delay> inside;
        std::ranges::copy_if(tally.given, std::back_inserter(inside),
                             [span](const Delay &delay) { return insight::spanOf(delay.msecs) == span; });
        add(spanName(span, words), counts[span], span < quickSpans ? Color::Good : Color::Calm, placesOf(inside));
    }
    const int waiting = int(tally.waiting.size()) + tally.waitingUntimed;
    add(words.translate("Figures", "still waiting"), waiting, Color::Wait,
        insight::cellsBehind(source.progress, source.scope, {.word = CellWord::Waiting}));
    if (const auto median = tally.median())
        figure.rows.push_back({words.translate("Figures", "Median, days"), words::days(*median)});
    if (const auto ninetieth = tally.ninetieth())
        figure.rows.push_back({words.translate("Figures", "90th percentile, days"), words::days(*ninetieth)});
    if (!tally.waiting.empty())
        figure.rows.push_back(
            {words.translate("Figures", "Longest wait so far, days"), words::days(tally.waiting.front().msecs)});
    figure.rows.push_back({words.translate("Figures", "Without known times"), QString::number(tally.givenUntimed)});
    figure.series.push_back(std::move(series));
    figure.behind.push_back(std::move(behind));
    if (words::isEmpty(source, figure))
        return figure;
    if (tally.given.empty() && waiting == 0) {
        figure.empty =
            tally.givenUntimed > 0 ? noTimes(words) : words.translate("Figures", "No report has been handed in yet.");
        return figure;
    }
    QStringList caption{words.translate("Figures", "%n reports by days waited", nullptr, int(tally.given.size()) + waiting)};
    if (const auto ninetieth = tally.ninetieth())
        caption.append(
            wording::fill(words.translate("Figures", "nine of ten within %1"), {words::duration(*ninetieth, words)}));
    if (tally.givenUntimed > 0)
        caption.append(words::untimedNote(tally.givenUntimed, words));
    figure.caption = words::clauses(caption, words);
    figure.finding = tally.given.empty() && tally.givenUntimed > 0
        ? words.translate("Figures", "%n reports wait for their review", nullptr, waiting)
        : delayFinding(tally, words);
    return figure;
}

namespace {

/// A bar for a group: its median, with the rest of the numbers beside it.
void addGroup(Figure &figure, const QString &name, const DelayTally &tally, const wording::Wording &words)
{
    const auto median = tally.median();
    const auto ninetieth = tally.ninetieth();
    QStringList parts;
    if (ninetieth && median)
        parts = {words::duration(*median, words), words.translate("Figures", "%n reviews", nullptr, int(tally.given.size())),
                 wording::fill(words.translate("Figures", "nine of ten within %1"), {words::duration(*ninetieth, words)})};
    const int waiting = int(tally.waiting.size()) + tally.waitingUntimed;
    if (waiting > 0)
        parts.append(words.translate("Figures", "%n wait", nullptr, waiting));
    figure.categories.append(name);
    figure.totals.append(parts.join(u" · "_s));
    figure.series[0].values.push_back(median ? double(*median) / dayMsecs : 0);
    figure.behind[0].push_back(placesOf(tally.given));
    figure.rows.push_back({name, QString::number(tally.given.size()), median ? words::days(*median) : QString(),
                           ninetieth ? words::days(*ninetieth) : QString(), QString::number(waiting),
                           tally.waiting.empty() ? QString() : words::days(tally.waiting.front().msecs),
                           QString::number(tally.givenUntimed)});
}

Figure groups(const FigureSource &source, const QString &first)
{
    const auto &words = source.words;
    Figure figure{.form = Figure::Form::Bars};
    figure.series.push_back({.name = words.translate("Figures", "Median, days"), .color = Color::Good, .values = {}});
    figure.behind.emplace_back();
    figure.header = {first,
                     words.translate("Figures", "Reviews"),
                     words.translate("Figures", "Median, days"),
                     words.translate("Figures", "90th percentile, days"),
                     words.translate("Figures", "Waiting"),
                     words.translate("Figures", "Longest wait so far, days"),
                     words.translate("Figures", "Without known times")};
    return figure;
}

/// The place of the longest bar; none when all are empty.
std::optional<size_t> longest(const Figure &figure)
{
    const auto &values = figure.series[0].values;
    const auto most = std::ranges::max_element(values);
    return most == values.end() || *most <= 0 ? std::nullopt : std::optional(size_t(most - values.begin()));
}

} // namespace

Figure delayByPeriodFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure = groups(source, words.translate("Figures", "Period"));
    figure.id = u"delay-periods"_s;
    figure.name = words.translate("Figures", "Review delay by period");
    figure.caption = words.translate("Figures", "Median time from report to review");
    for (int c = 0; c < int(source.progress.matrix.columns.size()); ++c)
        addGroup(figure, words::shortPeriod(source.progress.matrix.columns[size_t(c)].number, words),
                 insight::reviewDelay(source.progress, source.scope, c), words);
    if (words::isEmpty(source, figure))
        return figure;
    if (const auto slowest = longest(figure))
        figure.finding =
            wording::fill(words.translate("Figures", "Reviews took longest in period %1: half of them more than %2"),
                          {QString::number(source.progress.matrix.columns[*slowest].number),
                           words::duration(qint64(figure.series[0].values[*slowest] * dayMsecs), words)});
    else
        figure.empty = noTimes(words);
    return figure;
}

Figure delayByMentorFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure = groups(source, words.translate("Figures", "Mentor"));
    figure.id = u"delay-mentors"_s;
    figure.name = words.translate("Figures", "Review delay by mentor");
    figure.caption =
        words.translate("Figures", "Median time from report to review; a report of several mentors counts for each");
    for (const MentorDelay &mentor : insight::delayByMentor(source.progress, source.scope))
        addGroup(figure, words::name(mentor.mentor), mentor.delay, words);
    figure.caption = words::withNote(figure.caption, size_t(figure.categories.size()), words);
    if (words::isEmpty(source, figure))
        return figure;
    if (figure.categories.isEmpty())
        figure.empty = words.translate("Figures", "No mentor is known yet.");
    else if (const auto slowest = longest(figure))
        figure.finding =
            wording::fill(words.translate("Figures", "%1 takes longest to review: half of the time more than %2"),
                          {figure.categories[qsizetype(*slowest)],
                           words::duration(qint64(figure.series[0].values[*slowest] * dayMsecs), words)});
    else
        figure.empty = noTimes(words);
    return figure;
}

} // namespace flotilla::ui
