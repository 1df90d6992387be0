#include "insight/history_page.h"
#include "storage/names.h"
#include "storage/record_codec.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "wording/record_words.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

/// The history as people read it: what was changed by whom, named by what things are called.
class HistoryPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void recordsAreCalledByWhatTheyBelongTo();
    void aChangeShowsBeforeAndAfter();
    void aTextIsShownWhole();
    void entriesAreFound_data();
    void entriesAreFound();
    void searchingGoesOnOverManyEntries();
    void whatWasTakenBackIsMarked();
    void everyKindHasWords();

private:
    using Step = std::function<void(storage::Transaction &)>;
    qint64 change(const QString &code, const QString &who, const QString &reason, const Step &step);
    QString label(const QString &table, qint64 id);
    QStringList found(const storage::HistoryFilter &filter);
    std::unique_ptr<storage::Reader> read() { return std::move(*storage::Reader::begin(*m_store)); }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    FixedClock m_clock{instantFromMsecs(1711360731000)};
    wording::Wording m_words{Language::English};
};

void HistoryPageTest::initTestCase()
{
    if (!m_places.problem().isEmpty())
        QFAIL(qUtf8Printable(m_places.problem()));
}

void HistoryPageTest::init()
{
    auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
    QVERIFY(store);
    m_store = std::move(*store);
    m_clock.set(instantFromMsecs(1711360731000));
    change(u"import"_s, u"otto"_s, {},
           [&](storage::Transaction &transaction) { m_camp = *test::insertInventedCamp(transaction); });
    QVERIFY(storage::completeNameKeys(*m_store, m_clock));
}

qint64 HistoryPageTest::change(const QString &code, const QString &who, const QString &reason, const Step &step)
{
    auto transaction = storage::Transaction::begin(*m_store, {code, {}, who, reason}, m_clock);
    if (!transaction)
        return -1;
    step(**transaction);
    return (*transaction)->commit().value_or(-1);
}

QString HistoryPageTest::label(const QString &table, qint64 id)
{
    const auto found = insight::readRecordLabel(*read(), table, id);
    return found ? insight::labelText(*found, m_words) : u"failed"_s;
}

QStringList HistoryPageTest::found(const storage::HistoryFilter &filter)
{
    QStringList codes;
    const auto reader = read();
    const auto lines = insight::readHistory(*reader, filter, 10);
    if (!lines)
        return {u"failed "_s + lines.error().arguments.join(u' ')};
    for (const insight::HistoryLine &line : *lines)
        codes.append(line.entry.label.code);
    return codes;
}

void HistoryPageTest::recordsAreCalledByWhatTheyBelongTo()
{
    QCOMPARE(label(u"person"_s, m_camp.mentee.id.value()), u"米拉"_s);
    QCOMPARE(label(u"report"_s, m_camp.reports[1].id.value()), u"米拉 · 07 调度器 · Period 2"_s);
    QCOMPARE(label(u"review"_s, m_camp.review.id.value()), u"米拉 · 07 调度器 · Period 1"_s);
    QCOMPARE(label(u"account"_s, m_camp.account.id.value()), u"Mira-Fen-spring"_s);
    QCOMPARE(label(u"camp"_s, m_camp.camp.id.value()), u"春季集训营"_s);
    // Of somebody without a name, the GitHub ID.
    change(u"edit-person"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
        Person person = *transaction.get(m_camp.mentee.id);
        person.name.clear();
        QVERIFY(transaction.update(person));
    });
    QCOMPARE(label(u"person"_s, m_camp.mentee.id.value()), u"Mira-Fen-spring"_s);
    QCOMPARE(label(u"person"_s, 42), u"person "_s + idToText(42));
    // What is deleted keeps its name.
    change(u"edit-camp"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
        QVERIFY(transaction.remove(m_camp.review.id));
        QVERIFY(transaction.remove(m_camp.reports[0].id));
    });
    QCOMPARE(label(u"review"_s, m_camp.review.id.value()), u"Mira-Fen-spring · 07 调度器 · Period 1"_s);
}

void HistoryPageTest::aChangeShowsBeforeAndAfter()
{
    const qint64 entry = change(u"edit-camp"_s, u"ada"_s, u"holiday"_s, [&](storage::Transaction &transaction) {
        Period period = m_camp.periods[0];
        period.due = period.due.addDays(3);
        QVERIFY(transaction.update(period));
        Pairing pairing = m_camp.pairing;
        pairing.state = PairingState::Withdrawn;
        QVERIFY(transaction.update(pairing));
    });
    const auto reader = read();
    const auto detail = insight::readHistoryDetail(*reader, entry, 100);
    QVERIFY(detail);
    QCOMPARE(detail->line.entry.label.reason, u"holiday"_s);
    QCOMPARE(detail->line.parts, (std::vector<storage::HistoryPart>{{u"period"_s, 1}, {u"pairing"_s, 1}}));
    QCOMPARE(detail->records.size(), size_t(2));
    const insight::HistoryField &due = detail->records[0].fields.front();
    QCOMPARE(due.column, u"due"_s);
    QCOMPARE(due.before.text, m_camp.periods[0].due.toString(Qt::ISODate));
    QCOMPARE(due.after.text, m_camp.periods[0].due.addDays(3).toString(Qt::ISODate));
    QCOMPARE(detail->records[1].fields.size(), size_t(1));
    QCOMPARE(wording::valueWord(u"pairing"_s, u"state"_s, detail->records[1].fields[0].after.text, m_words), u"Withdrew"_s);

    const auto part = insight::readHistoryDetail(*reader, entry, 1);
    QVERIFY(part);
    QCOMPARE(part->records.size(), size_t(1));
    QCOMPARE(part->more, 1);
    QCOMPARE(insight::readHistoryDetail(*reader, entry + 1, 1).error().code, ErrorCode::NotFound);
}

void HistoryPageTest::aTextIsShownWhole()
{
    const qint64 entry = change(u"review"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
        Review review = m_camp.review;
        review.body = *transaction.putBody("很好 Well done\nand more");
        review.author = {};
        QVERIFY(transaction.update(review));
    });
    const auto reader = read();
    const auto detail = insight::readHistoryDetail(*reader, entry, 10);
    QVERIFY(detail);
    const auto &fields = detail->records.front().fields;
    QCOMPARE(fields.size(), size_t(2));
    QCOMPARE(fields[0].column, u"author"_s);
    QCOMPARE(insight::labelText(fields[0].before.record, m_words), u"Otto Quill"_s);
    QCOMPARE(fields[0].after.kind, insight::HistoryValue::Kind::Nothing);
    QCOMPARE(fields[1].before.kind, insight::HistoryValue::Kind::Body);
    QCOMPARE(fields[1].before.text, u"很好 Well done"_s);
    QCOMPARE(fields[1].after.text, u"很好 Well done\nand more"_s);
}

void HistoryPageTest::entriesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    const QStringList all{u"exempt"_s, u"edit-camp"_s, u"import"_s};
    QTest::newRow("a name, and what is hers") << u"米拉"_s << QStringList{u"exempt"_s, u"import"_s};
    QTest::newRow("the sound of a name") << u"mi la"_s << QStringList{u"exempt"_s, u"import"_s};
    QTest::newRow("a GitHub ID") << u"mira-FEN"_s << QStringList{u"exempt"_s, u"import"_s};
    QTest::newRow("a reason of the change") << u"Regatta"_s << QStringList{u"edit-camp"_s};
    QTest::newRow("a value") << u"ill with"_s << QStringList{u"exempt"_s};
    QTest::newRow("who") << u"ada"_s << QStringList{u"exempt"_s, u"edit-camp"_s};
    QTest::newRow("the name of a field is no value") << u"title_en"_s << QStringList{};
    QTest::newRow("a wild card is none") << u"%"_s << QStringList{};
    QTest::newRow("nothing") << u"nowhere"_s << QStringList{};
    QTest::newRow("everything") << QString() << all;
}

void HistoryPageTest::entriesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    m_clock.set(m_clock.now() + std::chrono::hours(24));
    change(u"edit-camp"_s, u"ada"_s, u"regatta"_s, [&](storage::Transaction &transaction) {
        Period period = m_camp.periods[0];
        period.due = period.due.addDays(3);
        QVERIFY(transaction.update(period));
    });
    m_clock.set(m_clock.now() + std::chrono::hours(24));
    change(u"exempt"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
        Exemption exemption;
        exemption.pairing = m_camp.pairing.id;
        exemption.period = m_camp.periods[1].id;
        exemption.reason = u"Ill with a cold"_s;
        exemption.by = m_camp.mentor.id;
        QVERIFY(transaction.insert(exemption));
    });
    QCOMPARE(found({.text = text}), codes);
    // By a word of the title, whatever the language: the caller knows the codes.
    QCOMPARE(found({.text = u"nowhere"_s, .codes = {u"import"_s}}), QStringList{u"import"_s});
    QCOMPARE(found({.who = u"ada"_s, .text = text}).contains(u"import"_s), false);
    QCOMPARE(found({.table = u"exemption"_s}), QStringList{u"exempt"_s});
    QCOMPARE(found({.table = u"review"_s}), QStringList{u"import"_s});
    const Instant middle = m_clock.now() - std::chrono::hours(24);
    QCOMPARE(found({.from = middle}), (QStringList{u"exempt"_s, u"edit-camp"_s}));
    QCOMPARE(found({.until = middle}), QStringList{u"import"_s});
    QCOMPARE(found({.after = 1}), (QStringList{u"exempt"_s, u"edit-camp"_s}));
}

void HistoryPageTest::searchingGoesOnOverManyEntries()
{
    // More than a page of entries whose images hold the text only in the name of a field, then one that has it.
    for (int i = 0; i < 15; ++i) {
        change(u"edit-person"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
            Person person;
            person.name = u"P%1"_s.arg(i);
            person.affiliation = i == 0 ? u"certificate office"_s : QString();
            QVERIFY(transaction.insert(person));
        });
    }
    const auto reader = read();
    const auto entries = storage::historyEntries(*reader, {.text = u"certificate"_s}, 10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t(1));
}

void HistoryPageTest::whatWasTakenBackIsMarked()
{
    const qint64 entry = change(u"edit-person"_s, u"ada"_s, {}, [&](storage::Transaction &transaction) {
        Person person = *transaction.get(m_camp.mentee.id);
        person.name = u"Mira"_s;
        QVERIFY(transaction.update(person));
    });
    const auto taken = [&](qint64 id) { return insight::readHistoryDetail(*read(), id, 1)->line.takenBack; };
    QVERIFY(!taken(entry));
    const auto undone = storage::undo(*m_store, entry, u"ada"_s, m_clock);
    QVERIFY(undone);
    QVERIFY(taken(entry));
    const auto again = storage::undo(*m_store, *undone, u"ada"_s, m_clock);
    QVERIFY(again);
    QVERIFY(!taken(entry));
    QVERIFY(taken(*undone));
    QVERIFY(!taken(*again));
}

void HistoryPageTest::everyKindHasWords()
{
    const wording::Wording chinese(Language::Chinese);
    const auto isChinese = [](const QString &text) {
        return text.contains(QRegularExpression(u"[\\x{4e00}-\\x{9fff}]"_s)) || text.contains(u"GitHub ID");
    };
    for (const storage::TableInfo *table : storage::allTables()) {
        QVERIFY2(isChinese(wording::recordWord(table->name, chinese)), qPrintable(table->name));
        QVERIFY2(isChinese(wording::recordCount(table->name, 2, chinese)), qPrintable(table->name));
        for (const storage::ColumnInfo &column : table->columns) {
            QVERIFY2(isChinese(wording::fieldWord(column.name, chinese)), qPrintable(table->name + u'.' + column.name));
            for (const QString &word : column.words) {
                const QString said = wording::valueWord(table->name, column.name, word, chinese);
                QVERIFY2(word.isEmpty() || said == u"English" || isChinese(said),
                         qPrintable(table->name + u'.' + column.name + u'=' + word));
            }
        }
    }
}

QTEST_GUILESS_MAIN(HistoryPageTest)
#include "tst_history_page.moc"
