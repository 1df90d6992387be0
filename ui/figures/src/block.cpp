#include "block.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double heightOfNothing = 120;
} // namespace

Block blockOf(const Figure &figure, double width, double height)
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
    const double natural = figure.empty.isEmpty() ? naturalHeight(figure, false) : heightOfNothing;
    block.figure = {0, y, width, height > 0 ? std::max(0.0, height - y) : natural};
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

QImage imageOf(const QSizeF &size, int scale, const std::function<void(QPainter &)> &draw)
{
    const int times = std::clamp(scale, 1, 4);
    QImage image((size * times).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(times);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    image.setText(u"Software"_s, u"Flotilla"_s);
    return image;
}

QByteArray svgOf(const QString &title, const QSizeF &size, const std::function<void(QPainter &)> &draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(u"Flotilla"_s);
    generator.setResolution(int(dotsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return buffer.data();
}

QByteArray pdfPage(const QString &title, const QPageSize &page, const std::function<void(QPainter &)> &draw)
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

} // namespace flotilla::ui
