#pragma once

#include "plan_rows.h"

namespace flotilla::ui {

/// The parts of the check.
enum class CheckPart { Overview, Reports, People, Duplicates, Results, Findings, Ignored };

/// Something that is worth a look before importing, and where to look.
struct AttentionItem {
    enum class Kind {
        Decide, ///< the user can decide something
        Warn,   ///< may be wrong
        Note,   ///< good to know
    };
    Kind kind = Kind::Note;
    QString text;
    CheckPart part = CheckPart::Reports;
    QString code; ///< of a repair or warning, for the filter of the reports

    bool operator==(const AttentionItem &) const = default;
};

/// What is worth a look, what needs a decision first.
std::vector<AttentionItem> attentionItems(const interchange::CampPlan &plan, const Decisions &decisions,
                                          const PlanWords &words);

} // namespace flotilla::ui
