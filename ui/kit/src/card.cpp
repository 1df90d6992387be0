#include "kit/card.h"

#include "kit/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace flotilla::ui {

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_head(new QHBoxLayout),
      m_title(new TextLabel(theme, TextStyle::Section)),
      m_muted(new TextLabel(theme, TextStyle::Body, Color::Muted)),
      m_content(new QVBoxLayout)
{
    m_head->setContentsMargins(space::wide, space::normal, space::wide, space::small);
    m_head->setSpacing(space::small);
    m_head->addWidget(m_title);
    m_head->addWidget(m_muted);
    m_head->addStretch();
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(m_content, 1);
    m_title->hide();
    m_muted->hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setTitle(const QString &title, const QString &muted)
{
    if (title.isEmpty())
        m_head->setContentsMargins({});
    else
        m_head->setContentsMargins(space::wide, space::normal, space::wide, space::small);
    m_title->setText(title);
    m_muted->setText(muted);
    m_title->setVisible(!title.isEmpty());
    m_muted->setVisible(!muted.isEmpty());
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
