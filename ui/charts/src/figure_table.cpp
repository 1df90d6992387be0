#include "figure_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

std::vector<FigureTable::Row> FigureTable::rowsOf(const Figure &figure)
{
    std::vector<Row> rows;
    rows.reserve(figure.rows.size());
    QHash<QString, int> seen;
    for (const QStringList &cells : figure.rows) {
        const QString name = cells.value(0);
        rows.push_back({u"%1\n%2"_s.arg(name).arg(seen[name]++), cells});
    }
    return rows;
}

bool FigureTable::setFigure(const Figure &figure)
{
    std::vector<Row> rows = rowsOf(figure);
    if (figure.header != m_header) {
        beginResetModel();
        m_header = figure.header;
        m_rows = std::move(rows);
        endResetModel();
        return true;
    }
    QHash<QString, int> wanted;
    for (const Row &row : rows)
        wanted.insert(row.key, int(wanted.size()));
    removeOthers(wanted);
    reorder(wanted);
    insertMissing(rows);
    update(std::move(rows));
    return false;
}

void FigureTable::removeOthers(const QHash<QString, int> &wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(m_rows[size_t(last)].key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_rows[size_t(first) - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void FigureTable::reorder(const QHash<QString, int> &wanted)
{
    const auto position = [&](const Row &row) { return wanted.value(row.key); };
    if (std::ranges::is_sorted(m_rows, {}, position))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int at) { return position(m_rows[size_t(at)]); });
    std::vector<int> moved(order.size());
    std::vector<Row> sorted;
    sorted.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        moved[size_t(order[i])] = int(i);
        sorted.push_back(std::move(m_rows[size_t(order[i])]));
    }
    m_rows = std::move(sorted);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(moved[size_t(old.row())], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void FigureTable::insertMissing(const std::vector<Row> &rows)
{
    QSet<QString> known;
    for (const Row &row : m_rows)
        known.insert(row.key);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (known.contains(rows[i].key))
            continue;
        size_t end = i;
        while (end < rows.size() && !known.contains(rows[end].key))
            ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(i),
                      rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        i = end;
    }
}

void FigureTable::update(std::vector<Row> rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i].cells == rows[i].cells)
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_rows[size_t(index.row())].cells.value(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role != Qt::TextAlignmentRole)
        return {};
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return QVariant::fromValue((isNumber && index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_header[section];
}

} // namespace flotilla::ui
