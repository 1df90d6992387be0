#pragma once

#include "figures/chart_export.h"
#include "figures/figure_view.h"
#include "kit/card.h"

class QStackedLayout;
class QTableView;

namespace flotilla::ui {

class Button;
class FigureTable;
class SegmentedControl;
class TextLabel;

/// One chart with its sentence, the table of the same numbers, and the ways to take it along.
class ChartCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    /// Gives the one before.
    Figure setFigure(Figure figure);
    const Figure &figure() const { return m_view->figure(); }
    FigureView &view() const { return *m_view; }
    void retranslate();

    /// Whether those who need somebody come first in a figure of cells; else they stand by project.
    bool isTroubleFirst() const;

Q_SIGNALS:
    void opened(int series, int category);
    void orderChosen();
    void printRequested();
    /// `scale` is for pictures.
    void saveRequested(flotilla::ui::ChartFile kind, int scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();
    void fillTable();
    void copyPicture();

    const Theme &m_theme;
    TextLabel *m_finding;
    TextLabel *m_caption;
    SegmentedControl *m_order;
    SegmentedControl *m_form;
    Button *m_take;
    FigureView *m_view;
    FigureTable *m_numbers;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace flotilla::ui
