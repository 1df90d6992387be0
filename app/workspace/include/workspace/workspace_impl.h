#pragma once

#include "workspace/workspace.h"

#include <type_traits>

namespace flotilla::workspace {

/// Progress of a job that answers through a promise.
template <class R>
class PromiseProgress final : public Progress {
public:
    PromiseProgress(QPromise<R> &promise, const Cancellation &cancellation, const std::atomic_bool &closing)
        : m_promise(promise), m_cancellation(cancellation), m_closing(closing)
    {
    }

    bool report(int done, int total) override
    {
        m_promise.setProgressRange(0, total);
        m_promise.setProgressValue(done);
        return !isCancelled();
    }
    bool isCancelled() const override { return m_cancellation.isCancelled() || m_closing.load(); }

private:
    QPromise<R> &m_promise;
    const Cancellation &m_cancellation;
    const std::atomic_bool &m_closing;
};

template <class Fn>
auto Workspace::read(Fn fn) -> QFuture<std::invoke_result_t<Fn &, storage::Reader &>>
{
    using R = std::invoke_result_t<Fn &, storage::Reader &>;
    QPromise<R> promise;
    QFuture<R> future = promise.future();
    postRead([promise = std::move(promise), fn = std::move(fn)](storage::Store &store) mutable {
        if (promise.isCanceled())
            return;
        promise.start();
        auto reader = storage::Reader::begin(store);
        promise.addResult(reader ? fn(**reader) : R(std::unexpected(reader.error())));
        reader = nullptr;
        promise.finish();
    });
    return future;
}

template <class Fn>
auto Workspace::edit(storage::ChangeLabel label, Fn fn, const Cancellation &cancellation)
{
    constexpr bool reports = std::is_invocable_v<Fn &, storage::Transaction &, Progress &>;
    const auto call = [](Fn &f, storage::Transaction &transaction, Progress &progress) {
        if constexpr (reports)
            return f(transaction, progress);
        else
            return f(transaction);
    };
    using R = std::invoke_result_t<decltype(call), Fn &, storage::Transaction &, Progress &>;
    if (label.who.isEmpty())
        label.who = who();
    QPromise<R> promise;
    QFuture<R> future = promise.future();
    postWrite([this, promise = std::move(promise), fn = std::move(fn), call, label = std::move(label),
               cancellation](storage::Store &store) mutable {
        promise.start();
        PromiseProgress<R> progress(promise, cancellation, closing());
        std::optional<R> answer;
        const auto done = transact(store, label, cancellation, [&](storage::Transaction &transaction) -> Result<void> {
            answer = call(fn, transaction, progress);
            if (!*answer)
                return std::unexpected(answer->error());
            return {};
        });
        promise.addResult(done ? std::move(*answer) : R(std::unexpected(done.error())));
        promise.finish();
    });
    return future;
}

template <class Fn>
auto Workspace::work(Fn fn, const Cancellation &cancellation)
    -> QFuture<std::invoke_result_t<Fn &, storage::Store &, Progress &>>
{
    using R = std::invoke_result_t<Fn &, storage::Store &, Progress &>;
    QPromise<R> promise;
    QFuture<R> future = promise.future();
    postWrite([this, promise = std::move(promise), fn = std::move(fn), cancellation](storage::Store &store) mutable {
        promise.start();
        PromiseProgress<R> progress(promise, cancellation, closing());
        promise.addResult(cancellation.isCancelled() ? R(fail(ErrorCode::Cancelled)) : fn(store, progress));
        committed();
        promise.finish();
    });
    return future;
}

} // namespace flotilla::workspace
