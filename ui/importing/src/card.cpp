#include "card.h"

#include "kit/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_muted(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_content(new QVBoxLayout)
{
    auto *title = new QHBoxLayout;
    title->setContentsMargins(space::wide, space::normal, space::wide, space::small);
    title->setSpacing(space::small);
    title->addWidget(m_title);
    title->addWidget(m_muted);
    title->addStretch();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addLayout(m_content, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title, const QString &muted)
{
    m_title->setText(title);
    m_muted->setText(muted);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), space::radius, space::radius);
}

} // namespace flotilla::ui
