#pragma once

#include "kit/theme.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace flotilla::ui::paint {

/// A rounded rectangle with a hair line, on whole pixels.
void box(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line, qreal radius = space::radius);
/// The 2 px ring of the focus.
void focusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius = space::radius);
/// The ground of a button, a combo box or a tool button.
void control(QPainter &painter, const QStyleOption &option, const Theme &theme);
void field(QPainter &painter, const QStyleOption &option, const Theme &theme);
/// The edge of a view; a window of its own has square corners, and the focus by being there.
void frame(QPainter &painter, const QStyleOption &option, const Theme &theme, bool isPopup);
void checkBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioButton(QPainter &painter, const QStyleOption &option, const Theme &theme);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
/// The name of a column, aligned as its cells are, with a small arrow behind it where the table is sorted by it.
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void progress(QPainter &painter, const QRect &rect, double part, const Theme &theme);

} // namespace flotilla::ui::paint
