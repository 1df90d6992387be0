#pragma once

#include "domain/result.h"
#include "wording/wording.h"

namespace flotilla::wording {

/// One clear sentence or two: what happened, what was kept, what to do.
QString errorText(const Error &error, const Wording &wording);

} // namespace flotilla::wording
