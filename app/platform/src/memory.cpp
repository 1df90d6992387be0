#include "platform/memory.h"

#include <QFile>

namespace flotilla::platform {

// proc(5): "VmRSS:     39120 kB". There is no such file on other systems.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace flotilla::platform
