#include "figures/chart_export.h"

#include "block.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double margin = space::huge;

void paintWhole(QPainter &painter, const Figure &figure, const QSizeF &size, const Theme &theme)
{
    painter.fillRect(QRectF({}, size), theme.color(Color::Surface));
    painter.translate(margin, margin);
    paintBlock(painter, figure, blockOf(figure, size.width() - 2 * margin), theme);
}

QSizeF sizeOf(const Figure &figure, int width)
{
    return {double(width), std::ceil(blockOf(figure, width - 2 * margin).height + 2 * margin)};
}

} // namespace

std::optional<ChartFile> chartFileOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"png"_s)
        return ChartFile::Png;
    if (ending == u"svg"_s)
        return ChartFile::Svg;
    if (ending == u"pdf"_s)
        return ChartFile::Pdf;
    if (ending == u"csv"_s)
        return ChartFile::Csv;
    return std::nullopt;
}

QByteArrayView chartMark(ChartFile kind)
{
    switch (kind) {
    case ChartFile::Png:
    case ChartFile::Svg:
        return "Flotilla";
    case ChartFile::Pdf:
        // Texts in a PDF's head are UTF-16.
        return QByteArrayView("\0F\0l\0o\0t\0i\0l\0l\0a", 16);
    case ChartFile::Csv:
        break;
    }
    return {};
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QImage chartImage(const Figure &figure, const Theme &theme, int width, int scale)
{
    const QSizeF size = sizeOf(figure, width);
    return imageOf(size, scale, [&](QPainter &painter) { paintWhole(painter, figure, size, theme); });
}

QByteArray chartBytes(const Figure &figure, ChartFile kind, const Theme &theme, int width, int scale)
{
    const QSizeF size = sizeOf(figure, width);
    const auto draw = [&](QPainter &painter) { paintWhole(painter, figure, size, theme); };
    switch (kind) {
    case ChartFile::Csv:
        return csvOf(figure);
    case ChartFile::Png:
        return pngOf(imageOf(size, scale, draw));
    case ChartFile::Svg:
        return svgOf(figure.finding, size, draw);
    case ChartFile::Pdf:
        break;
    }
    return pdfPage(figure.finding, QPageSize(size * pointsPerDot, QPageSize::Point, {}, QPageSize::ExactMatch), draw);
}

void paintChart(QPainter &painter, const Figure &figure, const QSizeF &paper, const Theme &theme)
{
    const double width = paper.width() - 2 * margin;
    const Block natural = blockOf(figure, width);
    painter.save();
    painter.translate(margin, margin);
    // What is higher than the sheet shrinks onto it.
    const double scale = std::min(1.0, (paper.height() - 2 * margin) / std::max(1.0, natural.height));
    painter.scale(scale, scale);
    paintBlock(painter, figure, natural, theme);
    painter.restore();
}

} // namespace flotilla::ui
