#include "person_choice_delegate.h"

#include <QApplication>
#include <QPainter>

namespace flotilla::ui {

PersonChoiceDelegate::PersonChoiceDelegate(const Theme &theme, int nameRole, int loginRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_nameRole(nameRole), m_loginRole(loginRole)
{
}

void PersonChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    QString name = index.data(m_nameRole).toString();
    QString login = index.data(m_loginRole).toString();
    if (name.isEmpty())
        name.swap(login);
    QRect rect = option.rect.adjusted(space::normal, 0, -space::normal, 0);
    const auto draw = [&](const QString &text, TextStyle style, Color color) {
        const QFont font = Theme::font(style);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->setFont(font);
        painter->setPen(m_theme.color(color));
        painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rect.setLeft(rect.left() + metrics.horizontalAdvance(shown) + space::small);
    };
    painter->save();
    draw(name, TextStyle::Name, Color::Text);
    draw(login, TextStyle::Caption, Color::Muted);
    painter->restore();
}

QSize PersonChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), space::row};
}

} // namespace flotilla::ui
