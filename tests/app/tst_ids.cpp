#include "domain/camp.h"
#include "domain/id.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <limits>
#include <thread>
#include <vector>

using namespace flotilla;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrip_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << qint64(1) << QStringLiteral("0000000000001");
        QTest::newRow("last letter") << qint64(31) << QStringLiteral("000000000000z");
        QTest::newRow("second place") << qint64(32) << QStringLiteral("0000000000010");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("7zzzzzzzzzzzz");
    }
    void textRoundTrip()
    {
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QCOMPARE(idToText(value), text);
        QCOMPARE(idFromText(text), std::optional(value));
        QCOMPARE(idFromText(text.toUpper()), std::optional(value));
    }

    void sortsAsNumbers()
    {
        // Archives sort by text and the storage by number: both must give one order.
        qint64 before = 1;
        for (const qint64 value : {qint64(9), qint64(10), qint64(33), qint64(1) << 40, qint64(1) << 62}) {
            QVERIFY(idToText(before) < idToText(value));
            before = value;
        }
    }

    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << QStringLiteral("000000000001");
        QTest::newRow("long") << QStringLiteral("00000000000001");
        QTest::newRow("more than 63 bits") << QStringLiteral("8000000000000");
        QTest::newRow("letter outside") << QStringLiteral("000000000000u");
        QTest::newRow("sign") << QStringLiteral("-000000000001");
        QTest::newRow("zero") << QStringLiteral("0000000000000");
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QString, text);
        QVERIFY(!idFromText(text));
    }

    void newIdsDifferOnEveryThread()
    {
        constexpr int each = 20000;
        std::array<std::vector<qint64>, 4> made;
        {
            std::vector<std::jthread> threads;
            for (auto &ids : made)
                threads.emplace_back([&ids] { std::ranges::generate_n(std::back_inserter(ids), each, newIdValue); });
        }
        QSet<qint64> seen;
        for (const auto &ids : made) {
            QVERIFY(ids.front() > 0);
            QVERIFY(std::ranges::is_sorted(ids));
            for (const qint64 id : ids)
                seen.insert(id);
        }
        QCOMPARE(seen.size(), qsizetype(made.size()) * each);
    }

    void idsFollowTheClock()
    {
        constexpr quint32 most = std::numeric_limits<quint32>::max();
        constexpr qint64 now = 1900000000000;
        const qint64 one = idAfter(0, now, most);
        const qint64 later = idAfter(one, now + 1, 0);
        QVERIFY(later > one);
        QCOMPARE(idAfter(one, now, 0), one + 1);
        QCOMPARE(idAfter(later, now - 3600000, most), later + 1); // a clock that was set back
        QVERIFY(idAfter(0, 0, 0) > 0);                            // before 2020
    }

    void aDefaultIdIsNone() { QVERIFY(!Id<Camp>().isValid()); }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
