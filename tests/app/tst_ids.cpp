#include "domain/camp.h"
#include "domain/id.h"

#include <QtTest>

#include <limits>

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

    void newIdsArePositiveAndDiffer()
    {
        QSet<qint64> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = newId<Camp>();
            QVERIFY(id.isValid());
            seen.insert(id.value());
        }
        QCOMPARE(seen.size(), 1000);
    }

    void aDefaultIdIsNone() { QVERIFY(!Id<Camp>().isValid()); }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
