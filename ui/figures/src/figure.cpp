#include "figures/make_figures.h"

#include "layout_parts.h"

#include <array>
#include <cmath>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString csvField(QString text)
{
    // A spreadsheet takes these for the beginning of a formula.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (!isNumber)
            text.prepend(u'\'');
    }
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields.append(csvField(cell));
    return (fields.join(u',') + u"\r\n"_s).toUtf8();
}

/// A figure that filters do not narrow says so while there are any.
template <Figure (*make)(const FigureSource &)>
Figure ofWholeCamp(const FigureSource &source)
{
    Figure figure = make(source);
    if (!source.scope.isAll() && figure.empty.isEmpty())
        figure.caption += u" · "_s + source.words.translate("Figures", "of the whole camp, whatever is chosen above");
    return figure;
}

constexpr std::array<FigureKind, 11> kinds{
    {{"reports", QT_TRANSLATE_NOOP("Figures", "Reports by period"), reportsFigure},
     {"progress", QT_TRANSLATE_NOOP("Figures", "Progress against what was due"), progressFigure},
     {"cells", QT_TRANSLATE_NOOP("Figures", "Every report"), cellsByTroubleFigure},
     {"delay", QT_TRANSLATE_NOOP("Figures", "From report to review"), delayFigure},
     {"delay-periods", QT_TRANSLATE_NOOP("Figures", "Review delay by period"), delayByPeriodFigure},
     {"delay-mentors", QT_TRANSLATE_NOOP("Figures", "Review delay by mentor"), delayByMentorFigure},
     {"grades", QT_TRANSLATE_NOOP("Figures", "Grades, stars and money"), ofWholeCamp<gradesFigure>},
     {"funnel", QT_TRANSLATE_NOOP("Figures", "From application to graduation"), ofWholeCamp<funnelFigure>},
     {"load", QT_TRANSLATE_NOOP("Figures", "Mentors"), loadFigure},
     {"weeks", QT_TRANSLATE_NOOP("Figures", "Reports to review, week by week"), weeksFigure},
     {"sessions", QT_TRANSLATE_NOOP("Figures", "Sessions"), ofWholeCamp<sessionsFigure>}}};

} // namespace

QByteArray csvOf(const Figure &figure)
{
    QByteArray csv = csvLine(figure.header);
    for (const QStringList &row : figure.rows)
        csv += csvLine(row);
    return csv;
}

QString valueText(const Figure &figure, int series, int category)
{
    if (figure.form == Figure::Form::Cells) {
        if (size_t(series) >= figure.rows.size() || category + 1 >= figure.rows[size_t(series)].size())
            return {};
        return u"%1, %2: %3"_s.arg(figure.rows[size_t(series)].front(), figure.header.value(category + 1),
                                   figure.rows[size_t(series)][category + 1]);
    }
    const Figure::Series &shown = figure.series[size_t(series)];
    const QString value = layout::tickText(shown.values[size_t(category)], figure.percent);
    const QString where =
        figure.days.empty() ? figure.categories.value(category) : figure.days[size_t(category)].toString(Qt::ISODate);
    return u"%1, %2: %3"_s.arg(where, shown.name, value);
}

std::span<const FigureKind> figureKinds()
{
    return kinds;
}

} // namespace flotilla::ui
