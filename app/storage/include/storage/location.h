#pragma once

#include "domain/result.h"

#include <QString>

namespace flotilla::storage {

enum class Engine { Sqlite, PostgreSql };

/// Where a camp's data are: a `.flotilla` file, or a server's `postgresql://user@host:port/database`. Passwords stand in
/// libpq's own files, never in an address that is shown or stored.
class Location {
public:
    /// From what a user types or passes: an address that starts with postgresql:// or postgres://, else a path.
    static Location parse(const QString &text);

    Engine engine() const { return m_engine; }
    /// The file's absolute path, or the address.
    const QString &text() const { return m_text; }
    /// For titles and messages: the file's name, or host and database, never a password.
    QString display() const;

    /// A file at another path that messages call by this one's name: where a new place is made before it gets its name.
    Location madeAt(const QString &path) const;

    bool operator==(const Location &) const = default;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_text;
    QString m_shown; ///< empty: as m_text says
};

} // namespace flotilla::storage
