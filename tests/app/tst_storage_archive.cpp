#include "archive_audience.h"
#include "storage/archive.h"
#include "storage/history.h"
#include "storage/search.h"
#include "storage_tests.h"
#include "support/invented_camp.h"

#include <QBuffer>

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// What leaves as an archive comes back complete, and nobody gets what they must not have.
class ArchiveTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void initTestCase();
    void comesBackAsTheSameBytes();
    void broken_data();
    void broken();
    void needsAnEmptyPlace();
    void audiences_data();
    void audiences();
    void aTextThatNobodyDecidedAboutIsForCoordinators();
    void anAudiencesArchiveCanBeRead();

private:
    QByteArray archiveOf(Store &store, Audience audience = Audience::Coordinator);

    std::unique_ptr<Store> m_store;
    InventedCamp m_camp;
};

void ArchiveTest::initTestCase()
{
    m_store = openFresh();
    auto transaction = write(*m_store, {u"import"_s, {u"folder"_s}, u"otto"_s, u"first"_s});
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    m_camp = *camp;
    m_camp.mentee.note = u"secret-note"_s;
    m_camp.mentee.mergedInto = m_camp.mentor.id;
    FLOTILLA_WORKS(transaction->update(m_camp.mentee));
    Review hidden = m_camp.review;
    hidden.id = {};
    hidden.visibility = Visibility::Private;
    hidden.body = *transaction->putBody("secret-review");
    FLOTILLA_WORKS(transaction->insert(hidden));
    DefenseRound round;
    round.camp = m_camp.camp.id;
    FLOTILLA_WORKS(transaction->insert(round));
    DefenseSlot slot;
    slot.round = round.id;
    slot.pairing = m_camp.pairing.id;
    FLOTILLA_WORKS(transaction->insert(slot));
    GradeSheet sheet;
    sheet.slot = slot.id;
    sheet.comment = u"secret-score"_s;
    FLOTILLA_WORKS(transaction->insert(sheet));
    PublishedList draft;
    draft.camp = m_camp.camp.id;
    draft.title = u"secret-draft"_s;
    FLOTILLA_WORKS(transaction->insert(draft));
    ListRow row;
    row.list = draft.id;
    row.printedLogin = u"secret-row"_s;
    FLOTILLA_WORKS(transaction->insert(row));
    Certificate certificate;
    certificate.camp = m_camp.camp.id;
    certificate.pairing = m_camp.pairing.id;
    certificate.person = m_camp.mentee.id;
    certificate.serial = u"F-1"_s;
    certificate.signature = QByteArray("\x00\xff\x10", 3);
    FLOTILLA_WORKS(transaction->insert(certificate));
    FLOTILLA_WORKS(transaction->putBody(QByteArray("\xff\xfe\x00z", 4)));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;

    transaction = write(*m_store, {u"remove-report"_s, {}, u"ada"_s, {}});
    m_camp.reports[0].body = *transaction->putBody(QByteArray("\xd6\xdc\xb1\xa8\xc4\xda\xc8\xdd", 8)); // GB18030
    FLOTILLA_WORKS(transaction->update(m_camp.reports[0]));
    FLOTILLA_WORKS(transaction->remove(m_camp.reports[1].id));
    FLOTILLA_WORKS(transaction->commit());
    transaction = nullptr;
    FLOTILLA_WORKS(undo(*m_store, 2, u"ada"_s, clock()));
    FLOTILLA_WORKS(undo(*m_store, 3, u"ada"_s, clock()));
}

QByteArray ArchiveTest::archiveOf(Store &store, Audience audience)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto done = exportArchive(*read(store), out, audience);
    return done ? out.data() : QByteArray("failed");
}

void ArchiveTest::comesBackAsTheSameBytes()
{
    const QByteArray archive = archiveOf(*m_store);
    QCOMPARE(archiveOf(*m_store), archive);
    const auto other = openFresh();
    QBuffer in;
    in.setData(archive);
    in.open(QIODevice::ReadOnly);
    const auto imported = importArchive(*other, in, u"a"_s);
    FLOTILLA_WORKS(imported);
    QVERIFY(imported->records > 12 && imported->changes > 12 && imported->bodies > 3);
    QCOMPARE(archiveOf(*other), archive);
    // The search finds there what it finds here, and the history can be undone.
    const auto reader = read(*other);
    QCOMPARE(searchReports(*reader, u"周报内容"_s)->size(), size_t(1));
    QCOMPARE(reader->lastChange(), 4);
    QVERIFY(*reader->get(m_camp.camp.id) == m_camp.camp);
}

void ArchiveTest::broken_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray whole = archiveOf(*m_store);
    const auto lines = whole.split('\n');
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another file") << QByteArray("{\"name\": 1}\n");
    QTest::newRow("no JSON") << lines.first() + "\nhello\n";
    QTest::newRow("cut in a line") << whole.first(whole.size() / 2);
    QTest::newRow("the end is missing") << whole.first(whole.lastIndexOf("{\"end\""));
    QByteArray changed = whole;
    QTest::newRow("a body was changed") << changed.replace("第二次周报", "第三次周报");
    QByteArrayList without = lines;
    const qsizetype person = without.indexOf(
        *std::ranges::find_if(without, [](const QByteArray &line) { return line.contains("\"table\":\"person\""); }));
    without.removeAt(person);
    without[without.size() - 2] = "{\"end\":" + QByteArray::number(without.size() - 2) + "}";
    QTest::newRow("a record that others need is missing") << without.join('\n');
}

void ArchiveTest::broken()
{
    QFETCH(QByteArray, archive);
    const auto store = openFresh();
    QBuffer in;
    in.setData(archive);
    in.open(QIODevice::ReadOnly);
    const auto refused = importArchive(*store, in, u"old.jsonl"_s);
    FLOTILLA_FAILS(refused, BadArchive);
    QCOMPARE(refused.error().arguments.value(0), u"old.jsonl"_s);
    QVERIFY(read(*store)->all<Camp>()->empty());
    QCOMPARE(read(*store)->lastChange(), 0);
}

void ArchiveTest::needsAnEmptyPlace()
{
    QBuffer in;
    in.setData(archiveOf(*m_store));
    in.open(QIODevice::ReadOnly);
    FLOTILLA_FAILS(importArchive(*m_store, in, u"a"_s), NotAllowed);
}

void ArchiveTest::audiences_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QByteArrayList>("absent");
    QTest::addColumn<QByteArrayList>("present");
    const QByteArrayList always{"secret-note", "secret-review",  "secret-score", "secret-draft",
                                "secret-row",  "\"change_set\"", "deleted_at"};
    QTest::newRow("public") << int(Audience::Public) << always + QByteArrayList{"mira@example.org", "star_value"}
                            << QByteArrayList{"米拉", "Mira-Fen", "很好"};
    QTest::newRow("mentor") << int(Audience::Mentor) << always << QByteArrayList{"mira@example.org", "很好"};
    QTest::newRow("assistant") << int(Audience::Assistant) << always << QByteArrayList{"mira@example.org", "很好"};
    QTest::newRow("coordinator") << int(Audience::Coordinator) << QByteArrayList{}
                                 << always + QByteArrayList{"mira@example.org", "star_value"};
}

void ArchiveTest::audiences()
{
    QFETCH(int, audience);
    QFETCH(QByteArrayList, absent);
    QFETCH(QByteArrayList, present);
    const QByteArray archive = archiveOf(*m_store, Audience(audience));
    for (const QByteArray &text : absent)
        QVERIFY2(!archive.contains(text), text.constData());
    for (const QByteArray &text : present)
        QVERIFY2(archive.contains(text), text.constData());
}

void ArchiveTest::aTextThatNobodyDecidedAboutIsForCoordinators()
{
    const TableInfo table{u"person"_s, {{.name = u"name"_s}, {.name = u"shoe_size"_s}}};
    const auto admitted = [&](Audience audience) {
        return AudienceFilter(*read(*m_store), audience).admit(table, {.id = 1, .values = {u"米拉"_s, u"secret-shoe"_s}});
    };
    for (const Audience audience : {Audience::Public, Audience::Mentor, Audience::Assistant})
        QCOMPARE(admitted(audience)->values, (std::vector<QVariant>{u"米拉"_s, u""_s}));
    QCOMPARE(admitted(Audience::Coordinator)->values.back(), QVariant(u"secret-shoe"_s));
}

void ArchiveTest::anAudiencesArchiveCanBeRead()
{
    const QByteArray archive = archiveOf(*m_store, Audience::Public);
    const auto other = openFresh();
    QBuffer in;
    in.setData(archive);
    in.open(QIODevice::ReadOnly);
    FLOTILLA_WORKS(importArchive(*other, in, u"a"_s));
    QCOMPARE(archiveOf(*other, Audience::Public), archive);
}

std::unique_ptr<StorageTest> makeArchiveTest(TestPlaces &places)
{
    return std::make_unique<ArchiveTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_archive.moc"
