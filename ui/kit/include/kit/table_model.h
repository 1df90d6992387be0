#pragma once

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

namespace flotilla::ui {

/// Roles of our tables beside Qt's own.
enum TableRole {
    SortRole = Qt::UserRole, ///< a value that sorts
    IdRole,                  ///< qint64
    LoginRole,               ///< the muted ID behind a name (PersonDelegate)
    FirstUserRole,
};

/// One column of a TableModel: everything about it in one place.
template <class Row>
struct TableColumn {
    const char *title; ///< QT_TRANSLATE_NOOP with the model's context
    Qt::Alignment alignment;
    QVariant (*value)(const Row &row, int role); ///< null variant: nothing for this role
};

/// A table of plain values. `Traits` names Row, its columns, its key and what can be shown:
///
///     struct PeopleTraits {
///         using Row = insight::PersonLine;
///         static constexpr const char *context = "PeopleModel";
///         static std::span<const TableColumn<Row>> columns();
///         static qint64 key(const Row &row);
///         static bool same(const Row &a, const Row &b);
///     };
///
/// New rows are merged into the old ones: what stays keeps its index, so selection and scrolling survive.
template <class Traits>
class TableModel : public QAbstractTableModel {
public:
    using Row = typename Traits::Row;

    using QAbstractTableModel::QAbstractTableModel;

    const Row &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// The place of a key, -1 if it is not there.
    int indexOf(qint64 key) const
    {
        const auto found = std::ranges::find(m_rows, key, [](const Row &row) { return Traits::key(row); });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    /// Becomes these rows, in this order; of several with one key the first counts.
    void setRows(std::vector<Row> rows)
    {
        QHash<qint64, qsizetype> wanted;
        std::erase_if(rows, [&](const Row &row) {
            const bool again = wanted.contains(Traits::key(row));
            if (!again)
                wanted.insert(Traits::key(row), wanted.size());
            return again;
        });
        removeOthers(wanted);
        reorder(wanted);
        insertMissing(rows);
        update(std::move(rows));
    }

    /// Asks for all headers again, in the language of now.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(Traits::columns().size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &column = Traits::columns()[size_t(index.column())];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        QVariant value = column.value(row(index.row()), role);
        if (!value.isValid() && (role == SortRole || role == Qt::AccessibleTextRole))
            value = column.value(row(index.row()), Qt::DisplayRole);
        if (!value.isValid() && role == IdRole)
            value = Traits::key(row(index.row()));
        return value;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto &column = Traits::columns()[size_t(section)];
        if (role == Qt::DisplayRole)
            return QCoreApplication::translate(Traits::context, column.title);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        return {};
    }

private:
    void removeOthers(const QHash<qint64, qsizetype> &wanted)
    {
        const auto gone = [&](int at) { return !wanted.contains(Traits::key(row(at))); };
        for (int last = rowCount() - 1; last >= 0; --last) {
            if (!gone(last))
                continue;
            int first = last;
            while (first > 0 && gone(first - 1))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const QHash<qint64, qsizetype> &wanted)
    {
        const auto position = [&](const Row &row) { return wanted.value(Traits::key(row)); };
        if (std::ranges::is_sorted(m_rows, {}, position))
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<int> order(m_rows.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::ranges::sort(order, {}, [&](int at) { return position(row(at)); });
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
        for (const QModelIndex &old : from)
            to.append(index(moved[size_t(old.row())], old.column()));
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    void insertMissing(const std::vector<Row> &rows)
    {
        const auto present = [&](size_t at) {
            return at < m_rows.size() && Traits::key(m_rows[at]) == Traits::key(rows[at]);
        };
        QHash<qint64, bool> known;
        for (const Row &row : m_rows)
            known.insert(Traits::key(row), true);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (present(i))
                continue;
            size_t end = i;
            while (end < rows.size() && !known.contains(Traits::key(rows[end])))
                ++end;
            beginInsertRows({}, int(i), int(end) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(i),
                          rows.begin() + std::ptrdiff_t(end));
            endInsertRows();
            i = end - 1;
        }
    }

    void update(std::vector<Row> rows)
    {
        const auto differs = [&](size_t at) { return !Traits::same(m_rows[at], rows[at]); };
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!differs(i))
                continue;
            size_t end = i;
            for (; end < rows.size() && differs(end); ++end)
                m_rows[end] = std::move(rows[end]);
            Q_EMIT dataChanged(index(int(i), 0), index(int(end) - 1, columnCount() - 1));
            i = end;
        }
    }

    std::vector<Row> m_rows;
};

} // namespace flotilla::ui
