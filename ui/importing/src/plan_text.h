#pragma once

#include "interchange/import_plan.h"

#include <QCoreApplication>

namespace flotilla::ui {

/// Sentences of the import page about a plan, in the window's language.
class PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)

public:
    static QString action(interchange::PlanAction action);
    /// "good, special award".
    static QString withAward(const QString &grade);
    /// "kim, lee and ann"; of more than `most` the rest is counted: "kim, lee and 7 others".
    static QString names(const QStringList &names, int most = 12);
    /// "25 of 28 reported; kim, lee and ann are missing". `open`: the period is not due yet.
    static QString period(int reported, const QStringList &missing, bool open);
    /// "156 reports by 32 people in 6 periods".
    static QString found(const interchange::CampPlan &plan);
    /// The main button: "Import 156 reports into Camp X", "Nothing to change".
    static QString apply(const interchange::ImportPlan &plan);
    /// Beside it, what it does: "152 new, 4 changed, 20 as they are, 3 left out".
    static QString effect(const interchange::ImportPlan &plan);
    /// What was done: "156 reports are in Camp X now".
    static QString done(const interchange::ImportPlan &plan);
    /// The camp's title, or how else it is called.
    static QString title(const interchange::CampPlan &plan);
    /// "07 Title", with the track before the number.
    static QString project(const QString &track, std::optional<int> number, const QString &title);
};

} // namespace flotilla::ui
