#pragma once

#include "storage/transaction.h"
#include "workspace/change_set.h"
#include "workspace/job.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace flotilla::workspace {

struct WorkspaceOptions {
    storage::OpenMode mode = storage::OpenMode::ReadWrite;
    QString who;                                   ///< login or name of the user, for the history
    std::shared_ptr<const Clock> clock;            ///< none: the system's
    std::chrono::milliseconds poll{250};           ///< how often changes of other programs are looked for
    QString backupFolder;                          ///< empty: no backups
    std::chrono::milliseconds backupAfter{60'000}; ///< how long after a change a backup is made
};

/// An opened place of work. Jobs run one after another on two threads, a reader's and a writer's, each with a connection of its
/// own; their answers come as futures (see whenDone in job.h). Lives on the thread that opened it; signals come there.
///
/// Destroying it runs the edits that wait, tells jobs that report progress to stop, and drops reads that have not begun.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// Opens the place and starts the threads; returns when both connections stand. Errors as Store::open.
    static Result<std::unique_ptr<Workspace>> open(const storage::Location &location, const WorkspaceOptions &options);
    ~Workspace() override;

    const storage::Location &location() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    QString who() const;
    void setWho(const QString &who);

    /// Runs `fn(storage::Reader &) -> Result<R>` on the reader's thread.
    template <class Fn>
    auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn &, storage::Reader &>>;

    /// Runs `fn(storage::Transaction &) -> Result<R>`, or `fn(storage::Transaction &, Progress &) -> Result<R>`, on the writer's
    /// thread and commits if it succeeds. Nothing is kept of an edit that fails or is cancelled. It becomes the next to be undone.
    template <class Fn>
    auto edit(storage::ChangeLabel label, Fn fn, const Cancellation &cancellation = {});

    /// Runs `fn(storage::Store &, Progress &) -> Result<R>` on the writer's thread, for work that makes its own transactions (the
    /// sample, erasing a person).
    template <class Fn>
    auto work(Fn fn, const Cancellation &cancellation = {})
        -> QFuture<std::invoke_result_t<Fn &, storage::Store &, Progress &>>;

    bool canUndo() const;
    bool canRedo() const;
    /// What undo would take back, and redo do again: my own edits since the place was opened.
    std::optional<storage::ChangeLabel> undoLabel() const;
    std::optional<storage::ChangeLabel> redoLabel() const;
    /// Takes back my own last edit since the place was opened. UndoRefused, with the reason "none" when there is none.
    QFuture<Result<void>> undo();
    QFuture<Result<void>> redo();
    /// Takes back any change, chosen in the history.
    QFuture<Result<void>> undoChange(qint64 change);

Q_SIGNALS:
    /// Records changed, here or elsewhere.
    void changed(const flotilla::workspace::ChangeSet &changes);
    /// The user is somebody else now.
    void whoChanged();
    /// What undo and redo would do is another thing now.
    void undoChanged();
    /// A background job failed: looking for changes, or a backup.
    void backgroundFailed(const flotilla::Error &error);
    /// A backup was written to this path.
    void backedUp(const QString &path);

private:
    using Job = std::move_only_function<void(storage::Store &)>;
    class Private;

    explicit Workspace(std::unique_ptr<Private> d);
    void postRead(Job job);
    void postWrite(Job job);
    /// On the writer's thread: begins a transaction, runs the body and commits.
    Result<void> transact(storage::Store &store, const storage::ChangeLabel &label, const Cancellation &cancellation,
                          const std::function<Result<void>(storage::Transaction &)> &body);
    /// From any thread: something may have been written.
    void committed();
    void look();
    const std::atomic_bool &closing() const;
    QFuture<Result<void>> takeBack(std::function<Result<qint64>(storage::Store &)> choose);
    QFuture<Result<void>> takeBackStep(bool redo);

    std::unique_ptr<Private> m_d;
};

} // namespace flotilla::workspace

#include "workspace/workspace_impl.h"
