#pragma once

#include <QStringList>

namespace flotilla::interchange {

/// A line of CSV (RFC 4180) with its '\n'. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString csvLine(const QStringList &cells);

} // namespace flotilla::interchange
