#include "csv.h"

#include "interchange/report_reader.h"

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

/// Reads cells one after another; quoted ones may hold separators and line ends.
class CsvParser {
public:
    CsvParser(const QString &text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBroken() const { return m_isBroken; }
    int line() const { return m_line; }

    CsvRow readRow()
    {
        CsvRow row{m_line, {}};
        bool more = true;
        while (more) {
            row.cells.append(readCell());
            more = !atEnd() && m_text[m_at] == m_separator;
            if (more)
                ++m_at;
        }
        if (!atEnd()) {
            ++m_at;
            ++m_line;
        }
        return row;
    }

private:
    bool atCellEnd() const { return atEnd() || m_text[m_at] == m_separator || m_text[m_at] == u'\n'; }

    QString readCell()
    {
        if (atEnd() || m_text[m_at] != u'"') {
            const qsizetype start = m_at;
            while (!atCellEnd())
                ++m_at;
            return m_text.sliced(start, m_at - start);
        }
        QString cell;
        const int opened = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    // what stands behind the closing quote belongs to nothing but is kept
                    while (!atCellEnd())
                        cell.append(m_text[m_at++]);
                    return cell;
                }
                ++m_at;
            }
            if (m_text[m_at] == u'\n')
                ++m_line;
            cell.append(m_text[m_at]);
        }
        m_isBroken = true;
        m_line = opened;
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isBroken = false;
};

bool isBlank(const CsvRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString foldColumn(const QString &title)
{
    QString folded = foldTitle(title);
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return folded;
}

std::set<QString> foldAll(const QStringList &titles)
{
    std::set<QString> folded;
    for (const QString &title : titles)
        folded.insert(foldColumn(title));
    return folded;
}

struct Header {
    QChar separator = u',';
    int line = 1;
    std::ptrdiff_t known = 0; ///< columns that are known
};

/// The row among the first ones, and the separator, that show most known columns, a needed one among them.
Header findHeader(const QString &text, const std::set<QString> &needed, const std::set<QString> &known)
{
    constexpr int mostTitleRows = 10;
    Header best;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(0xFF1B)}) {
        CsvParser parser(text, separator);
        for (int rows = 0; rows < mostTitleRows && !parser.atEnd() && !parser.isBroken();) {
            const CsvRow row = parser.readRow();
            if (isBlank(row))
                continue;
            ++rows;
            const auto isIn = [](const std::set<QString> &titles) {
                return [&titles](const QString &cell) { return titles.contains(foldColumn(cell)); };
            };
            if (std::ranges::none_of(row.cells, isIn(needed)))
                continue;
            if (const auto count = std::ranges::count_if(row.cells, isIn(known)); count > best.known)
                best = {separator, row.line, count};
        }
    }
    return best;
}

} // namespace

Result<CsvTable> CsvTable::read(const QByteArray &bytes, const QString &path, const QStringList &needed,
                                const QStringList &known)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return fail(decoded.error().code, {path});
    const std::set<QString> neededTitles = foldAll(needed);
    const std::set<QString> knownTitles = foldAll(known);
    const Header header = findHeader(decoded->text, neededTitles, knownTitles);
    CsvParser parser(decoded->text, header.separator);
    CsvTable table;
    while (!parser.atEnd()) {
        CsvRow row = parser.readRow();
        if (parser.isBroken())
            return fail(ErrorCode::BadCsv, {path, QString::number(parser.line())});
        if (isBlank(row) || row.line < header.line)
            continue;
        if (table.m_header.isEmpty()) {
            for (const QString &title : row.cells)
                table.m_header.append(foldColumn(title));
        } else {
            table.m_rows.push_back(std::move(row));
        }
    }
    return table;
}

int CsvTable::column(const QStringList &titles) const
{
    for (const QString &title : titles)
        if (const auto index = m_header.indexOf(foldColumn(title)); index >= 0)
            return int(index);
    return -1;
}

QString CsvTable::cell(const CsvRow &row, int column)
{
    return column >= 0 && column < row.cells.size() ? row.cells[column].trimmed() : QString();
}

} // namespace flotilla::interchange
