#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <map>
#include <vector>

namespace flotilla::certificate {

enum class Align { Left, Centre, Right };
enum class Edge { Top, Middle, Bottom };

/// The fonts of one voice of a template: a family for Latin and other scripts, one for Han, and how large Latin is beside Han.
struct Face {
    QString latin;
    QString han;
    double latinBesideHan = 1.0;
    bool operator==(const Face &) const = default;
};

/// A text on the page. Lengths in millimetres from the top left corner, sizes in points, tracking in em.
struct TextField {
    QString name;
    QString text; ///< with placeholders, see fillText()
    QRectF box;
    Align align = Align::Left;
    Edge edge = Edge::Top;
    QString face;
    int latinWeight = 400;
    int hanWeight = 400;
    double points = 12;
    quint32 colour = 0;     ///< 0xRRGGBB
    int leastPercent = 100; ///< how far it may shrink to fit
    int lines = 1;
    double leading = 1.2;     ///< of lines, in sizes of the font
    int oneLinePercent = 100; ///< how far one line shrinks before a second one is taken
    double hanTracking = 0;
    double latinTracking = 0;
    double pairTracking = 0; ///< of a text of two Han characters, instead of hanTracking
    bool italic = false;
    QString features; ///< OpenType: "lnum", "tnum zero"
    QString absorbs;  ///< a field whose box is taken as well when that field is empty
    bool operator==(const TextField &) const = default;
};

/// Where the QR code stands: a square without its quiet zone.
struct CodeField {
    QRectF box;
    quint32 colour = 0;
    bool operator==(const CodeField &) const = default;
};

/// A certificate's design: one SVG file whose drawing is the art and whose <metadata> holds the fields.
struct Template {
    QString name;     ///< short: "formal"
    double width = 0; ///< of the design, in millimetres
    double height = 0;
    std::map<QString, Face> faces;
    std::vector<TextField> fields;
    CodeField code;
    QByteArray bytes; ///< the file
    bool operator==(const Template &) const = default;
};

/// Reads a template; `path` is what errors name. NotText (no UTF-8), FileTooLarge (over 4 MiB), BadTemplate (line, what is wrong):
/// no SVG, scripts, references to anything outside, more than 20,000 elements, a field without its box, a face that is not there.
Result<Template> parseTemplate(const QByteArray &bytes, const QString &path);

/// The designs that come with the program.
QStringList shippedTemplates();
/// One of them, by its name. UnknownTemplate.
Result<Template> shippedTemplate(const QString &name);
/// One of them by its name, or a file by its path; empty: the first of them. As parseTemplate() and shippedTemplate().
Result<Template> openTemplate(const QString &nameOrPath);

/// What placeholders stand for: {"name", "林知远"}.
using Values = std::map<QString, QString>;

/// Puts values into a text: `{name}`; a part in square brackets goes when one of its placeholders is empty. `{name?}`
/// prints nothing and only asks that there is a value.
/// Runs of blanks that this leaves become one.
QString fillText(const QString &text, const Values &values);

/// The placeholders that the program knows.
const QStringList &placeholders();

} // namespace flotilla::certificate
