#pragma once

#include "storage/check.h"
#include "wording/wording.h"

namespace flotilla::command {

/// The word of a finding that never changes: "reference-broken".
QString checkName(storage::CheckCode code);
/// The sentence of a finding.
QString checkText(const storage::CheckFinding &finding, const wording::Wording &words);

} // namespace flotilla::command
