#pragma once

#include "figures/drawing.h"

#include <QWidget>

namespace flotilla::ui {

/// Shows a figure. Its values are doors: the arrow keys go from one to the next, Enter or a click opens the records behind it.
class FigureView final : public QWidget {
    Q_OBJECT

public:
    FigureView(const Theme &theme, bool compact, QWidget *parent = nullptr);

    /// Gives the one before.
    Figure setFigure(Figure figure);
    const Figure &figure() const { return m_figure; }
    const Drawing &drawing() const { return m_drawing; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A value was opened; in a figure of cells: its line and its column.
    void opened(int series, int category);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Something that can be opened.
    struct Door {
        QRectF rect;
        int series = 0;
        int category = 0;
    };
    void arrange();
    QString textOf(const Door &door) const { return valueText(m_figure, door.series, door.category); }
    int doorAt(const QPointF &position) const;
    void move(int dx, int dy);

    const Theme &m_theme;
    bool m_compact;
    Figure m_figure;
    Drawing m_drawing;
    std::vector<Door> m_doors;
    int m_current = -1;
};

} // namespace flotilla::ui
