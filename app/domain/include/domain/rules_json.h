#pragma once

#include "domain/result.h"
#include "domain/rules.h"

#include <QJsonObject>

namespace flotilla {

/// A camp's rules as JSON, for storage, archives and `.flotilla/camp.json`. Keys never change.
QJsonObject toJson(const CampRules &rules);
/// The rules of a JSON object; what is absent has its default. BadCampFile names the first field of a wrong type or value.
Result<CampRules> rulesFromJson(const QJsonObject &json);

} // namespace flotilla
