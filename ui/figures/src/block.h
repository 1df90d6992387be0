#pragma once

#include "figures/drawing.h"

#include <QImage>
#include <QPageSize>

#include <functional>

namespace flotilla::ui {

inline constexpr double dotsPerInch = 96;
inline constexpr double pointsPerDot = 72 / dotsPerInch;

/// Where the parts of a chart with its sentence stand, from the block's own corner.
struct Block {
    QRectF finding;
    QRectF caption;
    QRectF figure;
    double height = 0;
};

/// At a width; `height` 0: as high as the chart wants to be.
Block blockOf(const Figure &figure, double width, double height = 0);
void paintBlock(QPainter &painter, const Figure &figure, const Block &block, const Theme &theme);

/// A picture, `scale` times as large in each direction, and a vector drawing with real text, of what is drawn in device-independent
/// pixels.
QImage imageOf(const QSizeF &size, int scale, const std::function<void(QPainter &)> &draw);
QByteArray svgOf(const QString &title, const QSizeF &size, const std::function<void(QPainter &)> &draw);

/// A PDF of one page that is drawn in device-independent pixels.
QByteArray pdfPage(const QString &title, const QPageSize &page, const std::function<void(QPainter &)> &draw);

} // namespace flotilla::ui
