#pragma once

#include "interchange/import_plan.h"
#include "storage/transaction.h"

#include <functional>

namespace flotilla::interchange {

/// What applying a plan did.
struct ApplyOutcome {
    std::vector<Id<Camp>> camps; ///< as in the plan
    int reportsNew = 0;
    int reportsChanged = 0;
    int reportsSame = 0;
    int reportsSkipped = 0;
    int peopleNew = 0;
};

/// Called with the number of reports applied and to apply; returns false to cancel.
using ApplyProgress = std::function<bool(int done, int total)>;

/// Carries a plan out in an open transaction: all of it or, if it fails, nothing once the transaction is gone. People are
/// shared by all camps through their GitHub IDs. Applying what is there already writes nothing. VersionConflict if a
/// camp was changed since its plan was made; Cancelled, and what a transaction may say.
Result<ApplyOutcome> applyPlan(storage::Transaction &transaction, const ImportPlan &plan,
                               const ApplyProgress &progress = {});

} // namespace flotilla::interchange
