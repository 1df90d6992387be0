#pragma once

#include "interchange/import_plan.h"
#include "wording/wording.h"

namespace flotilla::command {

/// A plan for people to read: each camp with its files, warnings, grid of periods and roll call, then the counts.
QString planText(const interchange::ImportPlan &plan, const wording::Wording &words);

} // namespace flotilla::command
