#pragma once

#include "storage/store.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <future>

namespace flotilla::workspace {

/// A thread with a connection of its own, on which jobs run one after another.
class StoreThread final : public QThread {
public:
    using Job = std::move_only_function<void(storage::Store &)>;

    StoreThread(storage::Location location, storage::OpenMode mode) : m_location(std::move(location)), m_mode(mode) { }
    /// As drop().
    ~StoreThread() override;

    /// Starts the thread and waits for its connection. Errors as Store::open.
    Result<void> open();

    /// Appends a job. May be called from any thread while this one is open.
    void post(Job job);

    /// Runs on this thread when it ends, before its connection goes. To be set by a job.
    void atEnd(std::function<void()> last) { m_last = std::move(last); }

    /// Runs the jobs that wait, then ends.
    void finish();
    /// Drops the jobs that wait, then ends; their promises say so.
    void drop();

protected:
    void run() override;

private:
    storage::Location m_location;
    storage::OpenMode m_mode;
    std::promise<Result<void>> m_opened;
    std::atomic_bool m_dropping = false;
    std::function<void()> m_last;
    QObject *m_target = nullptr; ///< lives on this thread; jobs are events for it
    storage::Store *m_store = nullptr;
};

} // namespace flotilla::workspace
