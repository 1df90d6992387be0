#pragma once

#include "figures/figure.h"

#include <QAbstractTableModel>

namespace flotilla::ui {

/// The numbers of a figure as a table. A newer state is merged into the older one, so that selection and scrolling stay: a row is
/// known again by its first column.
class FigureTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another header is another table: everything is new then. Gives whether it was.
    bool setFigure(const Figure &figure);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString key; ///< the first column; of several that are alike, the n-th
        QStringList cells;
    };
    static std::vector<Row> rowsOf(const Figure &figure);
    void removeOthers(const QHash<QString, int> &wanted);
    void reorder(const QHash<QString, int> &wanted);
    void insertMissing(const std::vector<Row> &rows);
    void update(std::vector<Row> rows);

    QStringList m_header;
    std::vector<Row> m_rows;
};

} // namespace flotilla::ui
