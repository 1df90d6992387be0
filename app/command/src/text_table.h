#pragma once

#include <QStringList>

#include <vector>

namespace flotilla::command {

/// How many columns of a terminal a text takes: Han and other wide characters take two, marks above others none.
int displayWidth(const QString &text);
/// A text cut to a width, with "…" where something was cut.
QString elided(const QString &text, int width);

/// Rows of cells, put below one another in columns. Columns take what their widest cell needs, up to a limit.
class TextTable {
public:
    /// `widest` of each column; 0: any width.
    explicit TextTable(std::vector<int> widest, const QString &indent = {});
    void add(const QStringList &cells);
    QString text() const;

private:
    std::vector<int> m_widest;
    QString m_indent;
    std::vector<QStringList> m_rows;
};

} // namespace flotilla::command
