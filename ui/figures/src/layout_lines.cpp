#include "layout_parts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace flotilla::ui::layout {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pointSize = 6;

/// Where the categories stand along the axis, from 0 to 1.
std::vector<double> placesOf(const Figure &figure)
{
    std::vector<double> places;
    const auto count = size_t(figure.categories.size());
    const bool byDay = figure.days.size() == count && count > 1 && figure.days.front() < figure.days.back();
    for (size_t i = 0; i < count; ++i) {
        if (byDay)
            places.push_back(double(figure.days.front().daysTo(figure.days[i]))
                             / double(figure.days.front().daysTo(figure.days.back())));
        else
            places.push_back(count > 1 ? double(i) / double(count - 1) : .5);
    }
    return places;
}

struct Frame {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double scale = 1;
    double x(double place) const { return left + 4 + place * (right - left - 8); }
};

void frame(Drawing &drawing, const Figure &figure, const Frame &at, const std::vector<double> &values)
{
    for (const double value : values) {
        const double y = at.bottom - value * at.scale;
        drawing.rules.push_back({QLineF(at.left, y, at.right, y)});
        drawing.labels.push_back({QRectF(0, y - textHeight / 2, at.left - space::small, textHeight),
                                  tickText(value, figure.percent), TextStyle::SmallFigures, Color::Muted,
                                  Qt::AlignRight | Qt::AlignVCenter});
    }
    const auto places = placesOf(figure);
    double taken = -space::huge;
    for (int i = 0; i < figure.categories.size(); ++i) {
        const double wide = widthOf(figure.categories[i], TextStyle::SmallFigures);
        // Not below the numbers at the left: the lowest of them reaches into this line.
        const double least = at.left - space::small;
        const double x = std::clamp(at.x(places[size_t(i)]) - wide / 2, least, std::max(least, at.right - wide));
        if (figure.categories[i].isEmpty() || x < taken + space::small)
            continue;
        taken = x + wide;
        drawing.labels.push_back({QRectF(x, at.bottom + space::small, wide, textHeight), figure.categories[i]});
    }
    if (figure.current >= 0) {
        const double x = at.x(places[size_t(figure.current)]);
        drawing.rules.push_back({QLineF(x, at.top, x, at.bottom), Color::Muted, true});
    }
}

} // namespace

void lines(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact)
{
    double most = 0;
    double nameWidth = 0;
    QStringList names;
    for (const Figure::Series &series : figure.series) {
        double last = std::nan("");
        for (const double value : series.values) {
            if (std::isnan(value))
                continue;
            most = std::max(most, value);
            last = value;
        }
        names.append(std::isnan(last) ? series.name : series.name + u' ' + tickText(last, figure.percent));
        nameWidth = std::max(nameWidth, widthOf(names.back(), TextStyle::CaptionName));
    }
    nameWidth = std::min(nameWidth, size.width() * .3);
    const auto values = ticks(most, !figure.percent);
    Frame at{.left = widthOf(tickText(values.back(), figure.percent), TextStyle::SmallFigures) + space::small,
             .right = size.width() - nameWidth - space::normal,
             .top = textHeight / 2,
             .bottom = size.height() - textHeight - space::small};
    at.scale = (at.bottom - at.top) / values.back();
    frame(drawing, figure, at, values);

    const auto places = placesOf(figure);
    std::vector<double> ends;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const Figure::Series &series = figure.series[size_t(s)];
        Drawing::Curve curve{.points = {}, .color = series.color, .dashed = series.dashed};
        double last = at.bottom;
        for (int i = 0; i < int(series.values.size()); ++i) {
            if (std::isnan(series.values[size_t(i)]))
                continue;
            const QPointF point(at.x(places[size_t(i)]), at.bottom - series.values[size_t(i)] * at.scale);
            if (figure.steps && !curve.points.isEmpty())
                curve.points.append({point.x(), last});
            curve.points.append(point);
            last = point.y();
            if (!compact)
                drawing.bars.push_back({QRectF(point.x() - pointSize / 2, point.y() - pointSize / 2, pointSize, pointSize),
                                        series.color, s, i, !figure.steps});
        }
        ends.push_back(last - textHeight / 2);
        drawing.curves.push_back(std::move(curve));
    }
    spread(ends, textHeight, 0, at.bottom - textHeight);
    for (int s = 0; s < names.size(); ++s)
        drawing.labels.push_back({QRectF(at.right + space::normal, ends[size_t(s)], nameWidth, textHeight),
                                  elided(names[s], TextStyle::CaptionName, nameWidth), TextStyle::CaptionName,
                                  figure.series[size_t(s)].color, Qt::AlignLeft | Qt::AlignVCenter});
}

void cells(Drawing &drawing, const Figure &figure, const QSizeF &size)
{
    constexpr double cellWidth = 44;
    constexpr double leastForSigns = 30;
    const int count = std::min(int(figure.lines.size()), mostLines);
    const int columnCount = int(figure.categories.size());
    double nameWidth = 0;
    for (int i = 0; i < count; ++i)
        nameWidth = std::max(nameWidth, widthOf(figure.lines[size_t(i)].name, TextStyle::Body));
    nameWidth = std::min(nameWidth, size.width() * .4);
    const double left = nameWidth + space::normal;
    const double pitch = std::max(4.0, std::min(cellWidth, (size.width() - left) / std::max(1, columnCount)));
    drawing.strip = pitch < leastForSigns;
    const int step = stepOf(figure.categories, TextStyle::SmallFigures, pitch);
    for (int c = 0; c < columnCount; c += step) {
        const double wide = widthOf(figure.categories[c], TextStyle::SmallFigures);
        drawing.labels.push_back({QRectF(left + pitch * (c + .5) - wide / 2, 4, wide, textHeight), figure.categories[c]});
    }
    for (int i = 0; i < count; ++i) {
        const Figure::CellLine &line = figure.lines[size_t(i)];
        const double y = cellHead + cellPitch * i;
        drawing.rules.push_back({QLineF(0, y, left + pitch * columnCount, y), line.startsGroup ? Color::Line : Color::Hair});
        drawing.labels.push_back({QRectF(0, y + (cellPitch - textHeight) / 2, nameWidth, textHeight),
                                  elided(line.name, TextStyle::Body, nameWidth), TextStyle::Body, Color::Text,
                                  Qt::AlignLeft | Qt::AlignVCenter});
        for (int c = 0; c < columnCount; ++c)
            drawing.cells.push_back({QRectF(left + pitch * c, y, pitch, cellPitch), line.cells[size_t(c)], i, c});
    }
    key(drawing, figure, 0, cellHead + cellPitch * count + space::small, size.width());
}

void strip(Drawing &drawing, const Figure &figure, const QSizeF &size)
{
    constexpr double narrowest = 4;
    constexpr double widest = 14;
    constexpr double highest = 18;
    drawing.strip = true;
    const int rows = int(figure.categories.size());
    double labelWidth = 0;
    for (const QString &category : figure.categories)
        labelWidth = std::max(labelWidth, widthOf(category, TextStyle::SmallFiguresStrong));
    const double left = labelWidth + space::small;
    const double high = std::min(highest, (size.height() - keyHeight) / std::max(1, rows));
    const int fits = std::max(1, int((size.width() - left) / narrowest));
    const int count = std::min(int(figure.lines.size()), fits);
    const double wide = std::min(widest, (size.width() - left) / std::max(1, count));
    const int step = std::max(1, int(std::ceil(textHeight / high)));
    for (int r = 0; r < rows; ++r) {
        const bool isCurrent = r == figure.current;
        if (r % step == 0)
            drawing.labels.push_back({QRectF(0, high * (r + .5) - textHeight / 2, labelWidth, textHeight),
                                      figure.categories[r],
                                      isCurrent ? TextStyle::SmallFiguresStrong : TextStyle::SmallFigures,
                                      isCurrent ? Color::Text : Color::Muted, Qt::AlignRight | Qt::AlignVCenter});
        for (int i = 0; i < count; ++i)
            drawing.cells.push_back(
                {QRectF(left + wide * i, high * r, wide, high), figure.lines[size_t(i)].cells[size_t(r)], i, r});
    }
    key(drawing, figure, 0, size.height() - textHeight - 2, size.width());
}

void paintStripCell(QPainter &painter, const Drawing::Cell &cell, const Theme &theme)
{
    constexpr double leastForSigns = 7;
    const Sign sign = signOf(cell.facts.word);
    const QRectF inner = cell.rect.adjusted(.5, .5, -.5, -.5);
    painter.setPen(Qt::NoPen);
    if (sign == Sign::NotDue) {
        painter.setBrush(theme.color(Color::Muted));
        painter.drawEllipse(inner.center(), .9, .9);
        return;
    }
    const bool loud = sign == Sign::Missing || sign == Sign::Waiting;
    painter.fillRect(inner, theme.color(loud ? colorOf(sign) : tintOf(sign)));
    if (inner.width() < leastForSigns || sign == Sign::Done)
        return;
    const double side = std::min(12.0, inner.width());
    paintSign(painter, QRectF(inner.center().x() - side / 2, inner.center().y() - side / 2, side, side), sign,
              theme.color(loud ? Color::OnAccent : colorOf(sign)));
}

} // namespace flotilla::ui::layout
