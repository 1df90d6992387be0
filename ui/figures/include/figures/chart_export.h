#pragma once

#include "figures/figure.h"

#include "domain/result.h"

class QPainter;

namespace flotilla::ui {

class Theme;

/// Kinds of files a chart can become.
enum class ChartFile { Png, Svg, Pdf, Csv };

/// The kind that a file's ending names; nothing for another ending.
std::optional<ChartFile> chartFileOf(const QString &path);

/// How a file of this kind that Flotilla made is known again, so that it may be replaced (platform/files.h); empty for CSV.
QByteArrayView chartMark(ChartFile kind);

/// A chart as the bytes of a file: picture, vector drawing with real text, or its numbers. `scale` is for pictures, 1 to 4. The
/// height follows from the figure. Needs a QApplication, but no display.
QByteArray chartBytes(const Figure &figure, ChartFile kind, const Theme &theme, int width = 800, int scale = 1);

/// A chart with its sentence on a sheet of paper, in device-independent pixels of 96 an inch.
void paintChart(QPainter &painter, const Figure &figure, const QSizeF &paper, const Theme &theme);

/// A picture as the bytes of a PNG file.
QByteArray pngOf(const QImage &image);

/// The same picture for the clipboard.
QImage chartImage(const Figure &figure, const Theme &theme, int width = 800, int scale = 2);

} // namespace flotilla::ui
