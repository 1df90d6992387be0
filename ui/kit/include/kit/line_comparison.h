#pragma once

#include "kit/theme.h"

namespace flotilla::ui {

/// Two texts compared by lines, as a table in rich text: what went and what came, by sign and colour, with a little of what stayed
/// around it. Empty when no line differs.
QString comparisonHtml(const QString &before, const QString &after, const Theme &theme);

} // namespace flotilla::ui
