#pragma once

#include "plan_tab.h"
#include "plan_tables.h"
#include "report_filter.h"

namespace flotilla::ui {

class Button;
class ChipLine;
class DetailPanel;
class DropButton;
class TableView;
class Theme;

/// Every file of the plan, with filters by action and by repair or warning.
class ReportsTab final : public PlanTab {
    Q_OBJECT

public:
    explicit ReportsTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    void setFilterText(const QString &text) override;
    void retranslate() override;

    /// Shows only the files with this repair or warning.
    void showCode(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    void filter();
    void showChips();
    void showChosen();
    void arrangeColumns();
    const ReportRow *chosen() const;

    const Theme &m_theme;
    ReportTable m_model;
    ReportFilter m_filter;
    int m_periods = 0;
    QWidget *m_chipLine;
    ChipLine *m_chips;
    TableView *m_view;
    DetailPanel *m_detail;
    DropButton *m_period;
    Button *m_skip;
};

} // namespace flotilla::ui
