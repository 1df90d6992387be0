#include "backup_keeper.h"

#include "storage/backup.h"

#include <QFileInfo>

namespace flotilla::workspace {

namespace {

Result<QString> makeBackup(const storage::Location &location, const QString &folder, const Clock &clock)
{
    auto store = storage::Store::open(location, storage::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    return storage::backUp(**store, folder, clock);
}

} // namespace

BackupKeeper::BackupKeeper(storage::Location location, QString folder, std::shared_ptr<const Clock> clock,
                           std::chrono::milliseconds delay)
    : m_location(std::move(location)), m_folder(std::move(folder)), m_clock(std::move(clock))
{
    m_due.setSingleShot(true);
    m_due.setInterval(delay);
    connect(&m_due, &QTimer::timeout, this, &BackupKeeper::start);
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread)
        m_thread->wait();
}

void BackupKeeper::changed()
{
    if (!m_due.isActive())
        m_due.start();
}

bool BackupKeeper::isBehind() const
{
    const QStringList backups = storage::backupsOf(m_location, m_folder);
    return backups.isEmpty() || QFileInfo(backups.first()).lastModified() < QFileInfo(m_location.text()).lastModified();
}

void BackupKeeper::start()
{
    if (m_thread) {
        m_due.start();
        return;
    }
    m_thread.reset(QThread::create([this] {
        const auto path = makeBackup(m_location, m_folder, *m_clock);
        QMetaObject::invokeMethod(this, [this, path] { done(path); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::done(const Result<QString> &path)
{
    m_thread->wait();
    m_thread.reset();
    if (path)
        Q_EMIT backedUp(*path);
    else
        Q_EMIT failed(path.error());
}

} // namespace flotilla::workspace
