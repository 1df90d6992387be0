#pragma once

#include <QString>
#include <QTimeZone>

namespace flotilla::insight {

/// The time zone of a camp by the name it has it under (Camp::timeZone), UTC if that is none.
inline QTimeZone campZone(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace flotilla::insight
