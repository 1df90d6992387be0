#pragma once

#include "attention.h"
#include "plan_tab.h"

#include <QStackedWidget>

#include <array>

namespace flotilla::ui {

class DropButton;
class ImportSession;
class InlineMessage;
class OverviewTab;
class ReportsTab;
class SearchField;
class SegmentedControl;
class Theme;

/// The check before an import: what was found, part by part, with what can be decided.
class CheckView final : public QWidget {
    Q_OBJECT

public:
    CheckView(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the session's plan and decisions.
    void refresh(const PlanWords &words, QDate today);
    void retranslate();
    void open(CheckPart part, const QString &code = {});
    /// Gives the keyboard to what was found.
    void focusFirst();
    CheckPart part() const { return m_part; }
    /// The camp that is shown; null when there is none.
    const interchange::CampPlan *camp() const;

Q_SIGNALS:
    /// Another camp of the plan is shown.
    void campChosen();

private:
    void addTab(CheckPart part, PlanTab *tab);
    void showCamps();
    void showSegments();
    void showPulls();
    PlanTab *tab(CheckPart part) const { return m_tabs[size_t(part)]; }
    Decisions decisionsOf(const interchange::CampPlan &camp) const;
    QString nameOf(CheckPart part) const;

    ImportSession &m_session;
    const Theme &m_theme;
    std::array<PlanTab *, 7> m_tabs{};
    std::vector<CheckPart> m_shown;
    CheckPart m_part = CheckPart::Overview;
    QString m_edition;
    DropButton *m_camps;
    SegmentedControl *m_segments;
    SearchField *m_search;
    QWidget *m_message;
    InlineMessage *m_pulls;
    QStackedWidget *m_stack;
    OverviewTab *m_overview;
    ReportsTab *m_reports;
};

} // namespace flotilla::ui
