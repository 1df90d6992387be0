#pragma once

#include "matrix_scope.h"

#include <QSortFilterProxyModel>

namespace flotilla::ui {

class MatrixModel;

/// The rows of the matrix that are asked for: those of the model's scope whose cell in the chosen period matches a wish.
class MatrixFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit MatrixFilter(MatrixModel *model, QObject *parent = nullptr);

    void setWish(const CellWish &wish);
    const CellWish &wish() const { return m_wish; }
    /// Call after the model's scope or chosen period changed.
    void refresh() { invalidateRowsFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    MatrixModel *m_model;
    CellWish m_wish;
};

} // namespace flotilla::ui
