#pragma once

#include "plan_rows.h"

#include <QWidget>

namespace flotilla::ui {

/// A part of the check: one kind of rows of a camp's plan, and what can be decided about them.
class PlanTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a plan as it will be after `decisions`. Rows that stay keep their selection.
    virtual void show(const interchange::CampPlan &plan, const Decisions &decisions, const PlanWords &words) = 0;
    /// How many rows there are to look at.
    virtual int count() const = 0;
    /// Shows only rows with these words.
    virtual void setFilterText(const QString &text) { Q_UNUSED(text) }
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// The user decided something; without the edition.
    void decided(const std::vector<flotilla::interchange::PlanDecision> &decisions);
};

} // namespace flotilla::ui
