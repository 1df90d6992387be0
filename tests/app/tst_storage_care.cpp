#include "storage/archive.h"
#include "storage/backup.h"
#include "storage/check.h"
#include "storage/erase.h"
#include "storage/history.h"
#include "storage/names.h"
#include "storage/search.h"
#include "storage_tests.h"
#include "store_private.h"
#include "support/invented_camp.h"

#include <QBuffer>

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// The check finds what is wrong, and erasing leaves nothing of a person.
class CareTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void init();
    void aGoodPlaceHasNoFindings();
    void damageIsFound_data();
    void damageIsFound();
    void brokenRulesAreFound();
    void erasingLeavesNothing();
    void erasingClearsEveryTextAboutAPerson();
    void erasingKeepsThatThereWasAReason();
    void erasingKeepsOthersAndCounts();
    void erasingReachesBackups();

private:
    QStringList wordsFound();
    QByteArray everything(Store &store);

    std::unique_ptr<Store> m_store;
    InventedCamp m_camp;
};

void CareTest::init()
{
    m_store = openFresh();
    const auto transaction = write(*m_store, {u"import"_s, {u"spring/mira-fen/1.md"_s}, u"mira-fen-spring"_s, u"first"_s});
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    m_camp = *camp;
    FLOTILLA_WORKS(transaction->commit());
}

QStringList CareTest::wordsFound()
{
    const auto findings = check(*m_store);
    QStringList words;
    if (!findings)
        return {u"failed"_s};
    for (const CheckFinding &finding : *findings)
        words.append(checkWord(finding.code));
    words.removeDuplicates();
    words.sort();
    return words;
}

void CareTest::aGoodPlaceHasNoFindings()
{
    QCOMPARE(wordsFound(), QStringList());
    // Nor has one with deleted records, undone changes and another camp's people.
    auto transaction = write(*m_store, {u"edit"_s, {}, u"ada"_s, {}});
    FLOTILLA_WORKS(insertInventedCamp(*transaction, u"autumn"_s));
    FLOTILLA_WORKS(transaction->remove(m_camp.review.id));
    const qint64 change = transaction->commit().value_or(0);
    transaction = nullptr;
    QCOMPARE(wordsFound(), QStringList());
    FLOTILLA_WORKS(undo(*m_store, change, u"ada"_s, clock()));
    QCOMPARE(wordsFound(), QStringList());
}

void CareTest::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("body") << u"UPDATE body SET bytes = hash"_s << u"body-damaged"_s;
    QTest::newRow("no body") << u"DELETE FROM body"_s << u"body-missing"_s;
    QTest::newRow("past the history") << u"UPDATE person SET email = 'x'"_s << u"history-gap"_s;
    QTest::newRow("word") << u"UPDATE pairing SET state = 'flying'"_s << u"word-unknown"_s;
    QTest::newRow("search") << u"DELETE FROM search_entry"_s << u"search-incomplete"_s;
    QTest::newRow("deleted") << u"UPDATE camp SET deleted_at = 5"_s << u"reference-deleted"_s;
}

void CareTest::damageIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    FLOTILLA_WORKS(m_store->d().connection->run(sql));
    QVERIFY2(wordsFound().contains(word), qPrintable(wordsFound().join(u' ')));
}

void CareTest::brokenRulesAreFound()
{
    const auto transaction = write(*m_store);
    Period period = m_camp.periods[1];
    period.days.first = m_camp.periods[0].days.last;
    FLOTILLA_WORKS(transaction->update(period));
    Account old = m_camp.account;
    old.id = {};
    old.person = m_camp.mentor.id;
    old.to = clock().now();
    FLOTILLA_WORKS(transaction->insert(old));
    Review own = m_camp.review;
    own.id = {};
    own.author = m_camp.mentee.id;
    FLOTILLA_WORKS(transaction->insert(own));
    Pairing second = m_camp.pairing;
    second.id = {};
    second.mentee = m_camp.mentor.id;
    FLOTILLA_WORKS(transaction->insert(second));
    Camp other;
    other.slug = u"other"_s;
    FLOTILLA_WORKS(transaction->insert(other));
    Project elsewhere = m_camp.project;
    elsewhere.id = {};
    elsewhere.camp = other.id;
    elsewhere.number = 8;
    FLOTILLA_WORKS(transaction->insert(elsewhere));
    Pairing third = m_camp.pairing;
    third.id = {};
    third.project = elsewhere.id;
    FLOTILLA_WORKS(transaction->insert(third));
    FLOTILLA_WORKS(transaction->commit());
    QCOMPARE(wordsFound(),
             (QStringList{u"camp-mixed"_s, u"login-shared"_s, u"own-decision"_s, u"pairing-second"_s, u"periods-overlap"_s,
                          u"slots-exceeded"_s}));
}

QByteArray CareTest::everything(Store &store)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return exportArchive(*read(store), out) ? out.data() : QByteArray();
}

void CareTest::erasingLeavesNothing()
{
    const QByteArrayList traces{"米拉",         "ira-fen",  "ira-Fen", "mira@example.org",
                                "调度器的问题", "性能优化", "很好",    "reminder for them"};
    auto transaction = write(*m_store);
    Nudge toPerson{.camp = m_camp.camp.id, .person = m_camp.mentee.id, .at = clock().now()};
    toPerson.body = *transaction->putBody("a reminder for them");
    FLOTILLA_WORKS(transaction->insert(toPerson));
    Nudge toGroup{.camp = m_camp.camp.id, .project = m_camp.project.id, .at = clock().now()};
    toGroup.body = *transaction->putBody("their group's reminder for them");
    FLOTILLA_WORKS(transaction->insert(toGroup));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    const QByteArray before = everything(*m_store);
    for (const QByteArray &trace : traces)
        QVERIFY2(before.contains(trace), trace.constData());
    FLOTILLA_WORKS(completeNameKeys(*m_store, clock()));

    const auto extent = erasureExtent(*read(*m_store), m_camp.mentee.id);
    FLOTILLA_WORKS(extent);
    QCOMPARE(extent->people, 1);
    QCOMPARE(extent->reports, 2);
    QCOMPARE(extent->reviews, 1);
    QVERIFY(extent->accounts >= 1);
    const auto erased = erasePerson(*m_store, m_camp.mentee.id, u"otto"_s, clock());
    FLOTILLA_WORKS(erased);
    QCOMPARE(erasureExtent(*read(*m_store), m_camp.mentee.id).value(), ErasureExtent());
    QVERIFY(erased->records >= 5 && erased->images >= 5);
    QCOMPARE(erased->bodies, 5);
    const QByteArray after = everything(*m_store);
    for (const QByteArray &trace : traces)
        QVERIFY2(!after.contains(trace), trace.constData());
    const auto reader = read(*m_store);
    QVERIFY(searchReports(*reader, u"调度"_s)->empty());
    QCOMPARE(m_store->d().connection->scalar(u"SELECT COUNT(*) FROM name_key"_s, {})->toInt(), 0);
    if (places().engine() != Engine::Sqlite)
        return;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_store->location().text() + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytes.contains(trace), trace.constData());
    }
}

void CareTest::erasingClearsEveryTextAboutAPerson()
{
    // Also those that a later schema adds: whoever forgets them in erase_scope.cpp is told here.
    const TableInfo &table = tableInfo<Person>();
    auto stored = read(*m_store)->row(table, m_camp.mentee.id.value());
    FLOTILLA_WORKS(stored);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].kind == ColumnKind::Text)
            stored->values[i] = u"trace of %1"_s.arg(table.columns[i].name);
    auto transaction = write(*m_store);
    Person person = fromRow<Person>(*stored);
    FLOTILLA_WORKS(transaction->update(person));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    FLOTILLA_WORKS(erasePerson(*m_store, m_camp.mentee.id, u"otto"_s, clock()));
    const QByteArray after = everything(*m_store);
    for (const ColumnInfo &column : table.columns)
        QVERIFY2(!after.contains("trace of " + column.name.toUtf8()), qPrintable(column.name));
}

void CareTest::erasingKeepsThatThereWasAReason()
{
    auto transaction = write(*m_store);
    Project second{.camp = m_camp.camp.id, .number = 77, .title = u"航标"_s};
    FLOTILLA_WORKS(transaction->insert(second));
    Pairing beside{.camp = m_camp.camp.id,
                   .project = second.id,
                   .mentee = m_camp.mentee.id,
                   .from = m_camp.pairing.from,
                   .reason = u"ira-fen does both"_s};
    FLOTILLA_WORKS(transaction->insert(beside));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    QCOMPARE(wordsFound(), QStringList());
    FLOTILLA_WORKS(erasePerson(*m_store, m_camp.mentee.id, u"otto"_s, clock()));
    QCOMPARE(wordsFound(), QStringList());
    QVERIFY(!everything(*m_store).contains("ira-fen"));
    QCOMPARE(erasureExtent(*read(*m_store), m_camp.mentee.id).value(), ErasureExtent());
}

void CareTest::erasingKeepsOthersAndCounts()
{
    auto transaction = write(*m_store);
    const auto other = insertInventedCamp(*transaction, u"autumn"_s);
    FLOTILLA_WORKS(other);
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    FLOTILLA_WORKS(erasePerson(*m_store, m_camp.mentee.id, u"otto"_s, clock()));
    QCOMPARE(wordsFound(), QStringList());
    auto reader = read(*m_store);
    QCOMPARE(reader->all<Report>()->size(), size_t(4));
    QCOMPARE(reader->all<Pairing>()->size(), size_t(2));
    QCOMPARE(reader->get(m_camp.mentee.id)->name, QString());
    QCOMPARE(reader->get(m_camp.mentor.id)->name, m_camp.mentor.name);
    // The other mentee handed in the same texts.
    QVERIFY(reader->body(other->reports[0].body).has_value());
    QCOMPARE(searchReports(*reader, u"调度"_s)->size(), size_t(1));
    const qint64 last = reader->lastChange();
    QCOMPARE(historyEntry(*reader, last)->label, (ChangeLabel{u"erase"_s, {toText(m_camp.mentee.id)}, u"otto"_s, u""_s}));
    reader = nullptr;
    const auto refused = undo(*m_store, last, u"otto"_s, clock());
    FLOTILLA_FAILS(refused, UndoRefused);
    QCOMPARE(refused.error().arguments.value(1), u"erased"_s);
    FLOTILLA_FAILS(erasePerson(*m_store, Id<Person>(77), u"otto"_s, clock()), NotFound);
    FLOTILLA_FAILS(erasureExtent(*read(*m_store), Id<Person>(77)), NotFound);
}

void CareTest::erasingReachesBackups()
{
    if (places().engine() != Engine::Sqlite)
        return;
    const QString folder = places().file(u"erased-backups"_s);
    const auto path = backUp(*m_store, folder, clock());
    FLOTILLA_WORKS(path);
    QCOMPARE(erasePersonFromBackups(m_store->location(), folder, m_camp.mentee.id, u"otto"_s, clock()).value_or(-1), 1);
    QVERIFY(!everything(*open(Location::parse(*path))).contains("米拉"));
}

std::unique_ptr<StorageTest> makeCareTest(TestPlaces &places)
{
    return std::make_unique<CareTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_care.moc"
