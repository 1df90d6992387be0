#pragma once

#include "figures/chart_export.h"
#include "figures/make_figures.h"

class QPainter;

namespace flotilla::ui {

/// A camp on one page, as it can be sent to anybody: key numbers and charts; nobody is named and no money is.
class CampReport {
public:
    explicit CampReport(const FigureSource &source);

    const QString &title() const { return m_title; }
    /// Draws the page into a rectangle from (0, 0), in device-independent pixels: 794 × 1123 is A4.
    void paint(QPainter &painter, const QSizeF &page) const;
    /// A4, vector, real text.
    QByteArray pdf() const;
    QImage image(int scale = 2) const;
    /// The page as a file; as CSV the key numbers, then the numbers of each chart below its name.
    QByteArray bytes(ChartFile kind, int scale = 2) const;

private:
    struct Number {
        QString title;
        QString value;
        QString detail;
    };
    QString m_title;
    QString m_line; ///< under the title: when the camp is, and as of when this was counted
    std::vector<Number> m_numbers;
    std::vector<Figure> m_figures;
};

} // namespace flotilla::ui
