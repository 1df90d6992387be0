#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <functional>
#include <memory>

namespace {
constexpr double dotsPerInch = 96; ///< in which pages are drawn
}

/// Shows a preview from which can be printed. `draw` gets a page's size in device-independent pixels of 96 an inch. Found by its
/// name (kit/printing.h).
extern "C" Q_DECL_EXPORT void flotillaPrint(QWidget *parent, const QString &title,
                                            const std::function<void(QPainter &, const QSizeF &)> &draw)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setFullPage(true);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [printer, draw](QPrinter *paper) {
        QPainter painter(paper);
        const double scale = paper->resolution() / dotsPerInch;
        painter.scale(scale, scale);
        draw(painter, paper->paperRect(QPrinter::DevicePixel).size() / scale);
    });
    dialog->open();
}
