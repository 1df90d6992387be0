#pragma once

#include "plan_tab.h"
#include "plan_tables.h"
#include "report_filter.h"

namespace flotilla::ui {

class Button;
class DetailPanel;
class TableView;
class TextLabel;
class Theme;

/// The published list against what is known: what does not fit, and the rows.
class ResultsTab final : public PlanTab {
    Q_OBJECT

public:
    explicit ResultsTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    int findings() const { return m_findings.rowCount(); }
    void setFilterText(const QString &text) override { m_filter.setText(text); }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeFindings();
    void showSentence();
    void showChosen();
    void toggle();
    const ResultLine *chosen() const;

    ResultTable m_model;
    TextFilter m_filter;
    FindingTable m_findings;
    TextLabel *m_sentence;
    TableView *m_findingView;
    TableView *m_view;
    DetailPanel *m_detail;
    Button *m_leaveOut;
};

} // namespace flotilla::ui
