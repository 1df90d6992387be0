#include "matrix_filter.h"

#include "matrix_model.h"

namespace flotilla::ui {

MatrixFilter::MatrixFilter(MatrixModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
}

void MatrixFilter::setWish(const CellWish &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    invalidateRowsFilter();
}

bool MatrixFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const insight::MatrixRow &line = m_model->matrix().rows[static_cast<size_t>(row)];
    if (!m_model->scope().contains(line))
        return false;
    const int period = m_model->chosenPeriod();
    return m_wish.isEmpty() || period < 0 || m_wish.matches(line.cells[static_cast<size_t>(period)].facts);
}

} // namespace flotilla::ui
