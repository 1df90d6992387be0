#pragma once

#include "domain/erasure.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// What erasing somebody would clear: "Erased for good, …: name and contacts, 2 GitHub IDs, …."
QString erasesText(const ErasureExtent &extent, const Wording &wording);
/// What stays of them, where the program cannot reach, and that there is no way back.
QString erasureStaysText(const Wording &wording);
QString erasureIsFinalText(const Wording &wording);

} // namespace flotilla::wording
