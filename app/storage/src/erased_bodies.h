#pragma once

#include "connection.h"

#include <QSet>

namespace flotilla::storage {

/// Collects bodies that may have to go, and deletes those that no record and no image names any more: two people may have
/// handed in the same bytes.
class ErasedBodies {
public:
    explicit ErasedBodies(Connection &connection) : m_connection(connection) { }

    void suspect(const QByteArray &hash);
    /// Gives how many were deleted.
    Result<int> removeUnnamed();

private:
    Result<void> keepNamedByRecords();
    Result<void> keepNamedByImages();
    Result<void> keepNamedBySearch();

    Connection &m_connection;
    QSet<QByteArray> m_hashes;
};

} // namespace flotilla::storage
