#include "figures/drawing.h"

#include "layout_parts.h"

#include <QPainter>

#include <algorithm>

namespace flotilla::ui {

namespace {

constexpr double barPitch = 30;
constexpr double compactBarPitch = 23;
constexpr double columnsHeight = 320;
constexpr double compactHeight = 150;
constexpr double linesHeight = 340;
constexpr QSizeF leastSize(80, 60);

} // namespace

double naturalHeight(const Figure &figure, bool compact)
{
    const auto count = [](size_t size) { return std::min<double>(double(size), layout::mostLines); };
    if (compact)
        return figure.form == Figure::Form::Bars
            ? std::max(compactHeight, count(size_t(figure.categories.size())) * compactBarPitch)
            : compactHeight;
    switch (figure.form) {
    case Figure::Form::Bars:
        return std::max(120.0, count(size_t(figure.categories.size())) * barPitch + layout::keyHeight);
    case Figure::Form::Cells:
        return layout::cellHead + count(figure.lines.size()) * layout::cellPitch + layout::keyHeight;
    case Figure::Form::Lines:
        return linesHeight;
    case Figure::Form::Columns:
        break;
    }
    return columnsHeight;
}

Drawing layOut(const Figure &figure, const QSizeF &size, bool compact)
{
    Drawing drawing;
    if (!figure.empty.isEmpty() || size.width() < leastSize.width() || size.height() < leastSize.height())
        return drawing;
    switch (figure.form) {
    case Figure::Form::Columns:
        layout::columns(drawing, figure, size, compact);
        break;
    case Figure::Form::Bars:
        layout::bars(drawing, figure, size, compact);
        break;
    case Figure::Form::Lines:
        layout::lines(drawing, figure, size, compact);
        break;
    case Figure::Form::Cells:
        if (compact)
            layout::strip(drawing, figure, size);
        else
            layout::cells(drawing, figure, size);
        break;
    }
    return drawing;
}

void paint(QPainter &painter, const Drawing &drawing, const Theme &theme, const QRectF &part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Drawing::Rule &rule : drawing.rules) {
        painter.setPen(QPen(theme.color(rule.color), 1, rule.dotted ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(rule.line);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Drawing::Curve &curve : drawing.curves) {
        painter.setPen(
            QPen(theme.color(curve.color), 2, curve.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(curve.points);
    }
    painter.setPen(Qt::NoPen);
    for (const Drawing::Bar &bar : drawing.bars)
        if (bar.painted)
            painter.fillRect(bar.rect, theme.color(bar.color));
    for (const Drawing::Cell &cell : drawing.cells) {
        if (!part.isNull() && !part.intersects(cell.rect))
            continue;
        if (drawing.strip)
            layout::paintStripCell(painter, cell, theme);
        else
            paintCell(painter, cell.rect, cell.facts, theme);
    }
    for (const Drawing::Mark &mark : drawing.marks)
        paintSign(painter, mark.square, mark.sign, theme.color(colorOf(mark.sign)));
    for (const Drawing::Label &label : drawing.labels) {
        painter.setFont(Theme::font(label.style));
        painter.setPen(theme.color(label.color));
        painter.drawText(label.rect, int(label.align) | Qt::TextSingleLine | Qt::TextDontClip, label.text);
    }
    painter.restore();
}

} // namespace flotilla::ui
