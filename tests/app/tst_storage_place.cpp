#include "file_place.h"
#include "migrator.h"
#include "sql_text.h"
#include "storage/backup.h"
#include "storage/check.h"
#include "storage/names.h"
#include "storage_tests.h"
#include "store_private.h"
#include "support/invented_camp.h"

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// Opening, upgrading and backing up a place; what is refused is refused in plain words and leaves it as it was.
class PlaceTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void addressesKeepNoPassword();
    void sqlIsWrittenForAnEngine();
    void openingNeedsWhatItSays();
    void whatIsNotOursIsRefused();
    void newerSchemasAreRefused();
    void stepsAreAllOrNothing();
    void olderSchemasAreUpgraded();
    void oneWriterAtATime();
    void readOnlyPlacesAreNotWritten();
    void filesAreTheOwnersOnly();
    void aFileIsKeptSafely();
    void networkDrivesAreKnown();
    void aFullDiskLeavesThePlaceAsItWas();
    void backupsAreCompleteAndFew();
    void namesSortBySound();

private:
    bool sqlite() { return places().engine() == Engine::Sqlite; }
};

void PlaceTest::addressesKeepNoPassword()
{
    const Location server = Location::parse(u"postgres://ada:secret@db.example.org:5433/camps?sslmode=require"_s);
    QCOMPARE(server.engine(), Engine::PostgreSql);
    QCOMPARE(server.text(), u"postgresql://ada@db.example.org:5433/camps?sslmode=require"_s);
    QCOMPARE(server.display(), u"db.example.org/camps"_s);
    const Location file = Location::parse(u"somewhere/spring.flotilla"_s);
    QCOMPARE(file.engine(), Engine::Sqlite);
    QVERIFY(QDir::isAbsolutePath(file.text()));
    QCOMPARE(file.display(), u"spring.flotilla"_s);
}

void PlaceTest::sqlIsWrittenForAnEngine()
{
    const QString text =
        u"-- it's a comment\nCREATE TABLE t (id {id}, x {text}) {strict}; -- more\nSELECT '--;' FROM t;\n"_s;
    const QStringList statements = splitStatements(sqlFor(Engine::Sqlite, text));
    QCOMPARE(statements,
             (QStringList{u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) STRICT"_s, u"SELECT '--;' FROM t"_s}));
    QVERIFY(sqlFor(Engine::PostgreSql, text).contains(u"x TEXT COLLATE \"C\""));
    // Both engines know the same steps.
    QCOMPARE(loadMigrations(Engine::Sqlite).size(), loadMigrations(Engine::PostgreSql).size());
}

void PlaceTest::openingNeedsWhatItSays()
{
    const Location place = places().fresh();
    if (sqlite()) {
        FLOTILLA_FAILS(Store::open(place, OpenMode::ReadWrite), PathMissing);
        FLOTILLA_FAILS(Store::open(place, OpenMode::ReadOnly), PathMissing);
        FLOTILLA_FAILS(Store::open(Location::parse(places().file(u"none/x.flotilla"_s)), OpenMode::Create), PathMissing);
        QVERIFY(!QFile::exists(place.text()));
    } else {
        FLOTILLA_FAILS(Store::open(place, OpenMode::ReadWrite), NotFlotillaFile);
        FLOTILLA_FAILS(Store::open(Location::parse(QString(place.text()).replace(u"/camp"_s, u"/none"_s)), OpenMode::Create),
                       CannotOpen);
    }
    FLOTILLA_WORKS(Store::open(place, OpenMode::Create));
    FLOTILLA_WORKS(Store::open(place, OpenMode::ReadWrite));
    FLOTILLA_WORKS(Store::open(place, OpenMode::Create));
    QCOMPARE((*Store::open(place, OpenMode::ReadOnly))->schemaVersion(), currentSchemaVersion());
}

void PlaceTest::whatIsNotOursIsRefused()
{
    Location place = places().fresh();
    if (sqlite()) {
        const auto write = [&](const QByteArray &bytes) {
            QFile file(place.text());
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("a diary, not a camp"));
        FLOTILLA_FAILS(Store::open(place, OpenMode::Create), NotFlotillaFile);
        QFile file(place.text());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "a diary, not a camp");
        QVERIFY(QDir().mkdir(places().file(u"folder.flotilla"_s)));
        FLOTILLA_FAILS(Store::open(Location::parse(places().file(u"folder.flotilla"_s)), OpenMode::Create), NotFlotillaFile);
        QVERIFY(write({}));
        FLOTILLA_FAILS(Store::open(place, OpenMode::ReadWrite), NotFlotillaFile);
    }
    place = places().fresh();
    {
        const auto other = sqlite() ? Connection::open(place, [&](QSqlDatabase &db) { db.setDatabaseName(place.text()); })
                                    : openPostgreSql(place, OpenMode::Create, std::chrono::seconds(1));
        FLOTILLA_WORKS(other);
        FLOTILLA_WORKS((*other)->run(u"CREATE TABLE diary (x INTEGER)"_s));
    }
    for (const OpenMode mode : {OpenMode::Create, OpenMode::ReadWrite, OpenMode::ReadOnly})
        FLOTILLA_FAILS(Store::open(place, mode), NotFlotillaFile);
}

void PlaceTest::newerSchemasAreRefused()
{
    const Location place = places().fresh();
    const auto store = open(place);
    const auto other = open(place);
    FLOTILLA_WORKS(other->d().connection->run(u"UPDATE flotilla SET schema_version = 99"_s));
    const auto refused = Store::open(place, OpenMode::ReadWrite);
    FLOTILLA_FAILS(refused, NewerSchema);
    QCOMPARE(refused.error().arguments, (QStringList{place.display(), u"99"_s, QString::number(currentSchemaVersion())}));
    // Upgraded by another program while it was open here.
    FLOTILLA_FAILS(Reader::begin(*store), NewerSchema);
    FLOTILLA_FAILS(Transaction::begin(*store, {}, clock()), NewerSchema);
}

void PlaceTest::stepsAreAllOrNothing()
{
    const Location place = places().fresh();
    const auto store = open(place);
    Connection &connection = *store->d().connection;
    const int now = currentSchemaVersion();
    auto steps = loadMigrations(place.engine());
    steps.push_back({now + 1, {u"CREATE TABLE added (x INTEGER)"_s}});
    steps.push_back({now + 2, {u"CREATE TABLE half (x INTEGER)"_s, u"CREATE NONSENSE"_s}});
    const auto failed = migrate(connection, place, OpenMode::ReadWrite, steps);
    FLOTILLA_FAILS(failed, MigrationFailed);
    QCOMPARE(failed.error().arguments.value(0), QString::number(now + 2));
    QCOMPARE(schemaVersionOf(connection).value_or(0), now + 1);
    FLOTILLA_WORKS(connection.scalar(u"SELECT count(*) FROM added"_s));
    QVERIFY(!connection.scalar(u"SELECT count(*) FROM half"_s).has_value());

    steps.back().statements.removeLast();
    QCOMPARE(migrate(connection, place, OpenMode::ReadWrite, steps).value_or(0), now + 2);
    QCOMPARE(migrate(connection, place, OpenMode::ReadWrite, steps).value_or(0), now + 2);
    FLOTILLA_FAILS(migrate(connection, place, OpenMode::ReadWrite, loadMigrations(place.engine())), NewerSchema);
}

void PlaceTest::olderSchemasAreUpgraded()
{
    if (!sqlite())
        return; // the files are SQLite's; the steps themselves run on both engines in every other test
    const QDir released(QStringLiteral(FLOTILLA_TEST_DATA "/schema"));
    const QStringList files = released.entryList({u"*.sqlite"_s}, QDir::Files);
    QVERIFY(files.contains(u"1.sqlite"_s));
    for (const QString &name : files) {
        const QString copy = places().file(name);
        QVERIFY(QFile::copy(released.filePath(name), copy));
        QVERIFY(QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const auto store = Store::open(Location::parse(copy), OpenMode::ReadWrite);
        FLOTILLA_WORKS(store);
        QCOMPARE((*store)->schemaVersion(), currentSchemaVersion());
        const auto reader = read(**store);
        QCOMPARE(reader->all<Report>()->size(), size_t(2));
        QCOMPARE(reader->all<Camp>()->front().slug, u"spring"_s);
        QVERIFY(reader->lastChange() > 0);
        // What its history says of columns that came later is what they hold now.
        const auto findings = check(**store);
        FLOTILLA_WORKS(findings);
        QCOMPARE(findings->size(), size_t(0));
    }
}

void PlaceTest::oneWriterAtATime()
{
    const Location place = places().fresh();
    const auto ours = open(place);
    const auto theirs = open(place);
    auto transaction = write(*ours);
    QElapsedTimer waited;
    waited.start();
    const auto busy = Transaction::begin(*theirs, {}, clock());
    FLOTILLA_FAILS(busy, Busy);
    QVERIFY(waited.elapsed() >= 400);
    transaction.reset();
    FLOTILLA_WORKS(Transaction::begin(*theirs, {}, clock()));
    // Nor two of one connection.
    transaction = write(*ours);
    FLOTILLA_FAILS(Transaction::begin(*ours, {}, clock()), StorageFailed);
    FLOTILLA_FAILS(Reader::begin(*ours), StorageFailed);
}

void PlaceTest::readOnlyPlacesAreNotWritten()
{
    const Location place = places().fresh();
    open(place);
    const auto store = Store::open(place, OpenMode::ReadOnly);
    FLOTILLA_WORKS(store);
    FLOTILLA_FAILS(Transaction::begin(**store, {}, clock()), NoPermission);
    QVERIFY(!(*store)->d().connection->run(u"DELETE FROM camp"_s).has_value());
    FLOTILLA_WORKS(Reader::begin(**store));
}

void PlaceTest::filesAreTheOwnersOnly()
{
    if (!sqlite())
        return;
    const Location place = places().fresh();
    const auto store = open(place);
    FLOTILLA_WORKS(insertInventedCamp(*write(*store)));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const auto permissions = QFile::permissions(place.text() + suffix);
        QVERIFY2(QFile::exists(place.text() + suffix), qPrintable(suffix));
        QVERIFY2(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                 qPrintable(suffix));
    }
}

void PlaceTest::aFileIsKeptSafely()
{
    if (!sqlite())
        return;
    const auto store = openFresh();
    const auto pragma = [&](const QString &name) { return store->d().connection->scalar(u"PRAGMA "_s + name)->toString(); };
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL: what was acknowledged survives
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
}

void PlaceTest::networkDrivesAreKnown()
{
    for (const char *kind : {"nfs4", "cifs", "fuse.sshfs", "SMB2"})
        QVERIFY2(isNetworkFileSystem(kind), kind);
    for (const char *kind : {"ext4", "btrfs", "xfs", "apfs", "NTFS", "tmpfs", "overlay", ""})
        QVERIFY2(!isNetworkFileSystem(kind), kind);
}

void PlaceTest::aFullDiskLeavesThePlaceAsItWas()
{
    if (!sqlite())
        return;
    const auto store = openFresh();
    Connection &connection = *store->d().connection;
    const qint64 pages = connection.scalar(u"PRAGMA page_count"_s)->toLongLong();
    FLOTILLA_WORKS(connection.run(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
    auto transaction = write(*store);
    FLOTILLA_WORKS(insertInventedCamp(*transaction));
    FLOTILLA_FAILS(transaction->putBody(QByteArray(100000, 'x')), DiskFull);
    FLOTILLA_FAILS(transaction->commit(), DiskFull);
    transaction.reset();
    QVERIFY(read(*store)->all<Camp>()->empty());
    Camp camp;
    FLOTILLA_WORKS(write(*store)->insert(camp));
}

void PlaceTest::backupsAreCompleteAndFew()
{
    const auto store = openFresh();
    const QString folder = places().file(u"backups"_s);
    if (!sqlite()) {
        FLOTILLA_FAILS(backUp(*store, folder, clock()), NotAllowed);
        return;
    }
    auto transaction = write(*store);
    const auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    FLOTILLA_WORKS(transaction->commit());
    transaction.reset();
    // Another program writes meanwhile: its unfinished work is no part of the copy.
    const auto theirs = open(store->location());
    const auto unfinished = write(*theirs);
    Person person;
    FLOTILLA_WORKS(unfinished->insert(person));

    FixedClock now(clock().now());
    QStringList made;
    for (int i = 0; i < 12; ++i) {
        now.set(now.now() + std::chrono::minutes(1));
        const auto path = backUp(*store, folder, now);
        FLOTILLA_WORKS(path);
        made.prepend(*path);
    }
    QCOMPARE(backupsOf(store->location(), folder), made.first(10));
    QVERIFY(!(QFile::permissions(made.first()) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto copy = open(Location::parse(made.first()));
    QVERIFY(*read(*copy)->get(camp->camp.id) == camp->camp);
    QCOMPARE(read(*copy)->all<Person>()->size(), size_t(2));
    QCOMPARE(read(*copy)->lastChange(), 1);

    now.set(now.now() + std::chrono::minutes(1));
    const auto last = backUp(*store, folder, now, {10, 1});
    FLOTILLA_WORKS(last);
    QCOMPARE(backupsOf(store->location(), folder), QStringList{*last});
    QVERIFY(QFile::exists(made.first()) == false);
}

void PlaceTest::namesSortBySound()
{
    NameKeys keys;
    QCOMPARE(keys.key(u"单雄信"_s), u"shan xiong xin"_s); // as a surname; as a word it is "dan"
    QCOMPARE(keys.key(u"Ötto  Quill"_s), u"otto quill"_s);
    QCOMPARE(keys.key(u"Ａｄａ"_s), u"ada"_s);
    QVERIFY(keys.key(u"阿明"_s) < keys.key(u"Bela"_s));

    const auto store = openFresh();
    const auto transaction = write(*store);
    FLOTILLA_WORKS(insertInventedCamp(*transaction));
    const qint64 change = transaction->commit().value_or(0);
    QCOMPARE(completeNameKeys(*store, clock()).value_or(-1), 1);
    QCOMPARE(completeNameKeys(*store, clock()).value_or(-1), 0);
    const auto reader = read(*store);
    QCOMPARE(store->d().connection->scalar(u"SELECT sort_key FROM name_key WHERE name = '米拉'"_s, {})->toString(),
             u"mi la"_s);
    QCOMPARE(reader->lastChange(), change);
}

std::unique_ptr<StorageTest> makePlaceTest(TestPlaces &places)
{
    return std::make_unique<PlaceTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_place.moc"
