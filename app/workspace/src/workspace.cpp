#include "workspace/workspace.h"

#include "backup_keeper.h"
#include "change_follower.h"
#include "store_thread.h"

namespace flotilla::workspace {

class Workspace::Private {
public:
    Private(const storage::Location &place, const WorkspaceOptions &wanted)
        : location(place),
          options(wanted),
          who(wanted.who),
          writer(place, wanted.mode),
          // By then the writer has made or migrated the place.
          reader(place, storage::OpenMode::ReadOnly)
    {
    }

    Result<void> open();
    void openBackups(Workspace &workspace);
    /// What the reader's thread found.
    void take(Workspace &workspace, const Result<ChangeFollower::News> &news);

    storage::Location location;
    WorkspaceOptions options;
    QString who;
    UndoSteps steps;
    std::unique_ptr<BackupKeeper> backups;
    std::atomic_bool closing = false;
    // Set before any job runs, then the reader's thread's own.
    std::optional<ChangeFollower> follower;
    std::unique_ptr<storage::ChangeWatcher> watcher;
    qint64 openedAt = 0; ///< newest change when the place was opened
    StoreThread writer;
    StoreThread reader;
};

Result<void> Workspace::Private::open()
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (auto opened = writer.open(); !opened)
        return opened;
    if (auto opened = reader.open(); !opened)
        return opened;
    std::promise<Result<ChangeFollower>> started;
    reader.post([&started](storage::Store &store) { started.set_value(ChangeFollower::start(store)); });
    const Result<ChangeFollower> begun = started.get_future().get();
    if (!begun)
        return std::unexpected(begun.error());
    follower = *begun;
    openedAt = begun->startedAt();
    return {};
}

void Workspace::Private::openBackups(Workspace &workspace)
{
    const bool possible = !options.backupFolder.isEmpty() && location.engine() == storage::Engine::Sqlite
        && options.mode != storage::OpenMode::ReadOnly;
    if (!possible)
        return;
    backups = std::make_unique<BackupKeeper>(location, options.backupFolder, options.clock, options.backupAfter);
    connect(backups.get(), &BackupKeeper::backedUp, &workspace, &Workspace::backedUp);
    connect(backups.get(), &BackupKeeper::failed, &workspace, &Workspace::backgroundFailed);
    // A session that ended soon after its changes left them to this one.
    if (backups->isBehind())
        backups->changed();
}

void Workspace::Private::take(Workspace &workspace, const Result<ChangeFollower::News> &news)
{
    if (!news) {
        Q_EMIT workspace.backgroundFailed(news.error());
        return;
    }
    if (news->changes.last == 0)
        return;
    if (backups)
        backups->changed();
    Q_EMIT workspace.changed(news->changes);
    if (std::exchange(steps, news->steps) != steps)
        Q_EMIT workspace.undoChanged();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const storage::Location &location, const WorkspaceOptions &options)
{
    auto d = std::make_unique<Private>(location, options);
    if (const auto opened = d->open(); !opened)
        return std::unexpected(opened.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

Workspace::Workspace(std::unique_ptr<Private> d) : m_d(std::move(d))
{
    m_d->openBackups(*this);
    m_d->reader.post([this](storage::Store &) {
        auto watcher = storage::ChangeWatcher::open(m_d->location, m_d->options.poll);
        if (!watcher) {
            const auto tell = [this, error = watcher.error()] { Q_EMIT backgroundFailed(error); };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            return;
        }
        m_d->watcher = *std::move(watcher);
        connect(m_d->watcher.get(), &storage::ChangeWatcher::committed, this, &Workspace::look);
        m_d->reader.atEnd([this] { m_d->watcher.reset(); });
    });
    // Somebody may have written between opening the reader and watching.
    look();
}

Workspace::~Workspace()
{
    m_d->closing = true;
    m_d->reader.drop();
    m_d->writer.finish();
}

const storage::Location &Workspace::location() const
{
    return m_d->location;
}

bool Workspace::isReadOnly() const
{
    return m_d->options.mode == storage::OpenMode::ReadOnly;
}

const Clock &Workspace::clock() const
{
    return *m_d->options.clock;
}

QString Workspace::who() const
{
    return m_d->who;
}

void Workspace::setWho(const QString &who)
{
    if (std::exchange(m_d->who, who) != who)
        Q_EMIT whoChanged();
}

void Workspace::postRead(Job job)
{
    m_d->reader.post(std::move(job));
}

void Workspace::postWrite(Job job)
{
    m_d->writer.post(std::move(job));
}

const std::atomic_bool &Workspace::closing() const
{
    return m_d->closing;
}

Result<void> Workspace::transact(storage::Store &store, const storage::ChangeLabel &label, const Cancellation &cancellation,
                                 const std::function<Result<void>(storage::Transaction &)> &body)
{
    if (cancellation.isCancelled())
        return fail(ErrorCode::Cancelled);
    auto transaction = storage::Transaction::begin(store, label, *m_d->options.clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = body(**transaction); !done)
        return done;
    if (cancellation.isCancelled())
        return fail(ErrorCode::Cancelled);
    const auto change = (*transaction)->commit();
    if (!change)
        return std::unexpected(change.error());
    committed();
    return {};
}

void Workspace::committed()
{
    QMetaObject::invokeMethod(this, &Workspace::look, Qt::QueuedConnection);
}

void Workspace::look()
{
    m_d->reader.post([this, who = m_d->who](storage::Store &store) {
        auto news = m_d->follower->look(store, who);
        QMetaObject::invokeMethod(this, [this, found = std::move(news)] { m_d->take(*this, found); }, Qt::QueuedConnection);
    });
}

bool Workspace::canUndo() const
{
    return m_d->steps.undo.entry != 0;
}

bool Workspace::canRedo() const
{
    return m_d->steps.redo.entry != 0;
}

std::optional<storage::ChangeLabel> Workspace::undoLabel() const
{
    return canUndo() ? std::optional(m_d->steps.undo.label) : std::nullopt;
}

std::optional<storage::ChangeLabel> Workspace::redoLabel() const
{
    return canRedo() ? std::optional(m_d->steps.redo.label) : std::nullopt;
}

QFuture<Result<void>> Workspace::takeBack(std::function<Result<qint64>(storage::Store &)> choose)
{
    QPromise<Result<void>> promise;
    QFuture<Result<void>> future = promise.future();
    postWrite(
        [this, promise = std::move(promise), choose = std::move(choose), who = m_d->who](storage::Store &store) mutable {
            promise.start();
            const auto entry = choose(store);
            const auto undone = entry ? storage::undo(store, *entry, who, *m_d->options.clock) : entry;
            if (undone)
                committed();
            promise.addResult(undone ? Result<void>() : std::unexpected(undone.error()));
            promise.finish();
        });
    return future;
}

QFuture<Result<void>> Workspace::takeBackStep(bool redo)
{
    // Chosen when its turn comes: an edit that waits before it is the one to be undone then.
    return takeBack([redo, who = m_d->who, since = m_d->openedAt](storage::Store &store) -> Result<qint64> {
        auto reader = storage::Reader::begin(store);
        if (!reader)
            return std::unexpected(reader.error());
        const auto steps = readUndoSteps(**reader, who, since);
        if (!steps)
            return std::unexpected(steps.error());
        const qint64 entry = redo ? steps->redo.entry : steps->undo.entry;
        if (entry == 0)
            return fail(ErrorCode::UndoRefused, {QString(), QStringLiteral("none")});
        return entry;
    });
}

QFuture<Result<void>> Workspace::undo()
{
    return takeBackStep(false);
}

QFuture<Result<void>> Workspace::redo()
{
    return takeBackStep(true);
}

QFuture<Result<void>> Workspace::undoChange(qint64 change)
{
    return takeBack([change](storage::Store &) { return Result<qint64>(change); });
}

} // namespace flotilla::workspace
