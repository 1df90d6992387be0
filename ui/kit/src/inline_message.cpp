#include "kit/inline_message.h"

#include "kit/button.h"
#include "kit/icons.h"
#include "style_paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace flotilla::ui {
namespace {

struct Look {
    Color ground;
    Color sign;
    QString iconName;
};

Look lookOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Good:
        return {Color::GoodTint, Color::Good, QStringLiteral("check")};
    case InlineMessage::Kind::Warning:
        return {Color::WaitTint, Color::Wait, QStringLiteral("triangle-alert")};
    case InlineMessage::Kind::Error:
        return {Color::BadTint, Color::Bad, QStringLiteral("circle-alert")};
    case InlineMessage::Kind::Note:
        break;
    }
    return {Color::Selection, Color::Accent, QStringLiteral("info")};
}

} // namespace

InlineMessage::InlineMessage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new TextLabel(theme, TextStyle::Body)),
      m_action(new Button(theme, Button::Kind::Link)),
      m_close(new Button(theme, Button::Kind::Quiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 6, 6, 6);
    layout->setSpacing(space::normal);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIconName(QStringLiteral("x"));
    m_close->setIconOnly(true);
    m_close->setText(tr("Close this message"));
    m_close->setToolTip(m_close->text());
    connect(m_close, &QPushButton::clicked, this, &InlineMessage::clear);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionRequested);
    hide();
}

void InlineMessage::show(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(true);
    update();
}

void InlineMessage::clear()
{
    setVisible(false);
    m_text->clear();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_kind);
    paint::box(painter, rect(), m_theme.color(look.ground), Qt::transparent);
    paintIcon(painter, QRect(12, (height() - space::icon) / 2, space::icon, space::icon), look.iconName,
              m_theme.color(look.sign));
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close this message"));
    QWidget::changeEvent(event);
}

} // namespace flotilla::ui
