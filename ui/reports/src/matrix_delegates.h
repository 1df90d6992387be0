#pragma once

#include "kit/table_view.h"

namespace flotilla::ui {

/// The project's number and title in a group's first row; inside a group the hair line begins at the mentee.
class ProjectDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The sign of a cell on the ground of the period looked at, with a ring around the current cell; and at the end of a row
/// its total, bold where something is lacking.
class MatrixDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTotal(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintRing(QPainter &painter, const QRect &rect) const;
};

} // namespace flotilla::ui
