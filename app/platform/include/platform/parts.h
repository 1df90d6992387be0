#pragma once

#include <QFunctionPointer>
#include <QString>

namespace flotilla::platform {

/// A function of a part of the program that is a library of its own and is loaded when somebody needs it: linked into the program,
/// what it uses would cost every start. `part`: "flotilla_print"; looked for beside the program where it was built, and in its
/// folder of libraries where it was installed. Null when it is not there.
QFunctionPointer functionOfPart(const QString &part, const char *function);

} // namespace flotilla::platform
