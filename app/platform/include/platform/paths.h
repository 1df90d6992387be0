#pragma once

#include <QString>

namespace flotilla::platform {

/// Where the program keeps things of its own; each made with access for the user alone when it is first asked for.
struct Paths {
    QString data;     ///< per user and machine: camps made without a place, the sample
    QString logs;     ///< rotating logs
    QString backups;  ///< copies of places
    QString settings; ///< the settings file

    /// Below the system's usual places (QStandardPaths, AppLocalDataLocation and AppConfigLocation).
    static Paths standard();
    /// All below one folder: for tests.
    static Paths below(const QString &folder);
};

/// The folder of a place's backups: one for each place, whatever its name.
QString backupFolder(const Paths &paths, const QString &place);

} // namespace flotilla::platform
