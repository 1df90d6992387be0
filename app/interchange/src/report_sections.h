#pragma once

#include "interchange/report_reader.h"
#include "report_lines.h"
#include "titles.h"

namespace flotilla::interchange {

/// The sections of a report's text, in file order; parts of another section (questions below a deeper heading or in a list
/// item) follow the section they stand in.
struct FoundSections {
    std::vector<Section> sections;
    bool workIsImplicit = false;
};
FoundSections findSections(const QString &text, const TextLines &lines, const TitleBook &book);

/// Sets body and number of characters from the offsets.
void cutBody(Section &section, const QString &text);

} // namespace flotilla::interchange
