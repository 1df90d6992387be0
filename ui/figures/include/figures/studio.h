#pragma once

#include "domain/result.h"
#include "figures/make_figures.h"

#include <QApplication>

namespace flotilla::ui {

/// What is drawn without a window.
struct StudioOrder {
    QString name; ///< of a chart, or "report"
    QString path; ///< its ending says which kind of file
    int scale = 1;
    bool dark = false;
    FigureSource source;
    const std::vector<insight::Edition> &editions;
};

/// A file's bytes, and how such a file is known again (chartMark).
struct StudioFile {
    QByteArray bytes;
    QByteArray mark;
};

/// Draws charts for scripts: the program's fonts and colours, without a window and without a display.
class Studio {
public:
    /// The one application of the program, as QApplication.
    Studio(int &argc, char **argv);

    /// The names of what can be drawn with their titles, in the order of the page.
    static std::vector<std::pair<QString, QString>> names(const wording::Wording &words);
    /// BadValue: no file of this kind can be made of it.
    static Result<StudioFile> draw(const StudioOrder &order);

private:
    Theme m_theme;
    QApplication m_application;
};

} // namespace flotilla::ui
