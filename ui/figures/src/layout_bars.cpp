#include "layout_parts.h"

#include <algorithm>
#include <cmath>

namespace flotilla::ui::layout {

namespace {

double valueAt(const Figure::Series &series, int category)
{
    const double value = size_t(category) < series.values.size() ? series.values[size_t(category)] : 0;
    return std::isnan(value) ? 0 : value;
}

double mostOf(const Figure &figure)
{
    double most = 0;
    for (int i = 0; i < figure.categories.size(); ++i) {
        double total = 0;
        for (const Figure::Series &series : figure.series)
            total += valueAt(series, i);
        most = std::max(most, total);
    }
    return most;
}

/// Where the columns of a figure stand.
struct Ground {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double scale = 1;
};

/// The names of the series beside the last column, each at the height of its part.
void namesBeside(Drawing &drawing, const Figure &figure, const Ground &ground)
{
    // Beside the last column that has anything.
    int last = int(figure.categories.size()) - 1;
    while (last > 0 && std::ranges::all_of(figure.series, [last](const auto &each) { return valueAt(each, last) <= 0; }))
        --last;
    std::vector<double> places;
    std::vector<const Figure::Series *> named;
    double below = 0;
    for (const Figure::Series &series : figure.series) {
        const double value = valueAt(series, last);
        if (std::ranges::any_of(series.values, [](double each) { return each > 0; })) {
            named.push_back(&series);
            places.push_back(ground.bottom - (below + value / 2) * ground.scale - textHeight / 2);
        }
        below += value;
    }
    spread(places, textHeight + 2, 0, ground.bottom - textHeight);
    for (size_t i = 0; i < named.size(); ++i) {
        double x = ground.right + space::small;
        if (const auto &sign = named[i]->sign) {
            drawing.marks.push_back({QRectF(x, places[i], space::icon, space::icon), *sign});
            x += space::icon + 2;
        }
        drawing.labels.push_back({QRectF(x, places[i], widthOf(named[i]->name, TextStyle::Caption), textHeight),
                                  named[i]->name, TextStyle::Caption, Color::Text, Qt::AlignLeft | Qt::AlignVCenter});
    }
}

void axis(Drawing &drawing, const Figure &figure, const Ground &ground, const std::vector<double> &values)
{
    for (const double value : values) {
        const double y = ground.bottom - value * ground.scale;
        drawing.rules.push_back({QLineF(ground.left, y, ground.right, y)});
        drawing.labels.push_back({QRectF(0, y - textHeight / 2, ground.left - space::small, textHeight),
                                  tickText(value, figure.percent), TextStyle::SmallFigures, Color::Muted,
                                  Qt::AlignRight | Qt::AlignVCenter});
    }
}

/// One column; gives the height of its top.
double column(Drawing &drawing, const Figure &figure, const Ground &ground, int category, double x, double width)
{
    double y = ground.bottom;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const Figure::Series &series = figure.series[size_t(s)];
        const double value = valueAt(series, category);
        if (value <= 0)
            continue;
        const double high = value * ground.scale;
        // A hair of the ground between parts, so that neighbours of like colours stay apart.
        const QRectF rect(x, y - high, width, std::max(1.0, high - (y < ground.bottom ? 1 : 0)));
        drawing.bars.push_back({rect, series.color, s, category});
        const QString text = tickText(value, false);
        if (figure.series.size() > 1 && high >= textHeight && widthOf(text, TextStyle::SmallFigures) + 4 <= width)
            drawing.labels.push_back({rect, text, TextStyle::SmallFigures, Color::OnAccent, Qt::AlignCenter});
        y -= high;
    }
    return y;
}

/// The names below the columns, from the last back; those there is no room for are left out.
void columnNames(Drawing &drawing, const Figure &figure, const Ground &ground, double width)
{
    const int count = int(figure.categories.size());
    const double pitch = (ground.right - ground.left) / std::max(1, count);
    const int step = stepOf(figure.categories, TextStyle::SmallFiguresStrong, pitch);
    // The lowest number of the axis reaches into this line.
    const double least = ground.left > 0 ? ground.left - space::small : 0;
    double free = width;
    for (int i = count - 1; i >= 0; i -= step) {
        const bool isCurrent = i == figure.current;
        const auto style = isCurrent ? TextStyle::SmallFiguresStrong : TextStyle::SmallFigures;
        const double wide = widthOf(figure.categories[i], style);
        const double x = std::min(ground.left + pitch * (i + .5) - wide / 2, width - wide);
        if (x < least || x + wide > free)
            continue;
        free = x - space::tiny;
        drawing.labels.push_back({QRectF(x, ground.bottom + space::tiny, wide, textHeight), figure.categories[i], style,
                                  isCurrent ? Color::Text : Color::Muted, Qt::AlignCenter});
    }
}

} // namespace

void columns(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact)
{
    const int count = int(figure.categories.size());
    const double most = mostOf(figure);
    const auto values = ticks(most, true);
    double nameWidth = 0;
    if (figure.series.size() > 1)
        for (const Figure::Series &series : figure.series)
            nameWidth = std::max(nameWidth, widthOf(series.name, TextStyle::Caption) + space::icon + space::small + 2);
    Ground ground{.left =
                      compact ? 0 : widthOf(tickText(values.back(), figure.percent), TextStyle::SmallFigures) + space::small,
                  .right = size.width() - nameWidth,
                  .top = textHeight + (compact ? 2 : space::normal),
                  .bottom = size.height() - textHeight - space::tiny};
    ground.scale = (ground.bottom - ground.top) / (compact ? std::max(1.0, most) : values.back());
    if (compact)
        drawing.rules.push_back({QLineF(ground.left, ground.bottom, ground.right, ground.bottom), Color::Line});
    else
        axis(drawing, figure, ground, values);

    const double pitch = (ground.right - ground.left) / std::max(1, count);
    const double width = std::max(1.0, std::min(compact ? 40.0 : 56.0, pitch * .68));
    const int totalStep = std::max(stepOf(figure.categories, TextStyle::SmallFiguresStrong, pitch),
                                   stepOf(figure.totals, TextStyle::SmallFigures, pitch));
    for (int i = 0; i < count; ++i) {
        const double centre = ground.left + pitch * (i + .5);
        const double top = column(drawing, figure, ground, i, std::round(centre - width / 2), width);
        if (i < figure.totals.size() && (count - 1 - i) % totalStep == 0) {
            const double wide = widthOf(figure.totals[i], TextStyle::SmallFigures);
            drawing.labels.push_back({QRectF(centre - wide / 2, top - textHeight - 2, wide, textHeight), figure.totals[i]});
        }
    }
    columnNames(drawing, figure, ground, size.width());
    if (nameWidth > 0)
        namesBeside(drawing, figure, ground);
}

void bars(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact)
{
    const int count = std::min(int(figure.categories.size()), mostLines);
    double nameWidth = 0;
    double endWidth = 0;
    for (int i = 0; i < count; ++i) {
        nameWidth = std::max(nameWidth, widthOf(figure.categories[i], TextStyle::Caption));
        if (i < figure.totals.size())
            endWidth = std::max(endWidth, widthOf(figure.totals[i], TextStyle::SmallFigures));
    }
    nameWidth = std::min(nameWidth, size.width() * .34);
    endWidth = std::min(endWidth, size.width() * .45);
    const double left = nameWidth + space::normal;
    const bool hasKey = figure.series.size() > 1;
    const double top = hasKey ? keyHeight : 0;
    if (hasKey)
        key(drawing, figure, left, 0, size.width() - left);
    const double pitch = std::min(compact ? 23.0 : 36.0, (size.height() - top) / std::max(1, count));
    const double high = std::max(2.0, std::min(16.0, pitch - 7));
    const double wide = std::max(10.0, size.width() - left - endWidth - space::small);
    const double scale = wide / std::max(1e-9, mostOf(figure));
    const bool texts = pitch >= textHeight;
    for (int i = 0; i < count; ++i) {
        const double middle = top + pitch * (i + .5);
        if (texts)
            drawing.labels.push_back({QRectF(0, middle - textHeight / 2, nameWidth, textHeight),
                                      elided(figure.categories[i], TextStyle::Caption, nameWidth), TextStyle::Caption,
                                      i == figure.current ? Color::Text : Color::Muted, Qt::AlignLeft | Qt::AlignVCenter});
        double x = left;
        for (int s = 0; s < int(figure.series.size()); ++s) {
            const Figure::Series &series = figure.series[size_t(s)];
            const double value = valueAt(series, i);
            if (value <= 0)
                continue;
            const double length = std::max(1.0, value * scale - 1);
            const Color color = size_t(i) < figure.colors.size() ? figure.colors[size_t(i)] : series.color;
            drawing.bars.push_back({QRectF(x, middle - high / 2, length, high), color, s, i});
            x += value * scale;
        }
        const double room = size.width() - x - space::small; // a short bar leaves its text more
        if (texts && i < figure.totals.size())
            drawing.labels.push_back({QRectF(x + space::small, middle - textHeight / 2, room, textHeight),
                                      fitted(figure.totals[i], TextStyle::SmallFigures, room), TextStyle::SmallFigures,
                                      Color::Text, Qt::AlignLeft | Qt::AlignVCenter});
    }
}

} // namespace flotilla::ui::layout
