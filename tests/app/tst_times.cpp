#include "domain/body.h"
#include "domain/result.h"
#include "domain/time.h"

#include <QtTest>

using namespace flotilla;

class TestTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isoText_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("msecs");
        QTest::addColumn<QString>("text");
        QTest::newRow("east") << QByteArray("Asia/Shanghai") << qint64(1711335531000)
                              << QStringLiteral("2024-03-25T10:58:51+08:00");
        QTest::newRow("UTC") << QByteArray("UTC") << qint64(1711335531000) << QStringLiteral("2024-03-25T02:58:51Z");
        QTest::newRow("parts of a second go")
            << QByteArray("UTC") << qint64(1711335531999) << QStringLiteral("2024-03-25T02:58:51Z");
        QTest::newRow("west in summer") << QByteArray("America/New_York") << qint64(1720000000000)
                                        << QStringLiteral("2024-07-03T05:46:40-04:00");
        QTest::newRow("before 1970") << QByteArray("UTC") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59Z");
    }
    void isoText()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, msecs);
        QTEST(toIsoText(instantFromMsecs(msecs), QTimeZone(zone)), "text");
    }

    void theEndOfADayIsTheNextMidnightThere()
    {
        const QTimeZone shanghai("Asia/Shanghai");
        QCOMPARE(toIsoText(endOfDay(QDate(2024, 3, 25), shanghai), shanghai), QStringLiteral("2024-03-26T00:00:00+08:00"));
        // A day that has no midnight: Beirut's clocks went from 0:00 to 1:00.
        const QTimeZone beirut("Asia/Beirut");
        QCOMPARE(toIsoText(endOfDay(QDate(2022, 3, 26), beirut), beirut), QStringLiteral("2022-03-27T01:00:00+03:00"));
    }

    void ranges()
    {
        const DateRange week{QDate(2024, 3, 4), QDate(2024, 3, 10)};
        QCOMPARE(week.days(), 7);
        QVERIFY(week.contains(QDate(2024, 3, 10)));
        QVERIFY(!week.contains(QDate(2024, 3, 11)));
        const DateRange backwards{week.last, week.first};
        QCOMPARE(backwards.days(), 0);
        QVERIFY(!backwards.contains(week.first));
        QCOMPARE(sharedDays(week, {QDate(2024, 3, 10), QDate(2024, 4, 1)}), 1);
        QCOMPARE(sharedDays(week, {QDate(2024, 3, 11), QDate(2024, 4, 1)}), 0);
        QCOMPARE(sharedDays(week, week), 7);
        QCOMPARE(sharedDays(week, backwards), 0);
        QCOMPARE(spanned(week, {QDate(2024, 3, 20), QDate(2024, 4, 1)}), (DateRange{week.first, QDate(2024, 4, 1)}));
        QCOMPARE(spanned(week, backwards), week);
        QCOMPARE(spanned({}, week), week);
    }

    void theSystemsClockGoes()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(toMsecs(SystemClock().now()) - now) < 60'000);
    }

    void bodiesAreNamedByTheirBytes()
    {
        // SHA-256 of "abc", FIPS 180-2, appendix B.1.
        QCOMPARE(BodyHash::of("abc").digest().toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QVERIFY(BodyHash().isNull());
        QVERIFY(!BodyHash::of("").isNull());
        QVERIFY(BodyHash::of("a") != BodyHash::of("b"));
    }

    void exitStatus_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("first of usage") << ErrorCode::UnknownCommand << 2;
        QTest::newRow("last of usage") << ErrorCode::NotAllowed << 2;
        QTest::newRow("first of input") << ErrorCode::PathMissing << 3;
        QTest::newRow("last of input") << ErrorCode::TextTooLong << 3;
        QTest::newRow("first of storage") << ErrorCode::CannotOpen << 4;
        QTest::newRow("last of storage") << ErrorCode::PartMissing << 4;
        QTest::newRow("busy") << ErrorCode::Busy << 5;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << 130;
    }
    void exitStatus()
    {
        QFETCH(ErrorCode, code);
        QTEST(flotilla::exitStatus(code), "status");
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
