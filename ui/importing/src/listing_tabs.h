#pragma once

#include "plan_tab.h"
#include "plan_tables.h"
#include "report_filter.h"

namespace flotilla::ui {

class DetailPanel;
class TableView;
class Theme;

/// What was found about lists, the grid and people: sentences.
class FindingsTab final : public PlanTab {
    Q_OBJECT

public:
    explicit FindingsTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    void setFilterText(const QString &text) override { m_filter.setText(text); }
    void retranslate() override;

private:
    void showChosen();

    FindingTable m_model;
    TextFilter m_filter;
    TableView *m_view;
    DetailPanel *m_detail;
};

/// Files that are no reports, and why.
class IgnoredTab final : public PlanTab {
    Q_OBJECT

public:
    explicit IgnoredTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    void setFilterText(const QString &text) override { m_filter.setText(text); }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IgnoredTable m_model;
    TextFilter m_filter;
    TableView *m_view;
};

} // namespace flotilla::ui
