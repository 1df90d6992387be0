#include "interchange/csv_writer.h"

namespace flotilla::interchange {

namespace {

QString cellText(const QString &cell)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString text = !cell.isEmpty() && formulaStarts.contains(cell.front()) ? u'\'' + cell : cell;
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(cellText(cell));
    return texts.join(u',') + u'\n';
}

} // namespace flotilla::interchange
