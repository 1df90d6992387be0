#pragma once

#include "insight/roll_call.h"
#include "wording/wording.h"

#include <QJsonObject>

namespace flotilla::interchange {

/// Who a roll call is for: everybody sees boxes only; those who run the camp also see who is missing and which reviews are owed.
enum class RollCallFor { Public, Internal };

/// As coordinators paste it into their issue: a heading a project, `- [x] @mentee (@mentors)` for each mentee.
QString rollCallMarkdown(const insight::RollCall &call, RollCallFor audience, Instant now, const wording::Wording &words);
/// Keys never change.
QJsonObject rollCallJson(const insight::RollCall &call, RollCallFor audience);
/// A row a mentee, RFC 4180 with '\n'; columns have fixed English names.
QString rollCallCsv(const insight::RollCall &call, RollCallFor audience);

/// "@login", or the name of somebody without a GitHub ID.
QString mention(const insight::PersonLabel &person);
/// "@a @b"; empty for nobody.
QString mentions(const std::vector<insight::PersonLabel> &people);
/// "3. Title", "glcc 3. Title", or the title alone.
QString projectHeading(int number, const QString &track, const QString &title);

} // namespace flotilla::interchange
