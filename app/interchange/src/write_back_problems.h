#pragma once

#include "domain/result.h"

#include <optional>

namespace flotilla::interchange {

/// A problem as WriteBack keeps it: a word for its code that never changes, then its arguments, a line each.
QString problemText(const Error &error);
/// The problem of such a text; nothing for an empty one.
std::optional<Error> problemFrom(const QString &text);

} // namespace flotilla::interchange
