#pragma once

#include "domain/time.h"

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// What the name of a report's file may tell.
struct ReportNaming {
    DateRange days;
    std::optional<int> period;
    QString login; ///< of the mentee; may be empty
};

/// The name by a camp's form (ReadingRules::reportName). In the form stand `{…}` with a format of QDate::toString for the first day
/// and, the second time, for the last day; `{n}` and `{nn}` for the number of the period; `{login}` for the mentee's GitHub ID.
/// "[WeeklyReport]{yyyy.MM.dd}~{yyyy.MM.dd}.md" gives "[WeeklyReport]2026.05.25~2026.06.07.md". What is not known is left as it is.
QString reportFileName(const QString &form, const ReportNaming &naming);

/// The days as a form writes them, in its order; none if it has no place for days.
std::vector<QString> writtenDays(const QString &form, const DateRange &days);

/// What stands before the first `{` of a form and may start the title of a pull request too: "[WeeklyReport]"; may be empty.
QString reportNamePrefix(const QString &form);

/// The form that a file's name has, seen what it is about; none if the name tells neither days nor a number.
std::optional<QString> formOfReportName(const QString &fileName, const ReportNaming &naming);

/// Whether a name has the form, whatever its days, number and person are.
bool hasReportNameForm(const QString &fileName, const QString &form);

} // namespace flotilla::interchange
