#include "kit/printing.h"

#include "kit/theme.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace flotilla::ui {

bool showPrintPreview(QWidget *parent, const QString &title, const DrawSheet &draw)
{
    using Show = void (*)(QWidget *, const QString &, const DrawSheet &);
    // Beside the program where it was built, in its own folder where it was installed.
    QStringList folders = QCoreApplication::libraryPaths();
    folders.append(QCoreApplication::applicationDirPath() + QStringLiteral("/../" FLOTILLA_LIBRARIES));
    for (const QString &folder : std::as_const(folders)) {
        QLibrary library(folder + QStringLiteral("/libflotilla_print"));
        if (const auto show = reinterpret_cast<Show>(library.resolve("flotillaPrint"))) {
            show(parent, title, draw);
            return true;
        }
    }
    return false;
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
