#pragma once

#include "insight/summary.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// The closing summary of camps as Markdown.
QString summaryMarkdown(const std::vector<insight::CampSummary> &camps, const wording::Wording &words);
/// {"camps": [{"slug", "title", …}]}; keys never change.
QJsonObject summaryJson(const std::vector<insight::CampSummary> &camps);

} // namespace flotilla::interchange
