#include <QCoreApplication>

namespace {

void findPartsOfTheBuild()
{
    QCoreApplication::addLibraryPath(QStringLiteral(FLOTILLA_PARTS));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(findPartsOfTheBuild)
