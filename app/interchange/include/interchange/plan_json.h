#pragma once

#include "interchange/import_plan.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// A plan as `flotilla import --plan --json` prints it: the camp's object when there is one camp, else {"camps": […]}. Keys never
/// change; `words` is the language of the warnings' sentences.
QJsonObject toJson(const ImportPlan &plan, const wording::Wording &words);
QJsonObject toJson(const CampPlan &camp, const wording::Wording &words);

} // namespace flotilla::interchange
