#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// A line of a text: offsets in UTF-16 units, without the line end.
struct TextLine {
    qsizetype start = 0;
    qsizetype end = 0;
    bool fenced = false; ///< inside a closed code fence, or one of its two marks
};

struct TextLines {
    std::vector<TextLine> lines;
    bool unclosedFence = false;
};

/// The lines of a text, with those of closed code fences marked; a fence that never closes is ignored.
TextLines splitLines(const QString &text);

/// An ATX heading, read generously: any indentation, in a list item, without a blank after the '#'.
struct AtxHeading {
    int level = 1;
    bool inListItem = false;
    bool isStrict = true;     ///< a reader of Markdown sees it too: little indentation, a blank after '#'
    qsizetype titleStart = 0; ///< offsets in the line
    qsizetype titleEnd = 0;
};
std::optional<AtxHeading> readAtxHeading(QStringView line);

/// Length of a list mark at an offset of a line, with the blanks behind it: "- ", "3. ", "2.. "; 0 if there is none.
qsizetype listMarkLength(QStringView line, qsizetype at);

/// First offset that is no blank.
qsizetype indentationOf(QStringView line);

/// Whether a line is nothing but a rule: "---", "***", "___", "===".
bool isRule(QStringView line);

/// Whether a line opens or closes a code fence.
bool isFenceMark(QStringView line);

/// A text without white space, U+200B and U+FEFF at its ends: the offsets of what is left of [start, end).
std::pair<qsizetype, qsizetype> trimmedRange(QStringView text, qsizetype start, qsizetype end);

/// Number of Unicode code points.
int countCodePoints(QStringView text);

} // namespace flotilla::interchange
