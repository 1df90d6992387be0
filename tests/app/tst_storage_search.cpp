#include "storage/check.h"
#include "storage/history.h"
#include "storage/search.h"
#include "storage_tests.h"
#include "support/invented_camp.h"

using namespace flotilla;
using namespace flotilla::storage;
using namespace Qt::Literals::StringLiterals;

namespace flotilla::test {

/// Reports are found by what stands in them, in both languages, on both engines alike.
class SearchTest final : public StorageTest {
    Q_OBJECT

public:
    using StorageTest::StorageTest;

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void newestComeFirst();
    void whatIsReplacedIsNotFound();
    void deletedReportsAreNotFound();
    void whatIsTakenBackIsNotFound();
    void everyEncodingIsFoundByItsText_data();
    void everyEncodingIsFoundByItsText();
    void longReportsAreFoundOnce();
    void hitsSayWhoseTheyAre();

private:
    static Result<void> rewrite(Transaction &transaction, Report &report, const QString &text);

    std::unique_ptr<Store> m_store;
    InventedCamp m_camp;
};

/// Gives a report another text.
Result<void> SearchTest::rewrite(Transaction &transaction, Report &report, const QString &text)
{
    const auto body = transaction.putBody(text.toUtf8());
    if (!body)
        return std::unexpected(body.error());
    report.body = *body;
    return transaction.update(report);
}

void SearchTest::initTestCase()
{
    m_store = openFresh();
    const auto transaction = write(*m_store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    m_camp = *camp;
    FLOTILLA_WORKS(
        rewrite(*transaction, m_camp.reports[0],
                u"# 第一次周报\n本周修复了调度器的问题，算法见 paddle.nn。Wrote a Scheduler-test for café ＡＢＣ。\n"
                u"Internationalisation.\n"
                u"한국어 とても 𠮷野家\n"_s));
    FLOTILLA_WORKS(rewrite(*transaction, m_camp.reports[1], u"完成了算子的性能优化，调整。度量\n"_s));
    FLOTILLA_WORKS(transaction->commit());
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("two characters") << u"调度"_s << 1 << 0;
    QTest::newRow("two characters in the middle of a word") << u"度器"_s << 1 << 0;
    QTest::newRow("three characters") << u"调度器"_s << 1 << 0;
    QTest::newRow("one character") << u"算"_s << 1 << 1;
    QTest::newRow("one character, the run's last") << u"题"_s << 1 << 0;
    QTest::newRow("no such run") << u"调优"_s << 0 << 0;
    QTest::newRow("not across punctuation") << u"整度"_s << 0 << 0;
    QTest::newRow("pairs that stand apart") << u"算优化"_s << 0 << 0;
    QTest::newRow("two parts, both there") << u"本周 问题"_s << 1 << 0;
    QTest::newRow("two parts, one there") << u"本周 优化"_s << 0 << 0;
    QTest::newRow("a word") << u"scheduler"_s << 1 << 0;
    QTest::newRow("a word's beginning") << u"SCHED"_s << 1 << 0;
    QTest::newRow("a long word's beginning") << u"schedule"_s << 1 << 0;
    QTest::newRow("a longer word's beginning") << u"internationali"_s << 1 << 0;
    QTest::newRow("two letters of a word") << u"sc"_s << 0 << 0;
    QTest::newRow("a word's end") << u"eduler"_s << 0 << 0;
    QTest::newRow("words with punctuation") << u"paddle.nn"_s << 1 << 0;
    QTest::newRow("an accent left out") << u"cafe"_s << 1 << 0;
    QTest::newRow("full width") << u"abc"_s << 1 << 0;
    QTest::newRow("both languages in one") << u"算法见paddle"_s << 1 << 0;
    QTest::newRow("Korean") << u"한국"_s << 1 << 0;
    QTest::newRow("Japanese") << u"とて"_s << 1 << 0;
    QTest::newRow("beyond the basic plane") << u"𠮷野"_s << 1 << 0;
    QTest::newRow("nothing") << u"  "_s << 0 << 0;
    QTest::newRow("signs only") << u"\"* ' : ) -"_s << 0 << 0;
    QTest::newRow("words of the engines' own languages") << u"AND OR NOT NEAR \" ' \\ :* <-> 调度"_s << 0 << 0;
}

void SearchTest::finds()
{
    QFETCH(QString, query);
    QFETCH(int, first);
    QFETCH(int, second);
    const auto reader = read(*m_store);
    const auto hits = searchReports(*reader, query);
    FLOTILLA_WORKS(hits);
    int found[2] = {0, 0};
    for (const SearchHit &hit : *hits)
        ++found[hit.report == m_camp.reports[0].id ? 0 : 1];
    QCOMPARE(found[0], first);
    QCOMPARE(found[1], second);
}

void SearchTest::newestComeFirst()
{
    const auto reader = read(*m_store);
    const auto hits = searchReports(*reader, u"算"_s);
    FLOTILLA_WORKS(hits);
    QCOMPARE(hits->size(), size_t(2));
    QCOMPARE(hits->front().report, m_camp.reports[1].id);
    const auto one = searchReports(*reader, u"算"_s, 1);
    FLOTILLA_WORKS(one);
    QCOMPARE(one->size(), size_t(1));
    QCOMPARE(one->front().report, m_camp.reports[1].id);
}

void SearchTest::whatIsReplacedIsNotFound()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    QCOMPARE(searchReports(*transaction, u"修复"_s)->size(), size_t(1));
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[0], u"改写了文档"_s));
    QCOMPARE(searchReports(*transaction, u"修复"_s)->size(), size_t(0));
    QCOMPARE(searchReports(*transaction, u"文档"_s)->size(), size_t(1));
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[0], u"改写了文档"_s));
    QCOMPARE(searchReports(*transaction, u"文档"_s)->size(), size_t(1));
    FLOTILLA_WORKS(transaction->commit());
}

void SearchTest::deletedReportsAreNotFound()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    FLOTILLA_WORKS(transaction->remove(camp->reports[0].id));
    QCOMPARE(searchReports(*transaction, u"修复"_s)->size(), size_t(0));
    FLOTILLA_WORKS(transaction->restore(camp->reports[0].id));
    QCOMPARE(searchReports(*transaction, u"修复"_s)->size(), size_t(1));
}

void SearchTest::whatIsTakenBackIsNotFound()
{
    const auto store = openFresh();
    auto transaction = write(*store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    FLOTILLA_WORKS(transaction->commit());
    transaction = write(*store, {u"edit"_s, {}, u"ada"_s, {}});
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[0], u"改写了文档"_s));
    const auto change = transaction->commit();
    FLOTILLA_WORKS(change);
    transaction = nullptr;
    FLOTILLA_WORKS(undo(*store, *change, u"ada"_s, clock()));
    QVERIFY(searchReports(*read(*store), u"文档"_s)->empty());
    QCOMPARE(searchReports(*read(*store), u"修复"_s)->size(), size_t(1));
    QVERIFY(check(*store)->empty());
}

void SearchTest::everyEncodingIsFoundByItsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF") + "größer\r\n";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEg\0r\0\xF6\0\xDF\0"
                                          "e\0r\0",
                                          14);
    QTest::newRow("a broken byte beside it") << QByteArray("größer 周报 \xFF\n");
}

void SearchTest::everyEncodingIsFoundByItsText()
{
    QFETCH(QByteArray, bytes);
    const auto store = openFresh();
    const auto transaction = write(*store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    camp->reports[0].body = *transaction->putBody(bytes);
    FLOTILLA_WORKS(transaction->update(camp->reports[0]));
    const auto hits = searchReports(*transaction, u"größer"_s);
    FLOTILLA_WORKS(hits);
    QCOMPARE(hits->size(), size_t(1));
    QVERIFY(hits->front().excerpt.contains(u"größer"_s));
}

void SearchTest::longReportsAreFoundOnce()
{
    const auto store = openFresh();
    const auto transaction = write(*store);
    auto camp = insertInventedCamp(*transaction);
    FLOTILLA_WORKS(camp);
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[0], u"分布式训练很慢 loss "_s.repeated(12000) + u"终点站"_s));
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[1], u"分布式训练"_s));
    const auto hits = searchReports(*transaction, u"分布式"_s, 3);
    FLOTILLA_WORKS(hits);
    QCOMPARE(hits->size(), size_t(2));
    QCOMPARE(searchReports(*transaction, u"终点站"_s)->size(), size_t(1));
    FLOTILLA_WORKS(rewrite(*transaction, camp->reports[0], u"短"_s));
    QCOMPARE(searchReports(*transaction, u"分布式"_s)->size(), size_t(1));
}

void SearchTest::hitsSayWhoseTheyAre()
{
    const auto reader = read(*m_store);
    const auto hits = searchReports(*reader, u"cafe"_s);
    FLOTILLA_WORKS(hits);
    const SearchHit &hit = hits->front();
    QCOMPARE(hit.camp, m_camp.camp.id);
    QCOMPARE(hit.campSlug, m_camp.camp.slug);
    QCOMPARE(hit.person, m_camp.mentee.id);
    QCOMPARE(hit.login, m_camp.account.login);
    QCOMPARE(hit.personName, m_camp.mentee.name);
    QCOMPARE(hit.periodNumber, 1);
    QCOMPARE(hit.path, m_camp.reports[0].path);
    QVERIFY2(hit.excerpt.contains(u"for café ＡＢＣ"), qPrintable(hit.excerpt));
    QVERIFY(!hit.excerpt.contains(u'\n'));
    QCOMPARE(searchReports(*reader, u"第一次"_s)->front().excerpt.left(5), u"第一次周报"_s);
}

std::unique_ptr<StorageTest> makeSearchTest(TestPlaces &places)
{
    return std::make_unique<SearchTest>(places);
}

} // namespace flotilla::test

#include "tst_storage_search.moc"
