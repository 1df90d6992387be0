#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace flotilla::interchange {

struct CsvRow {
    int line = 1; ///< on which the row starts
    QStringList cells;
};

/// A table with a header, after RFC 4180; separated by commas, semicolons or tabs, whichever shows most of the columns that are
/// looked for. Lines above the header are titles. Any encoding that decodeText knows. Blank rows are left out.
class CsvTable {
public:
    /// `needed`: titles of a column without which a row is no header; `known`: those of all columns that are looked for. Without
    /// such a row the first one is the header. NotText, BadCsv (a quote that never closes).
    static Result<CsvTable> read(const QByteArray &bytes, const QString &path, const QStringList &needed,
                                 const QStringList &known);

    const std::vector<CsvRow> &rows() const { return m_rows; }
    /// Index of the first column whose folded title is one of `titles`; -1 if there is none.
    int column(const QStringList &titles) const;
    /// A row's cell, trimmed; empty where the row is too short or there is no such column.
    static QString cell(const CsvRow &row, int column);

private:
    QStringList m_header;
    std::vector<CsvRow> m_rows;
};

} // namespace flotilla::interchange
