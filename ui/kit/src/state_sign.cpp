#include "kit/state_sign.h"

#include <QPainter>
#include <QPainterPath>

namespace flotilla::ui {
namespace {

constexpr qreal designSize = 16;
constexpr qreal lateOffset = 9; ///< of the late mark, from the middle of the cell

QPen penOf(const QColor &color, qreal width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintHalfMoon(QPainter &painter, const QColor &color)
{
    painter.setPen(penOf(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 4.5, 4.5);
    QPainterPath half;
    half.moveTo(8, 3.5);
    half.arcTo(QRectF(3.5, 3.5, 9, 9), 90, 180);
    half.closeSubpath();
    painter.fillPath(half, color);
}

} // namespace

Sign signOf(CellWord word)
{
    switch (word) {
    case CellWord::NotDue:
        return Sign::NotDue;
    case CellWord::Exempt:
        return Sign::Exempt;
    case CellWord::Missing:
        return Sign::Missing;
    case CellWord::Waiting:
        return Sign::Waiting;
    case CellWord::Reviewed:
        break;
    }
    return Sign::Done;
}

Color colorOf(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return Color::Good;
    case Sign::Waiting:
    case Sign::Late:
        return Color::Wait;
    case Sign::Missing:
        return Color::Bad;
    case Sign::Exempt:
    case Sign::NotDue:
        break;
    }
    return Color::Calm;
}

Color tintOf(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return Color::GoodTint;
    case Sign::Waiting:
    case Sign::Late:
        return Color::WaitTint;
    case Sign::Missing:
        return Color::BadTint;
    case Sign::Exempt:
    case Sign::NotDue:
        break;
    }
    return Color::Sunken;
}

void paintSign(QPainter &painter, const QRectF &square, Sign sign, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / designSize, square.height() / designSize);
    switch (sign) {
    case Sign::Done:
        painter.setPen(penOf(color, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({{3.5, 8.5}, {6.5, 11.5}, {12.5, 4.5}}));
        break;
    case Sign::Waiting:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 3.75, 3.75);
        break;
    case Sign::Late:
        paintHalfMoon(painter, color);
        break;
    case Sign::Missing:
        painter.setPen(penOf(color, 1.9));
        painter.drawLine(QPointF(4.25, 4.25), QPointF(11.75, 11.75));
        painter.drawLine(QPointF(11.75, 4.25), QPointF(4.25, 11.75));
        break;
    case Sign::Exempt:
        painter.setPen(penOf(color, 1.75));
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
        break;
    case Sign::NotDue:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 1.25, 1.25);
        break;
    }
    painter.restore();
}

void paintLateMark(QPainter &painter, const QRectF &square, const QColor &color)
{
    const qreal margin = square.width() / 6;
    paintSign(painter, square.adjusted(-margin, -margin, margin, margin), Sign::Late, color);
}

void paintCell(QPainter &painter, const QRectF &rect, const CellFacts &facts, const Theme &theme)
{
    const Sign sign = signOf(facts.word);
    const QPointF middle(std::round(rect.center().x()), std::round(rect.center().y()));
    if (sign == Sign::Waiting || sign == Sign::Missing) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(tintOf(sign)));
        const QRectF tint(middle.x() - 12, middle.y() - 10, facts.late ? 31 : 24, 20);
        painter.drawRoundedRect(tint, space::smallRadius, space::smallRadius);
        painter.restore();
    }
    paintSign(painter, QRectF(middle.x() - 8, middle.y() - 8, 16, 16), sign, theme.color(colorOf(sign)));
    if (facts.late)
        paintLateMark(painter, QRectF(middle.x() + lateOffset, middle.y() - 5, 9, 9), theme.color(Color::Wait));
}

StateBadge::StateBadge(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::font(TextStyle::CaptionName));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StateBadge::setState(Sign sign, const QString &text)
{
    m_sign = sign;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {space::tiny + 16 + 3 + fontMetrics().horizontalAdvance(m_text) + 7, 20};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(tintOf(m_sign)));
    painter.drawRoundedRect(rect(), space::smallRadius, space::smallRadius);
    const QColor color = m_theme.color(colorOf(m_sign));
    paintSign(painter, QRectF(space::tiny, 2, 16, 16), m_sign, color);
    painter.setPen(color);
    painter.drawText(rect().adjusted(space::tiny + 16 + 3, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace flotilla::ui
