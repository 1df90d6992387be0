#include "layout_parts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace flotilla::ui::layout {

using namespace Qt::Literals::StringLiterals;

double widthOf(const QString &text, TextStyle style)
{
    return QFontMetricsF(Theme::font(style)).horizontalAdvance(text);
}

QString elided(const QString &text, TextStyle style, double width)
{
    return QFontMetricsF(Theme::font(style)).elidedText(text, Qt::ElideRight, width + .5);
}

QString fitted(const QString &text, TextStyle style, double width)
{
    QStringList parts = text.split(u" · "_s);
    while (parts.size() > 1 && widthOf(parts.join(u" · "_s), style) > width)
        parts.removeLast();
    return elided(parts.join(u" · "_s), style, width);
}

std::vector<double> ticks(double most, bool whole)
{
    constexpr double wanted = 5;
    most = std::max(most, 1e-6);
    const double decade = std::pow(10, std::floor(std::log10(most / wanted)));
    double step = decade;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = decade * factor;
        if (most / step <= wanted)
            break;
    }
    if (whole)
        step = std::max(1.0, std::round(step));
    std::vector<double> values{0};
    while (values.back() < most)
        values.push_back(values.back() + step);
    return values;
}

QString tickText(double value, bool percent)
{
    const double rounded = std::round(value * 10) / 10;
    const QString number = QString::number(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
    return percent ? number + u" %"_s : number;
}

void spread(std::vector<double> &places, double distance, double least, double most)
{
    std::vector<size_t> order(places.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](size_t i) { return places[i]; });
    double floor = least;
    for (const size_t i : order) {
        places[i] = std::max(places[i], floor);
        floor = places[i] + distance;
    }
    double ceiling = most;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        places[*i] = std::min(places[*i], ceiling);
        ceiling = places[*i] - distance;
    }
}

int stepOf(const QStringList &texts, TextStyle style, double pitch)
{
    double widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, widthOf(text, style));
    return std::max(1, int(std::ceil((widest + space::small) / std::max(pitch, 1.0))));
}

void key(Drawing &drawing, const Figure &figure, double left, double top, double width)
{
    double x = left;
    for (const Figure::Series &series : figure.series) {
        const double text = widthOf(series.name, TextStyle::Caption);
        if (x + space::icon + space::tiny + text > left + width)
            break;
        if (series.sign)
            drawing.marks.push_back({QRectF(x, top, space::icon, space::icon), *series.sign});
        else
            drawing.rules.push_back(
                {QLineF(x, top + textHeight / 2, x + space::normal, top + textHeight / 2), series.color});
        x += space::icon + space::tiny;
        drawing.labels.push_back({QRectF(x, top, text, textHeight), series.name, TextStyle::Caption, Color::Muted,
                                  Qt::AlignLeft | Qt::AlignVCenter});
        x += text + space::wide;
    }
}

} // namespace flotilla::ui::layout
