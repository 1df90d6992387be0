#pragma once

#include "roll_call_pane.h"

#include "domain/camp.h"
#include "domain/result.h"
#include "storage/reader.h"
#include "wording/wording.h"

namespace flotilla::ui {

/// The texts of a period. What is sent is in the camp's language; what asks for attention is in `own`, the reader's.
/// UnknownPeriod, NotFound.
Result<RollCallTexts> readPeriodTexts(storage::Reader &reader, Id<Camp> camp, int period, Instant now, Language own);

} // namespace flotilla::ui
