#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <optional>

namespace flotilla::certificate {

enum class PaperSize { A4, Letter };
enum class Orientation { Landscape, Portrait };

/// What a certificate is printed on. A design is scaled to fit and centred; it is never cut.
struct Paper {
    PaperSize size = PaperSize::A4;
    Orientation orientation = Orientation::Landscape;
    /// Width and height in millimetres.
    QSizeF millimetres() const;
    bool operator==(const Paper &) const = default;
};

/// "a4-landscape" and back.
QString paperName(const Paper &paper);
std::optional<Paper> paperFromName(const QString &name);

/// Something about a text that a person should know before it is printed.
struct TextWarning {
    QString field;
    QString text;
    QString missing; ///< characters that no font has; empty: the text does not fit
    bool operator==(const TextWarning &) const = default;
};

/// A preview: 32 bits a pixel, 0xAARRGGBB in the machine's order, rows without gaps.
struct Picture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

} // namespace flotilla::certificate
