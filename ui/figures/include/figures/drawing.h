#pragma once

#include "figures/figure.h"

#include <QPolygonF>

namespace flotilla::ui {

/// A figure laid out in a rectangle: where everything stands, in device-independent pixels. Screen, picture and PDF paint the same
/// one.
struct Drawing {
    struct Bar {
        QRectF rect;
        Color color = Color::Accent;
        int series = 0;
        int category = 0;
        bool painted = true; ///< else only to be opened: a point on a line of steps
    };
    struct Label {
        QRectF rect;
        QString text;
        TextStyle style = TextStyle::SmallFigures;
        Color color = Color::Muted;
        Qt::Alignment align = Qt::AlignCenter;
    };
    struct Rule {
        QLineF line;
        Color color = Color::Hair;
        bool dotted = false;
    };
    struct Curve {
        QPolygonF points;
        Color color = Color::Accent;
        bool dashed = false;
    };
    struct Mark {
        QRectF square;
        Sign sign = Sign::Done;
    };
    struct Cell {
        QRectF rect;
        CellFacts facts;
        int line = 0;
        int column = 0;
    };

    std::vector<Rule> rules;
    std::vector<Bar> bars; ///< also the points of a line, as small squares
    std::vector<Curve> curves;
    std::vector<Cell> cells;
    std::vector<Mark> marks;
    std::vector<Label> labels;
    bool strip = false; ///< the cells are too small for signs
};

/// So many bars or lines of cells are drawn; the table has all.
inline constexpr int mostDrawn = 200;

/// How high a figure wants to be at a width: more where it has many bars or lines.
double naturalHeight(const Figure &figure, bool compact);

/// Lays a figure out. `compact`: a small version, without axes.
Drawing layOut(const Figure &figure, const QSizeF &size, bool compact);

/// Paints a drawing; `part`: only its cells in there, of which a large camp has thousands.
void paint(QPainter &painter, const Drawing &drawing, const Theme &theme, const QRectF &part = {});

} // namespace flotilla::ui
