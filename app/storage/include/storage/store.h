#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "storage/location.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace flotilla::storage {

enum class OpenMode {
    ReadOnly,  ///< must exist
    ReadWrite, ///< must exist; an older schema is migrated
    Create,    ///< may be absent; made with mode 0600
};

/// One connection to an opened place. Belongs to the thread that opened it; a program with a writer and a reader thread
/// opens two. Everything below `Reader` and `Transaction` goes through it.
class Store {
public:
    /// How long a write waits for other writers before it fails with Busy.
    static constexpr std::chrono::milliseconds defaultPatience = std::chrono::seconds(10);

    /// PathMissing, CannotOpen, NotFlotillaFile, NewerSchema, NetworkDrive, NoPermission, MigrationFailed, DiskFull, Busy.
    static Result<std::unique_ptr<Store>> open(const Location &location, OpenMode mode,
                                               std::chrono::milliseconds patience = defaultPatience);

    class Private;

    explicit Store(std::unique_ptr<Private> d);
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    Engine engine() const;
    const Location &location() const;
    int schemaVersion() const;

    Private &d() const { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

/// The newest schema this program knows.
int currentSchemaVersion();

} // namespace flotilla::storage
