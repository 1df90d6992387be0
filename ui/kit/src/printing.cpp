#include "kit/printing.h"

#include "kit/theme.h"
#include "platform/parts.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace flotilla::ui {

bool showPrintPreview(QWidget *parent, const QString &title, const DrawSheet &draw)
{
    using Show = void (*)(QWidget *, const QString &, const DrawSheet &);
    const auto show = reinterpret_cast<Show>(platform::functionOfPart(QStringLiteral("flotilla_print"), "flotillaPrint"));
    if (!show)
        return false;
    show(parent, title, draw);
    return true;
}

void printWidget(QWidget &widget, const QString &title, QPainter &painter, const QSizeF &paper)
{
    constexpr double margin = 40;
    constexpr double heading = 40;
    painter.save();
    painter.translate(margin, margin);
    painter.setFont(Theme::font(TextStyle::Title));
    painter.setPen(Theme::color(Color::Text, false));
    painter.drawText(QRectF(0, 0, paper.width() - 2 * margin, heading), Qt::AlignLeft | Qt::AlignTop, title);
    painter.translate(0, heading);
    const double scale = std::min({(paper.width() - 2 * margin) / std::max(1, widget.width()),
                                   (paper.height() - 2 * margin - heading) / std::max(1, widget.height()), 1.0});
    painter.scale(scale, scale);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

} // namespace flotilla::ui
