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
    /// CannotOpen, NotFlotillaFile, NewerSchema, NetworkDrive, NoPermission, MigrationFailed, Busy.
    static Result<std::unique_ptr<Store>> open(const Location &location, OpenMode mode);

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    Engine engine() const;
    const Location &location() const;
    int schemaVersion() const;

    class Private;
    Private &d() const { return *m_d; }

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

/// The newest schema this program knows.
int currentSchemaVersion();

} // namespace flotilla::storage
