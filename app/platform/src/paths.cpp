#include "platform/paths.h"

#include "platform/files.h"

#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::platform {

Paths Paths::standard()
{
    Paths paths = below(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    (void)makeFolder(config);
    paths.settings = config + u"/settings.ini"_s;
    return paths;
}

Paths Paths::below(const QString &folder)
{
    const Paths paths{folder, folder + u"/logs"_s, folder + u"/backups"_s, folder + u"/settings.ini"_s};
    // What cannot be made is said where something is to be written there.
    for (const QString &each : {paths.data, paths.logs, paths.backups})
        (void)makeFolder(each);
    return paths;
}

QString backupFolder(const Paths &paths, const QString &place)
{
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return paths.backups + u'/' + QString::fromLatin1(hash);
}

} // namespace flotilla::platform
