#pragma once

#include "verb.h"

namespace flotilla::command {

/// Prints the camps of a file, the newest first: what `camps` and `camp list` do.
Result<int> listCamps(Context &context, const QString &file, bool asJson);

} // namespace flotilla::command
