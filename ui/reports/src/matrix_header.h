#pragma once

#include "insight/matrix.h"

#include <QHeaderView>

namespace flotilla::ui {

class MatrixModel;
class Theme;

/// The head of the matrix, which never scrolls away: names of the columns with their due days, and below them the row of
/// totals with a small bar. A click on a period looks at it.
class MatrixHeader final : public QHeaderView {
    Q_OBJECT

public:
    MatrixHeader(const Theme &theme, const MatrixModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintPeriod(QPainter &painter, const QRect &rect, int period) const;
    void paintTotals(QPainter &painter, const QRect &rect, int period) const;
    void paintBar(QPainter &painter, const QRect &rect, const insight::MatrixColumn &totals) const;
    void paintSum(QPainter &painter, const QRect &rect) const;

    const Theme &m_theme;
    const MatrixModel &m_model;
};

} // namespace flotilla::ui
