#include "storage/change_feed.h"

#include "history_writer.h"
#include "store_private.h"

#include <QSqlDriver>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

/// A file tells only when it is asked: PRAGMA data_version changes when another connection commits.
class FileWatcher final : public ChangeWatcher {
public:
    FileWatcher(std::unique_ptr<Store> store, std::chrono::milliseconds poll)
        : m_store(std::move(store)), m_version(version())
    {
        m_timer.setInterval(poll);
        connect(&m_timer, &QTimer::timeout, this, &FileWatcher::look);
        m_timer.start();
    }

private:
    qint64 version()
    {
        const auto now = m_store->d().connection->scalar(u"PRAGMA data_version"_s);
        return now ? now->toLongLong() : 0;
    }

    void look()
    {
        const qint64 now = version();
        if (now == m_version)
            return;
        m_version = now;
        Q_EMIT committed();
    }

    std::unique_ptr<Store> m_store;
    qint64 m_version;
    QTimer m_timer;
};

/// A server tells by itself.
class ServerWatcher final : public ChangeWatcher {
public:
    explicit ServerWatcher(std::unique_ptr<Store> store) : m_store(std::move(store))
    {
        QSqlDriver *driver = m_store->d().connection->database().driver();
        connect(driver, &QSqlDriver::notification, this, &ServerWatcher::committed);
        driver->subscribeToNotification(u"flotilla_changes"_s);
    }

private:
    std::unique_ptr<Store> m_store;
};

} // namespace

Result<std::vector<Change>> changesSince(Reader &reader, qint64 lastId, int mostRecords)
{
    std::vector<Change> changes;
    int records = 0;
    auto done = reader.query("changes_since", {{u":last"_s, lastId}}, [&](const Row &row) {
        Change change{row.integer(0), {row.text(1), argumentsFromText(row.text(2)), row.text(3), row.text(4)}, {}, false};
        records += int(row.integer(5));
        change.incomplete = records > mostRecords;
        changes.push_back(std::move(change));
    });
    if (!done)
        return std::unexpected(done.error());
    for (Change &change : changes) {
        if (change.incomplete)
            continue;
        done = reader.query("changed_records", {{u":entry"_s, change.id}},
                            [&](const Row &row) { change.records.push_back({row.text(0), row.integer(1)}); });
        if (!done)
            return std::unexpected(done.error());
    }
    return changes;
}

Result<std::unique_ptr<ChangeWatcher>> ChangeWatcher::open(const Location &location, std::chrono::milliseconds poll)
{
    auto store = Store::open(location, OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    if (location.engine() == Engine::Sqlite)
        return std::make_unique<FileWatcher>(std::move(*store), poll);
    return std::make_unique<ServerWatcher>(std::move(*store));
}

} // namespace flotilla::storage
