#pragma once

#include "plan_draft.h"

#include <span>

namespace flotilla::interchange {

/// Which camp an edition is.
struct CampMatch {
    const KnownCamp *camp = nullptr; ///< the one it was imported into before; null: none
    const KnownCamp *likely =
        nullptr;            ///< the one it was probably imported into under another folder; a question to the user
    bool hasMoved = false;  ///< `camp` had another folder then
    bool isDecided = false; ///< the user said which camp it is
};

/// Finds the camp by the folder; else by the reports and people of a camp whose folder the source does not have any more. `editions`
/// are all folders of editions that the source has. A decision `same-as` has the last word where the folder is new.
CampMatch findCamp(const EditionFolder &edition, const QString &repository, const PlanSource &source,
                   const std::vector<KnownCamp> &known, const QStringList &editions,
                   std::span<const PlanDecision> decisions);

} // namespace flotilla::interchange
