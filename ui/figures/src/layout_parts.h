#pragma once

#include "figures/drawing.h"

class QPainter;

namespace flotilla::ui::layout {

inline constexpr int mostLines = mostDrawn;
inline constexpr double cellHead = 28;
inline constexpr double cellPitch = 28;
inline constexpr double keyHeight = 28;
inline constexpr double textHeight = 16;

void columns(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact);
void bars(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact);
void lines(Drawing &drawing, const Figure &figure, const QSizeF &size, bool compact);
void cells(Drawing &drawing, const Figure &figure, const QSizeF &size);
/// The cells as small squares: a column a mentee, a line a period.
void strip(Drawing &drawing, const Figure &figure, const QSizeF &size);
void paintStripCell(QPainter &painter, const Drawing::Cell &cell, const Theme &theme);

double widthOf(const QString &text, TextStyle style);
QString elided(const QString &text, TextStyle style, double width);
/// As many of the parts between " · " as there is room for; of the first, as much as there is.
QString fitted(const QString &text, TextStyle style, double width);

/// The values at which an axis from 0 to at least `most` has its lines: a few round numbers.
std::vector<double> ticks(double most, bool whole);
/// "12", "2.5", with a percent sign where the figure is one.
QString tickText(double value, bool percent);

/// Moves places so that they keep a distance, inside limits, as little as possible.
void spread(std::vector<double> &places, double distance, double least, double most);

/// Of labels side by side, every how-manieth there is room for.
int stepOf(const QStringList &texts, TextStyle style, double pitch);

/// The names of the series with their signs in one line; those there is no room for are left out.
void key(Drawing &drawing, const Figure &figure, double left, double top, double width);

} // namespace flotilla::ui::layout
