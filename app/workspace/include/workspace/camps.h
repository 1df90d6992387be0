#pragma once

#include "domain/camp_plan.h"
#include "storage/transaction.h"

namespace flotilla::workspace {

/// Makes a camp with its batches and periods. RuleBroken with the word of a CampProblem (`code`) or "slug-taken".
Result<Id<Camp>> makeCamp(storage::Transaction &transaction, CampPlan plan);

/// A camp with its batches and periods, as it is stored. NotFound.
Result<CampPlan> planOf(storage::Reader &reader, Id<Camp> camp);

/// A camp as the plan of the next one: its facts, rules and grid, beginning on another day, without title and short name; the rules
/// count from version 1. NotFound.
Result<CampPlan> planLike(storage::Reader &reader, Id<Camp> camp, QDate first);

/// How errors name a problem ("periods-overlap").
QString code(CampProblem problem);

} // namespace flotilla::workspace
