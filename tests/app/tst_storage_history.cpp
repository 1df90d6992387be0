#include "storage/change_feed.h"
#include "storage/history.h"
#include "storage_tests.h"
#include "support/invented_camp.h"

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// Every edit is in the history, can be undone and redone, and is told to others.
class HistoryTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void init();
    void entriesSayWhoWhatAndWhy();
    void idsFollowTheOrderOfCommits();
    void undoAndRedoGoBackAndForth();
    void anyEntryCanBeTakenBack();
    void undoingAnInsertHidesAndRedoBringsBack();
    void undoIsRefusedWhenARecordChangedSince();
    void undoIsRefusedWhenALiveRecordRefersToIt();
    void undoIsRefusedWhenAUniqueValueIsTaken();
    void undoIsRefusedWhenWhatItNeedsIsDeleted();
    void aMovedUniqueValueIsMovedBack();
    void othersChangesAreTold();

private:
    qint64 rename(const QString &name, const QString &who);
    QString name();
    qint64 undoable(const QString &who) { return undoableEntry(*read(*m_store), who).value_or(-1); }
    qint64 redoable(const QString &who) { return redoableEntry(*read(*m_store), who).value_or(-1); }

    Location m_place;
    std::unique_ptr<Store> m_store;
    InventedCamp m_camp;
};

void HistoryTest::init()
{
    m_store.reset();
    m_place = places().fresh();
    m_store = open(m_place);
    const auto transaction = write(*m_store, {u"import"_s, {u"folder"_s}, u"otto"_s, u"first"_s});
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    m_camp = *camp;
    FLOTILLA_WORKS(transaction->commit());
}

qint64 HistoryTest::rename(const QString &to, const QString &who)
{
    const auto transaction = write(*m_store, {u"edit-person"_s, {to}, who, {}});
    auto person = transaction->get(m_camp.mentee.id).value_or(Person());
    person.name = to;
    if (!transaction->update(person))
        return -1;
    return transaction->commit().value_or(-1);
}

QString HistoryTest::name()
{
    const auto person = read(*m_store)->get(m_camp.mentee.id);
    return person ? person->name : u"gone"_s;
}

void HistoryTest::entriesSayWhoWhatAndWhy()
{
    const qint64 renamed = rename(u"Mira"_s, u"ada"_s);
    const auto reader = read(*m_store);
    const auto entries = historyEntries(*reader, {}, 10);
    FLOTILLA_WORKS(entries);
    QCOMPARE(entries->size(), size_t(2));
    QCOMPARE(entries->back().label, (ChangeLabel{u"import"_s, {u"folder"_s}, u"otto"_s, u"first"_s}));
    QCOMPARE(toMsecs(entries->back().at), toMsecs(clock().now()));
    QVERIFY(entries->back().changes > 8);
    QCOMPARE(entries->front().changes, 1);

    const auto changes = historyChanges(*reader, renamed);
    FLOTILLA_WORKS(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().kind, ChangeKind::Updated);
    QCOMPARE(changes->front().columns, QStringList{u"name"_s});
    QCOMPARE(changes->front().before.value(u"name"_s).toString(), u"米拉"_s);
    QCOMPARE(changes->front().after.value(u"name"_s).toString(), u"Mira"_s);

    QCOMPARE(historyEntries(*reader, {.who = u"ada"_s}, 10)->size(), size_t(1));
    const auto ofRecord = historyEntries(*reader, {.table = u"person"_s, .record = m_camp.mentee.id.value()}, 10);
    QCOMPARE(ofRecord->size(), size_t(2));
    QCOMPARE(historyEntries(*reader, {.before = renamed}, 10)->size(), size_t(1));
    FLOTILLA_FAILS(historyEntry(*reader, 99), NotFound);
}

void HistoryTest::idsFollowTheOrderOfCommits()
{
    const auto theirs = open(m_place);
    for (int i = 0; i < 5; ++i) {
        const auto transaction = write(i % 2 ? *theirs : *m_store);
        Person person;
        FLOTILLA_WORKS(transaction->insert(person));
        QCOMPARE(transaction->commit().value_or(-1), i + 2);
    }
    // A transaction that is dropped leaves no gap.
    write(*m_store)->remove(m_camp.review.id);
    QCOMPARE(rename(u"Mira"_s, u"ada"_s), 7);
}

void HistoryTest::undoAndRedoGoBackAndForth()
{
    QCOMPARE(undoable(u"ada"_s), 0);
    const qint64 first = rename(u"A"_s, u"ada"_s);
    const qint64 second = rename(u"B"_s, u"ada"_s);
    QCOMPARE(undoable(u"ada"_s), second);
    QCOMPARE(redoable(u"ada"_s), 0);
    FLOTILLA_WORKS(undo(*m_store, second, u"ada"_s, clock()));
    QCOMPARE(name(), u"A"_s);
    QCOMPARE(undoable(u"ada"_s), first);
    FLOTILLA_WORKS(undo(*m_store, first, u"ada"_s, clock()));
    QCOMPARE(name(), u"米拉"_s);
    QCOMPARE(undoable(u"ada"_s), 0);
    FLOTILLA_WORKS(undo(*m_store, redoable(u"ada"_s), u"ada"_s, clock()));
    QCOMPARE(name(), u"A"_s);
    QCOMPARE(undoable(u"ada"_s), first);
    FLOTILLA_WORKS(undo(*m_store, redoable(u"ada"_s), u"ada"_s, clock()));
    QCOMPARE(name(), u"B"_s);
    QCOMPARE(redoable(u"ada"_s), 0);
    QCOMPARE(undoable(u"ada"_s), second);
    FLOTILLA_WORKS(undo(*m_store, second, u"ada"_s, clock()));
    QCOMPARE(name(), u"A"_s);
    QVERIFY(redoable(u"ada"_s) > 0);
    const qint64 third = rename(u"C"_s, u"ada"_s);
    QCOMPARE(redoable(u"ada"_s), 0);
    QCOMPARE(undoable(u"ada"_s), third);
    const auto label = historyEntry(*read(*m_store), third - 1)->label;
    QCOMPARE(label.code, u"undo"_s);
    QCOMPARE(label.arguments, (QStringList{QString::number(second), u"edit-person"_s}));
}

void HistoryTest::anyEntryCanBeTakenBack()
{
    const qint64 mine = rename(u"A"_s, u"ada"_s);
    auto transaction = write(*m_store, {u"edit-camp"_s, {}, u"otto"_s, {}});
    m_camp.camp.title = u"other"_s;
    FLOTILLA_WORKS(transaction->update(m_camp.camp));
    FLOTILLA_WORKS(transaction->commit());
    transaction.reset();
    FLOTILLA_WORKS(undo(*m_store, mine, u"otto"_s, clock()));
    QCOMPARE(name(), u"米拉"_s);
    QCOMPARE(read(*m_store)->get(m_camp.camp.id)->title, u"other"_s);
    FLOTILLA_FAILS(undo(*m_store, 99, u"otto"_s, clock()), NotFound);
}

void HistoryTest::undoingAnInsertHidesAndRedoBringsBack()
{
    const auto undone = undo(*m_store, 1, u"otto"_s, clock());
    FLOTILLA_WORKS(undone);
    QVERIFY(read(*m_store)->all<Report>()->empty());
    FLOTILLA_FAILS(read(*m_store)->get(m_camp.camp.id), NotFound);
    QVERIFY(read(*m_store)->get(m_camp.camp.id, true).has_value());
    FLOTILLA_WORKS(undo(*m_store, *undone, u"otto"_s, clock()));
    QCOMPARE(read(*m_store)->all<Report>()->size(), size_t(2));
    QCOMPARE(read(*m_store)->get(m_camp.camp.id)->slug, m_camp.camp.slug);
}

void HistoryTest::undoIsRefusedWhenARecordChangedSince()
{
    const qint64 mine = rename(u"A"_s, u"ada"_s);
    rename(u"B"_s, u"otto"_s);
    const auto refused = undo(*m_store, mine, u"ada"_s, clock());
    FLOTILLA_FAILS(refused, UndoRefused);
    QCOMPARE(refused.error().arguments,
             (QStringList{recordName(tableInfo<Person>(), m_camp.mentee.id.value()), u"changed"_s}));
    QCOMPARE(name(), u"B"_s);
}

void HistoryTest::undoIsRefusedWhenALiveRecordRefersToIt()
{
    auto transaction = write(*m_store, {u"add-person"_s, {}, u"ada"_s, {}});
    Person person;
    FLOTILLA_WORKS(transaction->insert(person));
    const qint64 added = transaction->commit().value_or(-1);
    transaction = nullptr;
    transaction = write(*m_store);
    RoleHolding role;
    role.camp = m_camp.camp.id;
    role.person = person.id;
    FLOTILLA_WORKS(transaction->insert(role));
    const qint64 given = transaction->commit().value_or(-1);
    transaction = nullptr;
    const auto refused = undo(*m_store, added, u"ada"_s, clock());
    FLOTILLA_FAILS(refused, UndoRefused);
    QCOMPARE(refused.error().arguments, (QStringList{recordName(tableInfo<Person>(), person.id.value()), u"referenced"_s}));
    FLOTILLA_WORKS(undo(*m_store, given, u"ada"_s, clock()));
    FLOTILLA_WORKS(undo(*m_store, added, u"ada"_s, clock()));
}

void HistoryTest::undoIsRefusedWhenAUniqueValueIsTaken()
{
    auto transaction = write(*m_store, {u"remove-account"_s, {}, u"ada"_s, {}});
    FLOTILLA_WORKS(transaction->remove(m_camp.account.id));
    const qint64 removed = transaction->commit().value_or(-1);
    transaction = nullptr;
    transaction = write(*m_store);
    Account account = m_camp.account;
    account.id = {};
    account.person = m_camp.mentor.id;
    FLOTILLA_WORKS(transaction->insert(account));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    const auto refused = undo(*m_store, removed, u"ada"_s, clock());
    FLOTILLA_FAILS(refused, UndoRefused);
    QCOMPARE(refused.error().arguments.value(1), u"taken"_s);
    QCOMPARE(read(*m_store)->where<Account>("folded", account.folded)->size(), size_t(1));
}

void HistoryTest::undoIsRefusedWhenWhatItNeedsIsDeleted()
{
    auto transaction = write(*m_store, {u"remove-review"_s, {}, u"ada"_s, {}});
    FLOTILLA_WORKS(transaction->remove(m_camp.review.id));
    const qint64 removed = transaction->commit().value_or(-1);
    transaction = nullptr;
    transaction = write(*m_store);
    FLOTILLA_WORKS(transaction->remove(m_camp.reports[0].id));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    const auto refused = undo(*m_store, removed, u"ada"_s, clock());
    FLOTILLA_FAILS(refused, UndoRefused);
    QCOMPARE(refused.error().arguments,
             (QStringList{recordName(tableInfo<Review>(), m_camp.review.id.value()), u"missing"_s}));
}

void HistoryTest::aMovedUniqueValueIsMovedBack()
{
    auto transaction = write(*m_store, {u"merge"_s, {}, u"ada"_s, {}});
    FLOTILLA_WORKS(transaction->remove(m_camp.account.id));
    Account account = m_camp.account;
    account.id = {};
    account.person = m_camp.mentor.id;
    FLOTILLA_WORKS(transaction->insert(account));
    const qint64 moved = transaction->commit().value_or(-1);
    transaction = nullptr;
    FLOTILLA_WORKS(undo(*m_store, moved, u"ada"_s, clock()));
    const auto accounts = read(*m_store)->where<Account>("folded", account.folded);
    FLOTILLA_WORKS(accounts);
    QCOMPARE(accounts->size(), size_t(1));
    QCOMPARE(accounts->front().person, m_camp.mentee.id);
    FLOTILLA_WORKS(undo(*m_store, redoable(u"ada"_s), u"ada"_s, clock()));
    QCOMPARE(read(*m_store)->where<Account>("folded", account.folded)->front().person, m_camp.mentor.id);
}

void HistoryTest::othersChangesAreTold()
{
    auto watcher = ChangeWatcher::open(m_place, std::chrono::milliseconds(20));
    FLOTILLA_WORKS(watcher);
    QSignalSpy spy(watcher->get(), &ChangeWatcher::committed);
    const qint64 seen = read(*m_store)->lastChange();
    QTest::qWait(60);
    QCOMPARE(spy.count(), 0);
    rename(u"A"_s, u"ada"_s);
    QVERIFY(spy.wait(5000));

    const auto changes = changesSince(*read(*m_store), seen);
    FLOTILLA_WORKS(changes);
    QCOMPARE(changes->size(), size_t(1));
    QCOMPARE(changes->front().label.who, u"ada"_s);
    QCOMPARE(changes->front().records, (std::vector<Change::Touched>{{u"person"_s, m_camp.mentee.id.value()}}));
    QVERIFY(changesSince(*read(*m_store), changes->back().id)->empty());
    const auto many = changesSince(*read(*m_store), 0, 3);
    FLOTILLA_WORKS(many);
    QVERIFY(many->front().incomplete && many->front().records.empty());
}

std::unique_ptr<StorageTest> makeHistoryTest(TestPlaces &places)
{
    return std::make_unique<HistoryTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_history.moc"
