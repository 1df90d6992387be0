#include "reason_line.h"

#include "kit/button.h"
#include "kit/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace flotilla::ui {

ReasonLine::ReasonLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_question(new TextLabel(theme, TextStyle::Strong)),
      m_reason(new QLineEdit),
      m_drop(new Button(theme, Button::Kind::Quiet)),
      m_do(new Button(theme))
{
    m_question->setWordWrap(true);
    m_do->setEnabled(false);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(space::small);
    answer->addWidget(m_reason, 1);
    answer->addWidget(m_drop);
    answer->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_question);
    layout->addLayout(answer);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_do->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonLine::confirm);
    connect(m_do, &QAbstractButton::clicked, this, &ReasonLine::confirm);
    connect(m_drop, &QAbstractButton::clicked, this, &ReasonLine::dropped);
    retranslate();
    hide();
}

void ReasonLine::ask(const QString &question, const QString &action)
{
    m_question->setText(question);
    m_do->setText(action);
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReasonLine::confirm()
{
    if (m_do->isEnabled())
        Q_EMIT confirmed(m_reason->text().simplified());
}

void ReasonLine::retranslate()
{
    m_reason->setPlaceholderText(tr("Reason, for the register"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_drop->setText(tr("Cancel"));
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dropped();
    else
        QWidget::keyPressEvent(event);
}

} // namespace flotilla::ui
