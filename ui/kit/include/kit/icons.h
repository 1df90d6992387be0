#pragma once

#include "kit/theme.h"

#include <QIcon>

class QPainter;

namespace flotilla::ui {

/// An icon of resources/icons by its file's name without ".svg", drawn as vectors in a colour of the theme whenever it is
/// painted: sharp at every scale, right after a switch. The theme must outlive it.
QIcon icon(const Theme &theme, const QString &name, Color color = Color::Muted);
/// A second colour while checked or selected.
QIcon icon(const Theme &theme, const QString &name, Color color, Color checked);

/// Paints an icon into a rectangle.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

/// Whether there is an icon of this name.
bool hasIcon(const QString &name);

} // namespace flotilla::ui
