#include "kit/elided_label.h"

#include <QPainter>

namespace flotilla::ui {

ElidedLabel::ElidedLabel(const Theme &theme, TextStyle style, Color color, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_color(color)
{
    setFont(Theme::font(style));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    adjustToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setColor(Color color)
{
    m_color = color;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, std::max(fontMetrics().height(), font().pixelSize() + 7)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().horizontalAdvance(QStringLiteral("MMM…"))), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(m_color));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    adjustToolTip();
}

void ElidedLabel::adjustToolTip()
{
    setToolTip(fontMetrics().horizontalAdvance(m_text) > width() ? m_text : QString());
}

} // namespace flotilla::ui
