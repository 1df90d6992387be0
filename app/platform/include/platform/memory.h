#pragma once

#include <QtGlobal>

namespace flotilla::platform {

/// Memory of this process that is in RAM now, in KiB; 0 where the system does not tell.
qint64 residentKib();

} // namespace flotilla::platform
