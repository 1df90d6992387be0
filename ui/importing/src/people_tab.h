#pragma once

#include "plan_tab.h"
#include "plan_tables.h"
#include "report_filter.h"

namespace flotilla::ui {

class Button;
class DetailPanel;
class DropButton;
class TableView;
class TextLabel;
class SegmentedControl;
class Theme;

/// Who takes part: from which period reports are due, and who may be one person with two GitHub IDs.
class PeopleTab final : public PlanTab {
    Q_OBJECT

public:
    explicit PeopleTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    void setFilterText(const QString &text) override { m_filter.setText(text); }
    void retranslate() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildView();
    void showChosen();
    void decideAlias(const QString &value);
    void decide(const char *key, const QString &value);
    void offerAnswers(const PlanPersonRow &row);
    QStringList sentencesOf(const PlanPersonRow &row) const;
    const PlanPersonRow *chosen() const;

    PersonTable m_model;
    TextFilter m_filter;
    int m_periods = 0;
    bool m_fromFirstReport = false;
    QWidget *m_startLine;
    TextLabel *m_startText;
    SegmentedControl *m_startRule;
    TableView *m_view;
    DetailPanel *m_detail;
    DropButton *m_start;
    Button *m_same;
    Button *m_notSame;
    Button *m_several;
    Button *m_one;
    Button *m_undecide;
};

} // namespace flotilla::ui
