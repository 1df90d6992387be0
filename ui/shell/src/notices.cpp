#include "notices.h"

#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace flotilla::ui::shell {

Notices::Notices(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(space::wide, space::small, space::wide, 0);
    m_lines->setSpacing(space::small);
    hide();
}

void Notices::add(QWidget *line)
{
    m_lines->addWidget(line);
    line->installEventFilter(this);
}

bool Notices::eventFilter(QObject *line, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto lines = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        setVisible(!std::ranges::all_of(lines, &QWidget::isHidden));
    }
    return QWidget::eventFilter(line, event);
}

} // namespace flotilla::ui::shell
