#pragma once

#include "attention.h"
#include "grid_edit.h"
#include "period_table.h"
#include "plan_tab.h"

class QBoxLayout;
class QLineEdit;
class QScrollArea;

namespace flotilla::ui {

class AttentionList;
class Button;
class Card;
class InlineMessage;
class TableView;
class TextLabel;
class Theme;

/// What was found, in one sentence a period; the periods themselves, to be changed; and doors to what is worth a look.
class OverviewTab final : public PlanTab {
    Q_OBJECT

public:
    explicit OverviewTab(const Theme &theme, QWidget *parent = nullptr);

    void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) override;
    int count() const override { return m_model.rowCount(); }
    void retranslate() override;
    /// Gives the keyboard to the periods.
    void focusPeriods();
    /// Whose day it is, for what is not due yet.
    void setToday(QDate today) { m_today = today; }

Q_SIGNALS:
    void opened(flotilla::ui::CheckPart part, const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPeriods();
    void buildSide();
    void arrange();
    void editDay(int number, PeriodTableTraits::Column column, QDate day);
    void takeGrid(const std::optional<grid_edit::Grid> &grid, const QString &refusal);
    void showChosen();
    void decideTitle();
    void showMoved();
    int chosenNumber() const;

    const Theme &m_theme;
    PeriodTable m_model;
    grid_edit::Grid m_grid;
    QDate m_today;
    bool m_gridDecided = false;
    QString m_shownTitle;
    QString m_movedFrom; ///< short name of the camp that this one probably is
    bool m_isKnown = false;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    Card *m_periods;
    Card *m_attention;
    InlineMessage *m_moved;
    TextLabel *m_titleLabel;
    QLineEdit *m_title;
    TableView *m_view;
    TextLabel *m_sentence;
    InlineMessage *m_refusal;
    Button *m_add;
    Button *m_merge;
    Button *m_remove;
    Button *m_reset;
    QScrollArea *m_listScroll;
    AttentionList *m_list;
    TextLabel *m_nothing;
};

} // namespace flotilla::ui
