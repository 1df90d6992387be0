#pragma once

#include "domain/camp_plan.h"
#include "verb.h"

namespace flotilla::command {

/// Prints a camp: what it is, its periods, its rules.
void printCamp(Context &context, const CampPlan &camp, bool asJson);

} // namespace flotilla::command
