#include "kit/pane.h"

#include <QFocusEvent>

namespace flotilla::ui {

void Pane::setFocusTarget(QWidget *target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (!target)
        return;
    target->installEventFilter(this);
    if (hasFocus())
        target->setFocus();
}

void Pane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_target)
        m_target->setFocus(event->reason());
}

bool Pane::eventFilter(QObject *watched, QEvent *event)
{
    // A list is often still being read when its page is shown.
    if (watched == m_target && event->type() == QEvent::Show && hasFocus())
        m_target->setFocus();
    return QWidget::eventFilter(watched, event);
}

} // namespace flotilla::ui
