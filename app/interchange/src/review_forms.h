#pragma once

#include "content_state.h"

namespace flotilla::interchange {

/// A review's Markdown with LF line ends, without control characters and white space around it, and with its last code fence
/// closed, so that it cannot swallow what follows.
QString normalReview(const QString &markdown);

/// The ways to write a review so that its lines are not taken for parts of the report, from the one closest to what was typed to
/// the safest; each shows the same to a reader. `level`: of the report's own headings, 1 to 6.
QStringList reviewForms(const QString &review, int level, const TitleBook &book, const FillerWords &words);

} // namespace flotilla::interchange
