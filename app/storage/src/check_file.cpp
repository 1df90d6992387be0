#include "check_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

Result<void> checkDatabase(Connection &connection, Findings &findings)
{
    // A server looks after its own files.
    if (connection.engine() != Engine::Sqlite)
        return {};
    return connection.exec(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) {
        if (row.text(0) != u"ok")
            findings.add(CheckCode::FileDamaged, {row.text(0)});
    });
}

Result<void> checkBodies(Connection &connection, Reader &reader, Findings &findings)
{
    std::vector<BodyHash> hashes;
    const auto done =
        connection.exec(u"SELECT hash FROM body"_s, {}, [&](const Row &row) { hashes.emplace_back(row.bytes(0)); });
    if (!done)
        return done;
    for (const BodyHash &hash : hashes) {
        const auto bytes = reader.body(hash);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (BodyHash::of(*bytes) != hash)
            findings.add(CheckCode::BodyDamaged, {QString::fromLatin1(hash.digest().toHex())});
    }
    return {};
}

} // namespace

Result<void> checkFile(Connection &connection, Reader &reader, Findings &findings)
{
    if (const auto done = checkDatabase(connection, findings); !done)
        return done;
    return checkBodies(connection, reader, findings);
}

} // namespace flotilla::storage
