#include "storage_tests.h"
#include "support/invented_camp.h"

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// Records go in and come back as they were, and what must not be stored is refused.
class RecordsTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void recordsComeBackAsTheyWere();
    void everyKindOfRecordIsStored();
    void writingTheSameWritesNothing();
    void staleVersionsNameWhoChangedWhat();
    void uniqueValuesAreUniqueAmongLiveRecords();
    void bodiesStandOnce();
    void nullCharactersAreRefused();
    void withoutCommitNothingHappens();
    void afterAFailureNothingIsCommitted();
    void readersSeeOneMoment();
};

void RecordsTest::recordsComeBackAsTheyWere()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    const auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    FLOTILLA_WORKS(transaction->commit());

    const auto reader = read(*store);
    QVERIFY(*reader->get(camp->camp.id) == camp->camp);
    QVERIFY(*reader->get(camp->pairing.id) == camp->pairing);
    QVERIFY(*reader->get(camp->review.id) == camp->review);
    QVERIFY(*reader->get(camp->mentee.id) == camp->mentee);
    const auto periods = reader->where<Period>("camp", camp->camp.id);
    FLOTILLA_WORKS(periods);
    QCOMPARE(periods->size(), size_t(2));
    const auto reports = reader->where<Report>("pairing", camp->pairing.id);
    FLOTILLA_WORKS(reports);
    for (const Report &report : *reports)
        QVERIFY(report == camp->reports[report.path.endsWith(u"/1.md") ? 0 : 1]);
    QCOMPARE(reader->all<Person>()->size(), size_t(2));
    FLOTILLA_FAILS(reader->get(Id<Camp>(12345)), NotFound);
    FLOTILLA_FAILS(reader->where<Camp>("nonsense", QVariant(1)), StorageFailed);
}

void RecordsTest::everyKindOfRecordIsStored()
{
    // A column that the schema or the migration lacks fails here.
    const auto store = openFresh();
    const auto reader = read(*store);
    int tables = 0;
    AllRecords::forEach([&]<class T>() {
        const auto records = reader->all<T>();
        QVERIFY2(records.has_value(), qPrintable(tableInfo<T>().name));
        ++tables;
    });
    QCOMPARE(tables, int(allTables().size()));
}

void RecordsTest::writingTheSameWritesNothing()
{
    const auto store = openFresh();
    auto first = write(*store);
    auto camp = insertInventedCamp(*first);
    QCOMPARE(*first->commit(), 1);
    first.reset();

    const auto second = write(*store);
    FLOTILLA_WORKS(second->update(camp->camp));
    QCOMPARE(camp->camp.version, 1);
    QCOMPARE(*second->commit(), 0);
    QCOMPARE(read(*store)->lastChange(), 1);
}

void RecordsTest::staleVersionsNameWhoChangedWhat()
{
    const auto store = openFresh();
    auto first = write(*store);
    const auto camp = insertInventedCamp(*first);
    FLOTILLA_WORKS(first->commit());
    first.reset();
    Person mine = camp->mentee;
    Person theirs = camp->mentee;

    auto others = write(*store, {u"edit-person"_s, {}, u"otto"_s, {}});
    theirs.email = u"new@example.org"_s;
    FLOTILLA_WORKS(others->update(theirs));
    QCOMPARE(theirs.version, 2);
    FLOTILLA_WORKS(others->commit());
    others.reset();

    const auto late = write(*store);
    mine.note = u"quiet"_s;
    const auto refused = late->update(mine);
    FLOTILLA_FAILS(refused, VersionConflict);
    QCOMPARE(
        refused.error().arguments,
        (QStringList{recordName(tableInfo<Person>(), mine.id.value()), u"otto"_s, toIsoText(clock().now()), u"email"_s}));
}

void RecordsTest::uniqueValuesAreUniqueAmongLiveRecords()
{
    const auto store = openFresh();
    auto transaction = write(*store);
    Camp first;
    first.slug = u"spring"_s;
    FLOTILLA_WORKS(transaction->insert(first));
    FLOTILLA_WORKS(transaction->remove(first.id));
    Camp second;
    second.slug = u"spring"_s;
    FLOTILLA_WORKS(transaction->insert(second));
    FLOTILLA_WORKS(transaction->commit());
    transaction.reset();

    transaction = write(*store);
    const auto restored = transaction->restore(first.id);
    FLOTILLA_FAILS(restored, NotUnique);
    QCOMPARE(restored.error().arguments, (QStringList{recordName(tableInfo<Camp>(), first.id.value()), u"slug"_s}));
    transaction.reset();

    transaction = write(*store);
    Batch batch;
    batch.camp = second.id;
    FLOTILLA_WORKS(transaction->insert(batch));
    Batch twin;
    twin.camp = second.id;
    const auto twice = transaction->insert(twin);
    FLOTILLA_FAILS(twice, NotUnique);
    QCOMPARE(twice.error().arguments.value(1), u"camp, number"_s);
}

void RecordsTest::bodiesStandOnce()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    const QByteArray bytes("with \0 inside and '\\ quotes", 27);
    const auto hash = transaction->putBody(bytes);
    FLOTILLA_WORKS(hash);
    QCOMPARE(*transaction->putBody(bytes), *hash);
    FLOTILLA_WORKS(transaction->putBody(QByteArray()));
    QCOMPARE(*transaction->body(*hash), bytes);
    QCOMPARE(*transaction->body(BodyHash::of({})), QByteArray());
    FLOTILLA_FAILS(transaction->body(BodyHash::of("other")), NotFound);
    FLOTILLA_FAILS(transaction->putBody(QByteArray(25 * 1024 * 1024 + 1, 'x')), TextTooLong);
}

void RecordsTest::nullCharactersAreRefused()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    Person person;
    person.name = u"Mi"_s + QChar(0) + u"ra"_s;
    const auto refused = transaction->insert(person);
    FLOTILLA_FAILS(refused, NullCharacter);
    QCOMPARE(refused.error().arguments, QStringList{u"name"_s});
}

void RecordsTest::withoutCommitNothingHappens()
{
    const auto store = openFresh();
    auto transaction = write(*store);
    FLOTILLA_WORKS(insertInventedCamp(*transaction));
    QCOMPARE(transaction->all<Camp>()->size(), size_t(1));
    transaction.reset();
    QVERIFY(read(*store)->all<Camp>()->empty());
    QCOMPARE(read(*store)->lastChange(), 0);
}

void RecordsTest::afterAFailureNothingIsCommitted()
{
    const auto store = openFresh();
    auto transaction = write(*store);
    Camp camp;
    camp.slug = u"spring"_s;
    FLOTILLA_WORKS(transaction->insert(camp));
    FLOTILLA_FAILS(transaction->remove(Id<Person>(7)), NotFound);
    FLOTILLA_FAILS(transaction->insert(camp), NotFound);
    FLOTILLA_FAILS(transaction->commit(), NotFound);
    transaction.reset();
    QVERIFY(read(*store)->all<Camp>()->empty());
}

void RecordsTest::readersSeeOneMoment()
{
    const Location place = places().fresh();
    const auto ours = open(place);
    const auto theirs = open(place);
    auto reader = read(*ours);
    QVERIFY(reader->all<Camp>()->empty());
    const auto transaction = write(*theirs);
    FLOTILLA_WORKS(insertInventedCamp(*transaction));
    FLOTILLA_WORKS(transaction->commit());
    QVERIFY(reader->all<Camp>()->empty());
    reader.reset();
    QCOMPARE(read(*ours)->all<Camp>()->size(), size_t(1));
}

std::unique_ptr<StorageTest> makeRecordsTest(TestPlaces &places)
{
    return std::make_unique<RecordsTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_records.moc"
