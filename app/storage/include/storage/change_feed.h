#pragma once

#include "storage/transaction.h"

#include <QObject>

#include <vector>

namespace flotilla::storage {

/// One transaction of anybody's, as those who show its records want to know it.
struct Change {
    struct Touched {
        QString table;
        qint64 record = 0;
        bool operator==(const Touched &) const = default;
    };

    qint64 id = 0;
    ChangeLabel label;
    std::vector<Touched> records; ///< each once; empty when `incomplete`
    bool incomplete = false;      ///< more than `mostRecords`: take everything as changed

    bool operator==(const Change &) const = default;
};

/// Every transaction after `lastId`, oldest first.
Result<std::vector<Change>> changesSince(Reader &reader, qint64 lastId, int mostRecords = 10000);

/// Tells when somebody else, in this program or another, wrote to a place. Has a connection of its own and lives on the thread
/// that made it, which needs an event loop.
class ChangeWatcher : public QObject {
    Q_OBJECT

public:
    /// `poll`: how often a file is looked at; a server tells by itself. Errors as Store::open.
    static Result<std::unique_ptr<ChangeWatcher>> open(const Location &location,
                                                       std::chrono::milliseconds poll = std::chrono::milliseconds(250));

Q_SIGNALS:
    /// Something was committed, perhaps by ourselves: ask changesSince.
    void committed();

protected:
    ChangeWatcher() = default;
};

} // namespace flotilla::storage
