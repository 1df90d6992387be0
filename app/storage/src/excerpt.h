#pragma once

#include "search_tokens.h"

namespace flotilla::storage {

/// One line of a text around the first place that a query asks for: about 30 characters before it and 60 after, without markup
/// at the line's start, "…" where something is left out. The text's beginning when no place is found.
QString excerptOf(const QString &text, const std::vector<QueryPart> &parts);

} // namespace flotilla::storage
