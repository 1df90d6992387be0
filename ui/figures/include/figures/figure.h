#pragma once

#include "insight/progress.h"
#include "kit/state_sign.h"

#include <QStringList>

namespace flotilla::ui {

/// A chart before it is drawn: what it says, its numbers, and the records behind each of them. Chart, table and CSV are made
/// from the same one, so that they cannot disagree.
struct Figure {
    enum class Form {
        Columns, ///< a column a category, series on top of each other
        Bars,    ///< a bar a category, series one after another
        Lines,   ///< a line a series over days or categories
        Cells,   ///< the cells of the matrix, a line a mentee
    };
    struct Series {
        QString name;
        Color color = Color::Accent;
        std::optional<Sign> sign;
        std::vector<double> values; ///< one per category; NaN: none
        bool dashed = false;        ///< of a line: what was planned
    };
    /// A line of a figure of cells.
    struct CellLine {
        QString name;
        int row = 0; ///< in the matrix
        std::vector<CellFacts> cells;
        bool startsGroup = false; ///< of lines that belong together
    };

    QString id;      ///< "reports": also its name on the command line
    QString name;    ///< "Reports by period"
    QString finding; ///< the sentence on top: what the chart says
    QString caption; ///< what is drawn, and what is left out
    QString empty;   ///< why there is nothing to draw; empty: there is
    Form form = Form::Columns;
    QStringList categories;
    std::vector<QDate> days;   ///< where the categories of a line stand; empty: side by side
    std::vector<Color> colors; ///< of single bars, where the series has one colour only by name; may be empty
    QStringList totals;        ///< what stands at the end of each column or bar; may be empty
    std::vector<Series> series;
    std::vector<CellLine> lines;
    int current = -1; ///< the category that is looked at most, in bold
    bool percent = false;
    bool steps = false; ///< of lines over days: a value holds until the next one
    /// The cells behind a value: behind[series][category]; a column of −1 means the mentee as such. May be empty.
    std::vector<std::vector<std::vector<insight::CellPlace>>> behind;

    QStringList header; ///< of the table of the same numbers
    std::vector<QStringList> rows;
};

/// The table as CSV, RFC 4180, UTF-8 with a line end after each row. What a spreadsheet would take for a formula is made a text.
QByteArray csvOf(const Figure &figure);

/// The text of one value for tooltips and screen readers: "Period 5, Reviewed: 19".
QString valueText(const Figure &figure, int series, int category);

} // namespace flotilla::ui
