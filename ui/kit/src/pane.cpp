#include "kit/pane.h"

#include <QFocusEvent>

namespace flotilla::ui {

void Pane::setFocusTarget(QWidget *target)
{
    m_target = target;
    if (hasFocus() && target)
        target->setFocus();
}

void Pane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_target)
        m_target->setFocus(event->reason());
}

} // namespace flotilla::ui
