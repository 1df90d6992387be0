#include "people_delegates.h"

#include "people_model.h"

#include <QPainter>

namespace flotilla::ui {

void TextMoreDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = paintGround(*painter, option, index);
    const QString text = index.data().toString();
    const int used = text.isEmpty() ? 0 : paintText(*painter, rect, text, TextStyle::Body, Color::Text) + space::radius;
    const QString more = index.data(MoreRole).toString();
    const QRect rest = rect.adjusted(used, 0, 0, 0);
    if (!more.isEmpty() && rest.width() >= QFontMetrics(Theme::font(TextStyle::Caption)).averageCharWidth() * 6)
        paintText(*painter, rest, more, TextStyle::Caption, Color::Muted);
}

} // namespace flotilla::ui
