#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "storage/location.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>

namespace flotilla::workspace {

/// Makes a backup some time after a change, on a thread and a connection of its own.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    BackupKeeper(storage::Location location, QString folder, std::shared_ptr<const Clock> clock,
                 std::chrono::milliseconds delay);
    /// Waits for a backup under way.
    ~BackupKeeper() override;

    /// Something changed: a backup is due after the delay, counted from the first change that has none.
    void changed();
    /// Whether the newest backup is older than the file.
    bool isBehind() const;

Q_SIGNALS:
    void backedUp(const QString &path);
    void failed(const flotilla::Error &error);

private:
    void start();
    void done(const Result<QString> &path);

    storage::Location m_location;
    QString m_folder;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_due;
    std::unique_ptr<QThread> m_thread;
};

} // namespace flotilla::workspace
