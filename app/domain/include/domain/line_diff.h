#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace flotilla {

/// One line of two texts that were compared.
struct DiffLine {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// Compares two texts line by line: the lines of both in order, what went before what came. The shortest such list, unless the
/// texts differ in more than `most` lines between their common beginning and end: then all of that is removed and added. Line
/// ends (LF, CRLF, CR) do not count, nor does one at the very end.
std::vector<DiffLine> compareLines(const QString &before, const QString &after, int most = 1000);

/// The lines of a comparison that are worth showing: what changed with up to `context` lines that did not around it. Each part
/// is a run of neighbours; empty when nothing changed.
std::vector<std::vector<DiffLine>> changedParts(const std::vector<DiffLine> &lines, int context = 2);

} // namespace flotilla
