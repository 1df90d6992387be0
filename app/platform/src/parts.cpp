#include "platform/parts.h"

#include <QCoreApplication>
#include <QLibrary>

namespace flotilla::platform {

QFunctionPointer functionOfPart(const QString &part, const char *function)
{
    QStringList folders = QCoreApplication::libraryPaths();
    folders.append(QCoreApplication::applicationDirPath() + QStringLiteral("/../" FLOTILLA_LIBRARIES));
    for (const QString &folder : std::as_const(folders)) {
        QLibrary library(folder + QStringLiteral("/lib") + part);
        if (const QFunctionPointer found = library.resolve(function))
            return found;
    }
    return nullptr;
}

} // namespace flotilla::platform
