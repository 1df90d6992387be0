#pragma once

#include "insight/matrix.h"
#include "kit/theme.h"

#include <QWidget>

namespace flotilla::ui {

class UiLanguage;

/// The reports of one pairing in a row, a sign for each period. A click or Enter opens one.
class PeriodStrip final : public QWidget {
    Q_OBJECT

public:
    struct Cell {
        int number = 1;
        CellFacts facts;
        bool hasPeriod = true;
    };

    PeriodStrip(const Theme &theme, const UiLanguage &language, std::vector<Cell> cells, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// "Period 5: waits for review"
    QString textOf(int cell) const;

Q_SIGNALS:
    void opened(int cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int cellAt(const QPoint &position) const;
    QRect rectOf(int cell) const;
    void setCurrent(int cell);

    const Theme &m_theme;
    const UiLanguage &m_language;
    std::vector<Cell> m_cells;
    int m_current = 0;
};

} // namespace flotilla::ui
