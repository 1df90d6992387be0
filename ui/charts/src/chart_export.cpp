#include "charts/chart_export.h"

#include "figures/drawing.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <functional>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double margin = space::huge;
constexpr double dotsPerInch = 96;
constexpr double pointsPerDot = 72 / dotsPerInch;

struct Block {
    QRectF finding;
    QRectF caption;
    QRectF figure;
    double height = 0;
};

/// Where the parts of a chart stand in a width.
Block blockOf(const Figure &figure, double width)
{
    const auto high = [width](const QString &text, TextStyle style) {
        return text.isEmpty()
            ? 0
            : QFontMetricsF(Theme::font(style)).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    };
    Block block;
    double y = 0;
    block.finding = {0, y, width, high(figure.finding.isEmpty() ? figure.name : figure.finding, TextStyle::Section)};
    y = block.finding.bottom() + space::tiny;
    block.caption = {0, y, width, high(figure.caption, TextStyle::Caption)};
    y = block.caption.bottom() + space::wide;
    block.figure = {0, y, width, figure.empty.isEmpty() ? naturalHeight(figure, false) : 120};
    block.height = block.figure.bottom();
    return block;
}

void paintBlock(QPainter &painter, const Figure &figure, const Block &block, const Theme &theme)
{
    const auto text = [&](const QRectF &rect, TextStyle style, Color color, const QString &said, int flags) {
        painter.setFont(Theme::font(style));
        painter.setPen(theme.color(color));
        painter.drawText(rect, flags | Qt::TextWordWrap | Qt::TextDontClip, said);
    };
    text(block.finding, TextStyle::Section, Color::Text, figure.finding.isEmpty() ? figure.name : figure.finding,
         Qt::AlignLeft);
    text(block.caption, TextStyle::Caption, Color::Muted, figure.caption, Qt::AlignLeft);
    if (!figure.empty.isEmpty()) {
        text(block.figure, TextStyle::Body, Color::Muted, figure.empty, Qt::AlignCenter);
        return;
    }
    painter.save();
    painter.translate(block.figure.topLeft());
    paint(painter, layOut(figure, block.figure.size(), false), theme);
    painter.restore();
}

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

QByteArray pdf(const QString &title, const QPageSize &page, const std::function<void(QPainter &)> &draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(u"Flotilla"_s);
        writer.setResolution(int(dotsPerInch));
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(page);
        QPainter painter(&writer);
        draw(painter);
    }
    return buffer.data();
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
        return pdf(figure.finding, QPageSize(size * pointsPerDot, QPageSize::Point, {}, QPageSize::ExactMatch),
                   [&](QPainter &painter) { paintWhole(painter, figure, size, theme); });
    }
    return buffer.data();
}

QByteArray chartsPage(const QString &title, const std::vector<Figure> &figures, const Theme &theme)
{
    const QPageSize page(QPageSize::A4);
    const QSizeF size = page.size(QPageSize::Point) / pointsPerDot;
    return pdf(title, page, [&](QPainter &painter) {
        painter.fillRect(QRectF({}, size), theme.color(Color::Surface));
        painter.translate(margin, margin);
        painter.setFont(Theme::font(TextStyle::Title));
        painter.setPen(theme.color(Color::Text));
        painter.drawText(QRectF(0, 0, size.width() - 2 * margin, 28), Qt::AlignLeft | Qt::AlignVCenter, title);
        // Two columns, filled one after the other; all shrink together until everything fits the page.
        const double high = size.height() - 2 * margin - 40;
        constexpr double wide = 640;
        const double columnWidth = (size.width() - 3 * margin) / 2;
        double scale = columnWidth / wide;
        double all = 0;
        for (const Figure &figure : figures)
            all += blockOf(figure, wide).height + 2 * space::huge;
        scale = std::min(scale, high / std::max(1.0, all / 2 + 200));
        double y = 0;
        int column = 0;
        for (const Figure &figure : figures) {
            const Block block = blockOf(figure, columnWidth / scale);
            if (column == 0 && y > 0 && (y + block.height) * scale > high) {
                column = 1;
                y = 0;
            }
            painter.save();
            painter.translate(column * (columnWidth + margin), 40);
            painter.scale(scale, scale);
            painter.translate(0, y);
            paintBlock(painter, figure, block, theme);
            painter.restore();
            y += block.height + 2 * space::huge;
        }
    });
}

} // namespace flotilla::ui
