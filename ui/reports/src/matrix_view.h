#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

class MatrixModel;

/// The matrix as it is looked at: frozen head, delegates, widths that give to the project first.
class MatrixView final : public TableView {
    Q_OBJECT

public:
    /// `rows` shows rows of `model`, itself or filtered.
    MatrixView(const Theme &theme, MatrixModel &model, QAbstractItemModel &rows, QWidget *parent = nullptr);

    /// Lays the columns out again, after their number changed.
    void layOutColumns();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Getting the focus opens no report by itself, as it would when the first cell became the current one.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    MatrixModel &m_model;
};

} // namespace flotilla::ui
