#pragma once

#include "text_runs.h"

namespace flotilla::press {

using certificate::Edge;
using certificate::Face;
using certificate::TextField;

/// A line ready to be drawn: where its baseline begins, in points from the top left corner of the design.
struct PlacedLine {
    GHandle<PangoLayout> layout;
    double x = 0;
    double baseline = 0;
};

/// A field's text, measured and placed.
struct FittedText {
    std::vector<PlacedLine> lines;
    double percent = 100; ///< of the nominal size that it came to
    bool fits = true;     ///< false: it would have to be smaller than the template lets it
    QString missing;      ///< characters that no font has
};

/// Fits a text into a box (millimetres): one line, then as many lines as keep it largest, never smaller than the field lets it.
FittedText fitText(PangoContext *context, const TextField &field, const Face &face, const QRectF &box, Edge edge,
                   const QString &text);

constexpr double pointsPerMillimetre = 72 / 25.4;

} // namespace flotilla::press
