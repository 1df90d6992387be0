#include "overview_content.h"

#include "domain/person.h"
#include "insight/outcomes.h"
#include "wording/times.h"
#include "wording/words.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::CampStage;

namespace {

constexpr size_t mostComing = 6;

QString number(int value)
{
    return QString::number(value);
}

QString clauses(const QStringList &parts, const wording::Wording &words)
{
    return parts.join(words.translate("Overview", "; ", "between parts of a sentence"));
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
                          .day = shortDay(event.day, words)};
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
        const bool isOver = content.stage == CampStage::Over;
        content.attentionTitle =
            isOver ? words.translate("Overview", "Left open") : words.translate("Overview", "Needs attention");
        content.nothing = isOver ? words.translate("Overview", "Nothing was left open.")
                                 : words.translate("Overview", "Nothing needs your attention.");
    }
    if (isMentor && content.stage != CampStage::Setup)
        content.toReview = int(content.attention.size());
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
        content.figures = {delayFigure(source), reportsFigure(camp), cellsByTroubleFigure(source)};
    else if (content.stage == CampStage::Over)
        content.figures = {reportsFigure(camp), funnelFigure(camp), gradesFigure(camp)};
    else
        content.figures = {reportsFigure(camp), delayFigure(camp), cellsByTroubleFigure(camp)};
    return content;
}

OverviewContent overviewOf(const OverviewState &state, const wording::Wording &words)
{
    const FigureSource source{state.progress, scopeOf(state.progress, state.who), words};
    OverviewContent content = overviewOf(source, state.reasons);
    if (state.since)
        content.news = newsLines(source, state.since->news);
    return content;
}

} // namespace flotilla::ui
