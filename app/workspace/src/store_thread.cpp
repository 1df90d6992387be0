#include "store_thread.h"

namespace flotilla::workspace {

StoreThread::~StoreThread()
{
    drop();
}

Result<void> StoreThread::open()
{
    std::future<Result<void>> opened = m_opened.get_future();
    start();
    return opened.get();
}

void StoreThread::run()
{
    auto store = storage::Store::open(m_location, m_mode);
    if (!store) {
        m_opened.set_value(std::unexpected(store.error()));
        return;
    }
    QObject target;
    m_target = &target;
    m_store = store->get();
    m_opened.set_value({});
    exec();
    if (m_last)
        m_last();
}

void StoreThread::post(Job job)
{
    // A functor for Qt must be one that can be copied.
    auto shared = std::make_shared<Job>(std::move(job));
    QMetaObject::invokeMethod(
        m_target,
        [this, shared] {
            if (!m_dropping)
                (*shared)(*m_store);
        },
        Qt::QueuedConnection);
}

void StoreThread::finish()
{
    // As an event behind those that wait: quit() from here would overtake them.
    if (isRunning() && m_target)
        QMetaObject::invokeMethod(m_target, [this] { quit(); }, Qt::QueuedConnection);
    wait();
}

void StoreThread::drop()
{
    m_dropping = true;
    finish();
}

} // namespace flotilla::workspace
