#include "figures/chart_export.h"

#include "block.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSvgGenerator>

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

QImage chartImage(const Figure &figure, const Theme &theme, int width, int scale)
{
    const QSizeF size = sizeOf(figure, width);
    const int times = std::clamp(scale, 1, 4);
    QImage image((size * times).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(times);
    QPainter painter(&image);
    paintWhole(painter, figure, size, theme);
    painter.end();
    image.setText(u"Software"_s, u"Flotilla"_s);
    return image;
}

QByteArray chartBytes(const Figure &figure, ChartFile kind, const Theme &theme, int width, int scale)
{
    const QSizeF size = sizeOf(figure, width);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    switch (kind) {
    case ChartFile::Csv:
        return csvOf(figure);
    case ChartFile::Png:
        chartImage(figure, theme, width, scale).save(&buffer, "PNG");
        break;
    case ChartFile::Svg: {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(figure.finding);
        generator.setDescription(u"Flotilla"_s);
        generator.setResolution(int(dotsPerInch));
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF({}, size));
        QPainter painter(&generator);
        paintWhole(painter, figure, size, theme);
        break;
    }
    case ChartFile::Pdf:
        return pdfPage(figure.finding, QPageSize(size * pointsPerDot, QPageSize::Point, {}, QPageSize::ExactMatch),
                       [&](QPainter &painter) { paintWhole(painter, figure, size, theme); });
    }
    return buffer.data();
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
