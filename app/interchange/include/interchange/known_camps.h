#pragma once

#include "interchange/planner.h"
#include "storage/reader.h"

namespace flotilla::interchange {

/// What a place knows of its camps, for `planImport`: the second import of a source finds its reports, people and decisions again.
Result<std::vector<KnownCamp>> readKnownCamps(storage::Reader &reader);

} // namespace flotilla::interchange
