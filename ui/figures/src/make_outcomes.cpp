#include "figure_words.h"
#include "insight/outcomes.h"
#include "wording/amounts.h"
#include "wording/words.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;
using insight::FunnelStage;
using insight::FunnelStep;
using insight::OutcomeTally;

namespace {

/// The first row of each of these people, as what stands behind a number of people.
std::vector<insight::CellPlace> rowsOf(const insight::Progress &progress, const std::vector<Id<Person>> &people)
{
    std::vector<insight::CellPlace> places;
    std::set<Id<Person>> wanted(people.begin(), people.end());
    for (int r = 0; r < int(progress.matrix.rows.size()); ++r)
        if (wanted.erase(progress.matrix.rows[size_t(r)].mentee.id) > 0)
            places.push_back({r, -1});
    return places;
}

std::vector<Id<Person>> gradedWith(const insight::Progress &progress, Grade grade)
{
    std::vector<Id<Person>> people;
    for (const insight::GradedPerson &graded : progress.graded)
        if (graded.grade == grade && graded.person.isValid())
            people.push_back(graded.person);
    return people;
}

QString stageName(FunnelStage stage, const wording::Wording &words)
{
    switch (stage) {
    case FunnelStage::Applied:
        return words.translate("Figures", "Applied");
    case FunnelStage::Enrolled:
        return words.translate("Figures", "Enrolled");
    case FunnelStage::FirstReport:
        return words.translate("Figures", "First report");
    case FunnelStage::AllReports:
        return words.translate("Figures", "All reports due");
    case FunnelStage::Defended:
        return words.translate("Figures", "Defended");
    case FunnelStage::Graduated:
        break;
    }
    return words.translate("Figures", "Graduated");
}

} // namespace

Figure gradesFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure = publicGradesFigure(source);
    const OutcomeTally tally = insight::outcomes(source.progress);
    const QString money = wording::moneyText(tally.money, source.progress.camp.rules.currency);
    figure.name = words.translate("Figures", "Grades, stars and money");
    figure.header.append(words.translate("Figures", "Stars"));
    size_t row = 0;
    for (auto line = tally.lines.rbegin(); line != tally.lines.rend(); ++line, ++row) {
        const QString stars = wording::starsText(line->stars);
        figure.rows[row].append(stars);
        if (line->people > 0)
            figure.totals[qsizetype(row)] = wording::fill(words.translate("Figures", "%1 · %2 stars", "people, stars"),
                                                          {QString::number(line->people), stars});
    }
    figure.rows[row++].append(wording::starsText(tally.stars));
    figure.rows[row].append(QString());
    figure.rows.push_back({words.translate("Figures", "Money"), money, QString()});
    if (figure.empty.isEmpty())
        figure.finding = wording::fill(
            words.translate("Figures", "%1 of %2 passed and earned %3 stars, %4"),
            {QString::number(tally.graduates), QString::number(tally.people), wording::starsText(tally.stars), money});
    return figure;
}

Figure publicGradesFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{.id = u"grades"_s, .name = words.translate("Figures", "Grades"), .form = Figure::Form::Bars};
    const OutcomeTally tally = insight::outcomes(source.progress);
    figure.header = {words.translate("Figures", "Grade"), words.translate("Figures", "People")};
    Figure::Series series{.name = words.translate("Figures", "People"), .color = Color::Good, .values = {}};
    figure.behind.emplace_back();
    for (auto line = tally.lines.rbegin(); line != tally.lines.rend(); ++line) {
        const QString name = wording::word(line->grade, words);
        const QString people = QString::number(line->people);
        figure.categories.append(name);
        figure.colors.push_back(line->grade == Grade::Fail ? Color::Bad : Color::Good);
        figure.totals.append(line->people == 0 ? QString() : people);
        figure.rows.push_back({name, people});
        series.values.push_back(line->people);
        figure.behind[0].push_back(rowsOf(source.progress, gradedWith(source.progress, line->grade)));
    }
    figure.rows.push_back({words.translate("Figures", "All"), QString::number(tally.people)});
    figure.rows.push_back({words.translate("Figures", "Special awards"), QString::number(tally.specialAwards)});
    figure.series.push_back(std::move(series));
    if (tally.people == 0) {
        figure.empty = words.translate(
            "Figures", "Nobody has a grade yet. Grades come from the defenses, or from a published list of results.");
        return figure;
    }
    QStringList caption{words.translate("Figures", "%n people with a grade", nullptr, tally.people)};
    if (tally.specialAwards > 0)
        caption.append(words.translate("Figures", "%n special awards", nullptr, tally.specialAwards));
    figure.caption = words::clauses(caption, words);
    figure.finding = wording::fill(words.translate("Figures", "%1 of %2 passed"),
                                   {QString::number(tally.graduates), QString::number(tally.people)});
    return figure;
}

Figure funnelFigure(const FigureSource &source)
{
    const auto &words = source.words;
    Figure figure{
        .id = u"funnel"_s, .name = words.translate("Figures", "From application to graduation"), .form = Figure::Form::Bars};
    figure.header = {words.translate("Figures", "Step"), words.translate("Figures", "People")};
    figure.behind.emplace_back();
    Figure::Series series{.name = words.translate("Figures", "People"), .color = Color::Accent, .values = {}};
    QStringList unrecorded;
    int enrolled = 0;
    std::optional<FunnelStep> last;
    for (const FunnelStep &step : insight::funnel(source.progress)) {
        const QString name = stageName(step.stage, words);
        if (!step.recorded) {
            unrecorded.append(name);
            continue;
        }
        if (step.stage == FunnelStage::Enrolled)
            enrolled = step.people;
        if (step.people > 0 || !last) // nobody so far is no news
            last = step;
        figure.categories.append(name);
        figure.totals.append(QString::number(step.people));
        figure.rows.push_back({name, QString::number(step.people)});
        series.values.push_back(step.people);
        figure.behind[0].push_back(rowsOf(source.progress, step.who));
    }
    figure.series.push_back(std::move(series));
    if (words::isEmpty(source, figure) || !last)
        return figure;
    QStringList caption{words.translate("Figures", "Each person is counted once")};
    if (!unrecorded.isEmpty())
        caption.append(
            wording::fill(words.translate("Figures", "not recorded here: %1"), {wording::joined(unrecorded, words)}));
    figure.caption = words::clauses(caption, words);
    const QString people = QString::number(last->people);
    const QString all = QString::number(enrolled);
    if (last->stage == FunnelStage::Graduated)
        figure.finding = wording::fill(words.translate("Figures", "%1 enrolled, %2 graduated"), {all, people});
    else if (last->stage == FunnelStage::Defended)
        figure.finding = wording::fill(words.translate("Figures", "%1 enrolled, %2 have defended so far"), {all, people});
    else
        figure.finding = wording::fill(words.translate("Figures", "%1 enrolled, %2 have handed in every report due so far"),
                                       {all, people});
    return figure;
}

} // namespace flotilla::ui
