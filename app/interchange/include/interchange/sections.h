#pragma once

#include "insight/report_page.h"

namespace flotilla::interchange {

/// Cuts a report's text into what pages show, as `readReport` reads it. Text that cannot be decoded gives nothing,
/// nor do questions that ask nothing ("none").
insight::ReportSections cutSections(const QByteArray &content, const ReadingRules &rules);

} // namespace flotilla::interchange
