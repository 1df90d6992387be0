#pragma once

#include "plan_tab.h"
#include "plan_tables.h"
#include "report_filter.h"

namespace flotilla::ui {

class Button;
class DetailPanel;
class TableView;
class Theme;

/// Several reports of one person in one period: which of them counts.
class DuplicatesTab final : public PlanTab {
    Q_OBJECT

public:
    explicit DuplicatesTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    /// Pairs of a person and a period.
    int count() const override;
    void setFilterText(const QString &text) override { m_filter.setText(text); }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChosen();
    void choose();
    void takeBack();
    const DuplicateRow *chosen() const;

    DuplicateTable m_model;
    TextFilter m_filter;
    TableView *m_view;
    DetailPanel *m_detail;
    Button *m_counts;
    Button *m_back;
};

} // namespace flotilla::ui
