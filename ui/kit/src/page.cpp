#include "kit/page.h"

#include <QEvent>

namespace flotilla::ui {

Page::Page(QWidget *parent) : Pane(parent) { }

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace flotilla::ui
