#include "results_parts.h"

#include <QPainter>

namespace flotilla::ui {

HairLine::HairLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Hair));
}

SignIcon::SignIcon(const Theme &theme, Sign sign, QWidget *parent) : QWidget(parent), m_theme(theme), m_sign(sign)
{
    setFixedSize(space::icon, space::icon);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SignIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(painter, rect(), m_sign, m_theme.color(colorOf(m_sign)));
}

TextLabel *makeLabel(const Theme &theme, TextStyle style, Color color, const QString &text)
{
    auto *label = new TextLabel(theme, style, color);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QString nameOf(const insight::PersonLabel &person)
{
    return person.name.isEmpty() ? person.login : person.name;
}

} // namespace flotilla::ui
