#include "storage/backup.h"
#include "storage/history.h"
#include "support/test_places.h"
#include "workspace/workspace.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace flotilla;
using namespace flotilla::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

Person personOf(const QString &name)
{
    Person person;
    person.name = name;
    return person;
}

auto adding(const QString &name)
{
    return [name](storage::Transaction &transaction) -> Result<Id<Person>> {
        Person person = personOf(name);
        if (auto done = transaction.insert(person); !done)
            return std::unexpected(done.error());
        return person.id;
    };
}

Result<qsizetype> countPeople(storage::Reader &reader)
{
    const auto people = reader.all<Person>();
    if (!people)
        return std::unexpected(people.error());
    return qsizetype(people->size());
}

/// The answer of a job, waited for without an event loop: jobs run on threads of their own.
template <class R>
Result<R> answer(QFuture<Result<R>> future)
{
    future.waitForFinished();
    return future.resultCount() == 0 ? Result<R>(fail(ErrorCode::Cancelled)) : future.result();
}

} // namespace

// The place of work that pages see: nothing they ask for is lost, and they hear of every change.
class TestWorkspace : public QObject {
    Q_OBJECT

    test::TestPlaces m_places;
    storage::Location m_location;
    std::unique_ptr<Workspace> m_workspace;

    std::unique_ptr<Workspace> opened(WorkspaceOptions options)
    {
        options.poll = std::chrono::milliseconds(20);
        auto workspace = Workspace::open(m_location, options);
        return workspace ? *std::move(workspace) : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem())); }

    void init()
    {
        m_location = m_places.fresh();
        m_workspace = opened({.mode = storage::OpenMode::Create, .who = u"ana"_s});
        QVERIFY(m_workspace);
    }

    void cleanup() { m_workspace.reset(); }

    void whatIsEditedIsRead()
    {
        const auto id = answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s)));
        QVERIFY(id);
        const auto name = answer(m_workspace->read([id](storage::Reader &reader) -> Result<QString> {
            const auto person = reader.get(*id);
            return person ? Result<QString>(person->name) : std::unexpected(person.error());
        }));
        QCOMPARE(*name, u"Bo"_s);
    }

    void theHistoryKeepsWhoAndWhy()
    {
        QVERIFY(answer(m_workspace->edit({u"add"_s, {u"1"_s}, {}, u"late"_s}, adding(u"Bo"_s))));
        m_workspace->setWho(u"cy"_s);
        QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Di"_s))));
        const auto entries =
            answer(m_workspace->read([](storage::Reader &reader) { return storage::historyEntries(reader, {}, 10); }));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2U);
        QCOMPARE(entries->at(0).label.who, u"cy"_s);
        QCOMPARE(entries->at(1).label, (storage::ChangeLabel{u"add"_s, {u"1"_s}, u"ana"_s, u"late"_s}));
    }

    void nothingIsKeptOfAnEditThatFails()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const auto failed = answer(m_workspace->edit({u"add"_s}, [](storage::Transaction &transaction) -> Result<void> {
            Person person = personOf(u"Bo"_s);
            if (auto done = transaction.insert(person); !done)
                return done;
            return fail(ErrorCode::RuleBroken, {u"x"_s});
        }));
        QVERIFY(!failed);
        QCOMPARE(failed.error(), (Error{ErrorCode::RuleBroken, {u"x"_s}}));
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
        QVERIFY(!changed.wait(100));
    }

    void aChangeIsTold()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const auto id = answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s)));
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<ChangeSet>();
        QVERIFY(changes.touches<Person>());
        QVERIFY(changes.touches(*id));
        QVERIFY(!changes.touches<Camp>());
        QVERIFY(!changes.touches(Id<Person>(id->value() + 1)));
        // The watcher that sees the same commit must not tell it twice.
        QVERIFY(!changed.wait(200));
    }

    void aChangeOfAnotherProgramIsTold()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        auto other = storage::Store::open(m_location, storage::OpenMode::ReadWrite);
        QVERIFY(other);
        auto transaction = storage::Transaction::begin(**other, {u"add"_s, {}, u"bo"_s}, SystemClock());
        QVERIFY(transaction);
        const auto id = adding(u"Elsewhere"_s)(**transaction);
        QVERIFY(id);
        QVERIFY((*transaction)->commit());
        QVERIFY(changed.wait());
        QVERIFY(changed.first().first().value<ChangeSet>().touches(*id));
        QVERIFY2(!m_workspace->canUndo(), "undo is for what I did myself");
    }

    void undoAndRedo()
    {
        QSignalSpy undoChanged(m_workspace.get(), &Workspace::undoChanged);
        QVERIFY(!m_workspace->canUndo());
        QVERIFY(answer(m_workspace->edit({u"add"_s, {u"Bo"_s}}, adding(u"Bo"_s))));
        QTRY_VERIFY(m_workspace->canUndo());
        QCOMPARE(m_workspace->undoLabel()->arguments, QStringList{u"Bo"_s});
        QVERIFY(!m_workspace->canRedo());

        QVERIFY(answer(m_workspace->undo()));
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
        QTRY_VERIFY(m_workspace->canRedo());
        QCOMPARE(m_workspace->redoLabel(), (storage::ChangeLabel{u"add"_s, {u"Bo"_s}, u"ana"_s}));
        QVERIFY(!m_workspace->canUndo());

        QVERIFY(answer(m_workspace->redo()));
        QCOMPARE(*answer(m_workspace->read(countPeople)), 1);
        QTRY_VERIFY(!m_workspace->canRedo());
        QCOMPARE(m_workspace->undoLabel(), (storage::ChangeLabel{u"add"_s, {u"Bo"_s}, u"ana"_s}));
        QCOMPARE(undoChanged.size(), 3);
    }

    void undoTakesBackTheEditThatWaitsBeforeIt()
    {
        auto first = m_workspace->edit({u"add"_s}, adding(u"Bo"_s));
        auto second = m_workspace->edit({u"add"_s}, adding(u"Di"_s));
        QVERIFY(answer(m_workspace->undo()));
        const auto left = answer(m_workspace->read([](storage::Reader &reader) { return reader.all<Person>(); }));
        QCOMPARE(left->size(), 1U);
        QCOMPARE(left->front().name, u"Bo"_s);
        QVERIFY(answer(m_workspace->undo()));
        QCOMPARE(answer(m_workspace->undo()).error(), (Error{ErrorCode::UndoRefused, {QString(), u"none"_s}}));
    }

    void undoIsForThisSession()
    {
        QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s))));
        m_workspace.reset();
        m_workspace = opened({.who = u"ana"_s});
        QVERIFY(m_workspace);
        QCOMPARE(answer(m_workspace->undo()).error(), (Error{ErrorCode::UndoRefused, {QString(), u"none"_s}}));
        QCOMPARE(*answer(m_workspace->read(countPeople)), 1);
    }

    void anyChangeCanBeTakenBack()
    {
        QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s))));
        QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Di"_s))));
        const auto entries =
            answer(m_workspace->read([](storage::Reader &reader) { return storage::historyEntries(reader, {}, 10); }));
        QVERIFY(answer(m_workspace->undoChange(entries->back().id)));
        const auto left = answer(m_workspace->read([](storage::Reader &reader) { return reader.all<Person>(); }));
        QCOMPARE(left->size(), 1U);
        QCOMPARE(left->front().name, u"Di"_s);
    }

    void aReadOnlyPlaceIsNotEdited()
    {
        m_workspace = opened({.mode = storage::OpenMode::ReadOnly});
        QVERIFY(m_workspace);
        QVERIFY(m_workspace->isReadOnly());
        QVERIFY(!answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s))));
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
    }

    void whatCannotBeOpenedSaysWhy()
    {
        const auto missing =
            Workspace::open(storage::Location::parse(m_places.file(u"none.flotilla"_s)), WorkspaceOptions());
        QVERIFY(!missing);
        QCOMPARE(exitStatus(missing.error().code) >= 3, true);
    }

    void progressIsSeenAndACancelledEditLeavesNothing()
    {
        const Cancellation cancellation;
        QSemaphore reported;
        QSemaphore goOn;
        auto future = m_workspace->edit(
            {u"import"_s},
            [&](storage::Transaction &transaction, Progress &progress) -> Result<void> {
                Person person = personOf(u"Bo"_s);
                if (auto done = transaction.insert(person); !done)
                    return done;
                const bool before = progress.report(3, 7);
                reported.release();
                goOn.acquire();
                return before && !progress.report(4, 7) ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
            },
            cancellation);
        reported.acquire();
        QCOMPARE(future.progressMaximum(), 7);
        QCOMPARE(future.progressValue(), 3);
        cancellation.cancel();
        goOn.release();
        QCOMPARE(answer(future).error().code, ErrorCode::Cancelled);
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
    }

    void anEditThatOverlooksItsCancellationIsNotKept()
    {
        const Cancellation cancellation;
        const auto stopping = [&](storage::Transaction &transaction) {
            cancellation.cancel();
            return adding(u"Bo"_s)(transaction);
        };
        QCOMPARE(answer(m_workspace->edit({u"add"_s}, stopping, cancellation)).error().code, ErrorCode::Cancelled);
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
    }

    void workMakesItsOwnTransactionsAndIsTold()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const auto worked = answer(m_workspace->work([](storage::Store &store, Progress &) -> Result<int> {
            for (const auto &name : {u"Bo"_s, u"Di"_s}) {
                auto transaction = storage::Transaction::begin(store, {u"add"_s}, SystemClock());
                if (!transaction || !adding(name)(**transaction) || !(*transaction)->commit())
                    return fail(ErrorCode::StorageFailed);
            }
            return 2;
        }));
        QCOMPARE(*worked, 2);
        QVERIFY(changed.wait());
        QCOMPARE(*answer(m_workspace->read(countPeople)), 2);
    }

    void anAnswerComesToItsContextsThread()
    {
        QThread *thread = nullptr;
        whenDone(m_workspace->read(countPeople), this, [&](const Result<qsizetype> &count) {
            thread = QThread::currentThread();
            QCOMPARE(*count, 0);
        });
        QTRY_COMPARE(thread, QThread::currentThread());
    }

    void aContextThatIsGoneIsNotCalled()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        auto future = m_workspace->read(countPeople);
        whenDone(future, context.get(), [&](const Result<qsizetype> &) { called = true; });
        context.reset();
        future.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void onlyTheLatestAnswerIsTaken()
    {
        QList<int> taken;
        Latest latest;
        for (int i = 0; i < 3; ++i) {
            auto future = m_workspace->read([i](storage::Reader &) { return Result<int>(i); });
            latest.start(future, this, [&](const Result<int> &value) { taken.append(*value); });
        }
        QTRY_VERIFY(!taken.isEmpty());
        QTest::qWait(50);
        QCOMPARE(taken, QList<int>{2});
    }

    void anAnswerMayAskAgain()
    {
        QList<int> taken;
        Latest latest;
        std::function<void(int)> ask = [&](int i) {
            latest.start(m_workspace->read([i](storage::Reader &) { return Result<int>(i); }), this,
                         [&](const Result<int> &value) {
                             taken.append(*value);
                             if (*value < 3)
                                 ask(*value + 1);
                         });
        };
        ask(0);
        QTRY_COMPARE(taken, (QList<int>{0, 1, 2, 3}));
    }

    void closingRunsEditsAndDropsReads()
    {
        QSemaphore begun;
        QSemaphore hold;
        auto slowRead = m_workspace->read([&](storage::Reader &) -> Result<int> {
            begun.release();
            hold.acquire();
            return 1;
        });
        auto waitingRead = m_workspace->read(countPeople);
        std::vector<QFuture<Result<Id<Person>>>> edits;
        for (int i = 0; i < 50; ++i)
            edits.push_back(m_workspace->edit({u"add"_s}, adding(QString::number(i))));
        begun.acquire();
        hold.release();
        m_workspace.reset();
        for (auto &edit : edits)
            QVERIFY(answer(edit));
        QCOMPARE(*answer(slowRead), 1);
        const auto waited = answer(waitingRead);
        QVERIFY(waited || waited.error().code == ErrorCode::Cancelled);
        m_workspace = opened({});
        QCOMPARE(*answer(m_workspace->read(countPeople)), 50);
    }

    void closingStopsLongJobs()
    {
        QSemaphore begun;
        auto job =
            m_workspace->edit({u"import"_s}, [&](storage::Transaction &transaction, Progress &progress) -> Result<void> {
                Person person = personOf(u"Bo"_s);
                if (auto done = transaction.insert(person); !done)
                    return done;
                begun.release();
                while (progress.report(1, 2))
                    QThread::msleep(1);
                return fail(ErrorCode::Cancelled);
            });
        begun.acquire();
        m_workspace.reset();
        QCOMPARE(answer(job).error().code, ErrorCode::Cancelled);
        m_workspace = opened({});
        QCOMPARE(*answer(m_workspace->read(countPeople)), 0);
    }

    void changesAreBackedUp()
    {
        const QString folder = m_places.file(u"backups"_s);
        m_workspace = opened({.who = u"ana"_s, .backupFolder = folder, .backupAfter = std::chrono::milliseconds(50)});
        QVERIFY(m_workspace);
        QSignalSpy backedUp(m_workspace.get(), &Workspace::backedUp);
        QSignalSpy failed(m_workspace.get(), &Workspace::backgroundFailed);
        if (m_places.engine() == storage::Engine::PostgreSql) {
            QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s))));
            QVERIFY2(!backedUp.wait(200) && failed.isEmpty(), "a server makes its own backups");
            return;
        }
        QVERIFY(backedUp.wait());
        QVERIFY(answer(m_workspace->edit({u"add"_s}, adding(u"Bo"_s))));
        QVERIFY(backedUp.wait());
        QCOMPARE(failed.size(), 0);
        const QString copy = backedUp.last().first().toString();
        auto store = storage::Store::open(storage::Location::parse(copy), storage::OpenMode::ReadOnly);
        QVERIFY(store);
        auto reader = storage::Reader::begin(**store);
        QVERIFY(reader);
        QCOMPARE(*countPeople(**reader), 1);
    }

    void stress();
};

// Edits, reads, undo and another program at once: every edit answered in order, every change told once and in order, every
// view newer than the one before, nothing lost when all is closed in the middle.
void TestWorkspace::stress()
{
    constexpr int rounds = 150;
    std::vector<qint64> told;
    QSet<qint64> toldRecords;
    connect(m_workspace.get(), &Workspace::changed, this, [&](const ChangeSet &changes) {
        told.push_back(changes.last);
        for (const ChangedRecord &record : changes.records)
            toldRecords.insert(record.id);
    });
    std::atomic_int written = 0;
    std::unique_ptr<QThread> other(QThread::create([&] {
        auto store = storage::Store::open(m_location, storage::OpenMode::ReadWrite);
        for (int i = 0; store && i < rounds / 3; ++i) {
            auto transaction = storage::Transaction::begin(**store, {u"add"_s, {}, u"other"_s}, SystemClock());
            if (transaction && adding(u"other"_s)(**transaction) && (*transaction)->commit())
                ++written;
        }
    }));
    other->start();

    std::vector<QFuture<Result<Id<Person>>>> edits;
    std::vector<QFuture<Result<qint64>>> views;
    int undone = 0;
    for (int i = 0; i < rounds; ++i) {
        edits.push_back(m_workspace->edit({u"add"_s}, adding(QString::number(i))));
        views.push_back(m_workspace->read([](storage::Reader &reader) -> Result<qint64> { return reader.lastChange(); }));
        if (i % 10 == 9 && answer(m_workspace->undo()))
            ++undone;
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    other->wait();
    QCOMPARE(int(written), rounds / 3);
    QCOMPARE(undone, rounds / 10);

    qint64 before = 0;
    for (auto &view : views) {
        const auto seen = answer(view);
        QVERIFY(seen);
        QVERIFY(*seen >= before);
        before = *seen;
    }
    QSet<qint64> made;
    for (auto &edit : edits) {
        const auto id = answer(edit);
        QVERIFY(id);
        made.insert(id->value());
    }
    QCOMPARE(made.size(), rounds);
    QTRY_VERIFY(toldRecords.contains(made));
    QVERIFY(std::ranges::is_sorted(told, std::less_equal()));
    QCOMPARE(*answer(m_workspace->read(countPeople)), rounds - undone + written);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
