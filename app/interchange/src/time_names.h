#pragma once

#include <QString>

#include <optional>

namespace flotilla::interchange {

/// Whether a name says nothing but when: "2024-03", "week 1", "第三周", "2024.03.04~2024.03.17". Such a folder is nobody's,
/// whatever its letters.
bool isTimeName(QStringView name);

/// Whether a name says which of a camp's periods is meant: "week-01", "第三周", or two dates; a month or a year may be a camp's own
/// name.
bool isPeriodName(QStringView name);

/// The number of a period in a name such as "week-01", "第三周" or "report 2"; none where dates or other words stand there.
std::optional<int> periodNumberIn(QStringView name);

} // namespace flotilla::interchange
