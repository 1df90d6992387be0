#include "kit/search_field.h"

#include "kit/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace flotilla::ui {

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setTextMargins(space::icon + space::normal - 2, 0, 0, 0);
    setClearButtonEnabled(false);
}

void SearchField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(painter, QRect(8, (height() - space::icon) / 2, space::icon, space::icon), QStringLiteral("search"),
              m_theme.color(Color::Muted));
}

} // namespace flotilla::ui
