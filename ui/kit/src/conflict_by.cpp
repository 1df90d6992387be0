#include "kit/conflict_by.h"

#include "wording/times.h"

#include <QDateTime>
#include <QTimeZone>

namespace flotilla::ui {

ConflictBy conflictBy(const Error &error, Instant now, const wording::Wording &wording)
{
    if (error.code != ErrorCode::VersionConflict)
        return {};
    const QDateTime at = QDateTime::fromString(error.arguments.value(2), Qt::ISODate);
    return {error.arguments.value(1),
            at.isValid()
                ? wording::relativeTime(instantFromMsecs(at.toMSecsSinceEpoch()), now, QTimeZone::systemTimeZone(), wording)
                : QString()};
}

} // namespace flotilla::ui
