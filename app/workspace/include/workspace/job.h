#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <type_traits>

namespace flotilla::workspace {

/// Lets whoever started a job stop it. Copies speak of the same job. (QFuture::cancel() would throw away the answer of a job
/// that was done in spite of it.)
class Cancellation {
public:
    void cancel() const { m_flag->store(true); }
    bool isCancelled() const { return m_flag->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// What a job reports to while it works. Its watchers see QFuture's progress.
class Progress {
public:
    virtual ~Progress() = default;
    /// Number of things done and to do. False: stop, and return ErrorCode::Cancelled.
    virtual bool report(int done, int total) = 0;
    virtual bool isCancelled() const = 0;
};

/// Calls `then(Result<R>)` on the context's thread once a job is done, unless the context is gone by then. A job that was
/// dropped because its workspace closed gives ErrorCode::Cancelled. Gives the watcher, for its progress; it deletes itself.
template <class R, class Then>
QFutureWatcher<Result<R>> *whenDone(const QFuture<Result<R>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<R>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            then(Result<R>(fail(ErrorCode::Cancelled)));
        else
            then(watcher->future().result());
    });
    watcher->setFuture(future);
    return watcher;
}

/// Runs `work()`, which gives a Result<R>, on one of the pool's threads. It owns what it works on, or what that belongs to outlives
/// the pool.
template <class Work>
auto runIn(QThreadPool &pool, Work work)
{
    using Answer = std::invoke_result_t<Work &>;
    // QThreadPool wants a function that can be copied.
    auto promise = std::make_shared<QPromise<Answer>>();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// The newest of several jobs that answer the same question: starting one forgets those before it.
class Latest {
public:
    template <class R, class Then>
    void start(const QFuture<Result<R>> &future, QObject *context, Then then)
    {
        drop();
        m_future = QFuture<void>(future);
        m_watcher = whenDone(future, context, std::move(then));
    }
    /// Forgets the running one: its `then` is not called any more, and a read that has not begun does not begin.
    void drop()
    {
        if (!m_watcher)
            return;
        // Not deleted at once: `then` of the one before may be what starts this one.
        m_watcher->disconnect();
        m_watcher->deleteLater();
        m_watcher = nullptr;
        m_future.cancel();
    }

private:
    QPointer<QFutureWatcherBase> m_watcher;
    QFuture<void> m_future;
};

} // namespace flotilla::workspace
