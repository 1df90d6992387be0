#include "domain/stars.h"

#include <QtTest>

using namespace flotilla;

// Rule 7: stars and money, exactly.
class TestStars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<Grade>("grade");
        QTest::addColumn<int>("months");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("3 stars, 5 months") << Grade::Pass << 5 << qint64(5000);
        QTest::newRow("4 stars, 5 months") << Grade::Good << 5 << qint64(6000);
        QTest::newRow("5 stars, 5 months") << Grade::Excellent << 5 << qint64(8000);
        QTest::newRow("3 stars, 3 months") << Grade::Pass << 3 << qint64(3000);
        QTest::newRow("4 stars, 3 months") << Grade::Good << 3 << qint64(4000);
        QTest::newRow("5 stars, 3 months") << Grade::Excellent << 3 << qint64(5000);
        QTest::newRow("6 stars, 3 months") << Grade::Outstanding << 3 << qint64(6000);
        QTest::newRow("rounded down") << Grade::Good << 4 << qint64(5000);
        QTest::newRow("a whole third") << Grade::Pass << 4 << qint64(4000);
        QTest::newRow("fewer months take nothing away") << Grade::Good << 1 << qint64(4000);
        QTest::newRow("no month is one") << Grade::Good << 0 << qint64(4000);
        QTest::newRow("failed") << Grade::Fail << 5 << qint64(0);
    }
    void vectors()
    {
        QFETCH(Grade, grade);
        QFETCH(int, months);
        QTEST(stars({}, grade, months, false), "expected");
    }

    void aBonusComesAfterRoundingDown()
    {
        CampRules rules;
        rules.awardBonus = 500;
        QCOMPARE(stars(rules, Grade::Excellent, 5, true), 8500);
        QCOMPARE(stars(rules, Grade::Good, 4, true), 5500);
        QCOMPARE(stars(rules, Grade::Excellent, 5, false), 8000);
    }

    void anAwardIsAGradeOrABonusNeverBoth()
    {
        CampRules rules;
        QCOMPARE(stars(rules, Grade::Excellent, 3, true), 5000);
        rules.awardBonus = 500;
        QCOMPARE(stars(rules, Grade::Outstanding, 3, true), 6000);
    }

    void whoFailedGetsNoBonus()
    {
        CampRules rules;
        rules.awardBonus = 500;
        QCOMPARE(stars(rules, Grade::Fail, 3, true), 0);
    }

    void derivationShowsEachStep()
    {
        CampRules rules;
        rules.awardBonus = 500;
        const StarsDerivation expected{.base = 5000, .months = 5, .afterMonths = 8000, .bonus = 500, .total = 8500};
        QCOMPARE(deriveStars(rules, Grade::Excellent, 5, true), expected);
    }

    void aCampWithFewerGradesGivesNone()
    {
        CampRules rules;
        rules.gradeStars = {0, 3000};
        QCOMPARE(stars(rules, Grade::Good, 3, false), 0);
    }

    void rewardIsStarsTimesTheValueOfOne()
    {
        const CampRules rules;
        QCOMPARE(reward(rules, 8500), 1'700'000);
        QCOMPARE(reward(rules, 0), 0);
        CampRules odd;
        odd.starValue = 333;
        QCOMPARE(reward(odd, 8500), 2830);
    }

    void proposedMonths_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("months");
        QTest::newRow("three") << QDate(2024, 3, 1) << QDate(2024, 5, 31) << 3;
        QTest::newRow("five") << QDate(2024, 3, 1) << QDate(2024, 7, 31) << 5;
        QTest::newRow("a day") << QDate(2024, 3, 1) << QDate(2024, 3, 1) << 1;
        QTest::newRow("half up") << QDate(2024, 1, 1) << QDate(2024, 2, 15) << 2;
        QTest::newRow("below half") << QDate(2024, 1, 1) << QDate(2024, 2, 14) << 1;
        QTest::newRow("not a range") << QDate(2024, 5, 1) << QDate(2024, 3, 1) << 1;
    }
    void proposedMonths()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QTEST(flotilla::proposedMonths({first, last}), "months");
    }
};

QTEST_GUILESS_MAIN(TestStars)
#include "tst_stars.moc"
