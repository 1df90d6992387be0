#pragma once

#include <QString>

#include <functional>

class QPainter;
class QSizeF;
class QWidget;

namespace flotilla::ui {

/// Draws a sheet; its size is in device-independent pixels, 96 an inch.
using DrawSheet = std::function<void(QPainter &, const QSizeF &)>;

/// A page that prints something else than what the window has room for.
class Printable {
public:
    Printable() = default;
    Printable(const Printable &) = delete;
    Printable &operator=(const Printable &) = delete;
    virtual ~Printable() = default;
    virtual void print(QPainter &painter, const QSizeF &paper) const = 0;
};

/// Shows a sheet as it will be printed. Printing is loaded now and not at the start. False: it is not installed.
bool showPrintPreview(QWidget *parent, const QString &title, const DrawSheet &draw);

/// Draws a widget as it stands in the window, with a title above, as large as the sheet allows.
void printWidget(QWidget &widget, const QString &title, QPainter &painter, const QSizeF &paper);

} // namespace flotilla::ui
