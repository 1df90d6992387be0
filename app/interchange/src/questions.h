#pragma once

#include "report_sections.h"

namespace flotilla::interchange {

/// Questions and answers that stand inside another section: below a deeper heading, in a list item
/// ("3. **问题疑惑与解答**") or behind a bold label. They stay part of that section and are put behind it.
void addInnerQuestions(std::vector<Section> &sections, const QString &text, const TextLines &lines, const TitleBook &book);

} // namespace flotilla::interchange
