#include "domain/period_grid.h"

#include <QTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

DateRange range(QDate first, int days)
{
    return {first, first.addDays(days - 1)};
}

const QDate start(2031, 3, 3);

/// Three periods of two weeks that two people used.
std::vector<UsedRange> threePeriods()
{
    std::vector<UsedRange> used;
    for (int i = 0; i < 3; ++i)
        for (const QString &person : {u"ada"_s, u"bo"_s})
            used.push_back({range(start.addDays(14 * i), 14), person});
    return used;
}

GridPlace placeAlone(const std::vector<GridPeriod> &grid, const DateRange &days)
{
    return placeOnGrid(grid, {{days, u"cy"_s}}).front();
}

} // namespace

/// The periods behind the days that people wrote, and where each report belongs.
class TestPeriodGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesOfSeveralPeopleArePeriods()
    {
        const auto grid = findGrid(threePeriods());
        QCOMPARE(grid.size(), 3U);
        for (std::size_t i = 0; i < grid.size(); ++i) {
            QCOMPARE(grid[i].number, int(i) + 1);
            QCOMPARE(grid[i].days, range(start.addDays(14 * int(i)), 14));
            QCOMPARE(grid[i].support, PeriodSupport::Strong);
        }
        QVERIFY(findGrid({}).empty());
        QVERIFY(findGrid({{DateRange(), u"ada"_s}}).empty());
    }

    void oneWhoUsedARangeTwiceIsOnePerson()
    {
        const auto grid = findGrid({{range(start, 14), u"ada"_s}, {range(start, 14), u"ada"_s}});
        QCOMPARE(grid.size(), 1U);
        QCOMPARE(grid.front().support, PeriodSupport::Weak);
    }

    void theMostUsedSpellingWins()
    {
        auto used = threePeriods();
        used.push_back({range(start, 14), u"cy"_s});
        for (const QString &person : {u"dan"_s, u"eve"_s})
            used.push_back({range(start.addDays(-1), 15), person});
        QCOMPARE(findGrid(used).front().days, range(start, 14));
    }

    void aPeriodOfOnePersonCountsWhereNothingElseIs()
    {
        auto used = threePeriods();
        used.push_back({range(start.addDays(60), 14), u"ada"_s});
        used.push_back({range(start.addDays(7), 14), u"cy"_s}); // half in each of two
        const auto grid = findGrid(used);
        QCOMPARE(grid.size(), 4U);
        QCOMPARE(grid[3].support, PeriodSupport::Weak);
    }

    void periodsDoNotOverlap()
    {
        // the second one starts on the last day of the first
        const auto grid = findGrid({{range(start, 14), u"ada"_s},
                                    {range(start, 14), u"bo"_s},
                                    {range(start.addDays(13), 14), u"ada"_s},
                                    {range(start.addDays(13), 14), u"bo"_s}});
        QCOMPARE(grid.size(), 2U);
        QCOMPARE(grid[0].days, range(start, 14));
        QCOMPARE(grid[1].days, range(start.addDays(14), 13));
    }

    void placesExactNearOverlapAndOff()
    {
        const auto grid = findGrid(threePeriods());
        QCOMPARE(placeAlone(grid, range(start.addDays(14), 14)), (GridPlace{GridMatch::Exact, 2}));
        QCOMPARE(placeAlone(grid, range(start.addDays(13), 15)), (GridPlace{GridMatch::Near, 2}));
        QCOMPARE(placeAlone(grid, range(start.addDays(18), 10)), (GridPlace{GridMatch::Overlap, 2}));
        QCOMPARE(placeAlone(grid, range(start.addDays(18), 3)), (GridPlace{GridMatch::Overlap, 2}));
        QCOMPARE(placeAlone(grid, range(start.addDays(38), 14)), (GridPlace{GridMatch::OffGrid, 0}));
        QCOMPARE(placeAlone(grid, range(start.addDays(37), 14)), (GridPlace{GridMatch::Overlap, 3}));
        QCOMPARE(placeAlone(grid, range(start.addDays(90), 14)), (GridPlace{GridMatch::OffGrid, 0}));
        QCOMPARE(placeAlone(grid, DateRange()), (GridPlace{GridMatch::NoDates, 0}));
        QCOMPARE(placeAlone({}, range(start, 14)), (GridPlace{GridMatch::OffGrid, 0}));
    }

    void aLongReportTakesAFreePeriod()
    {
        const auto grid = findGrid(threePeriods());
        const DateRange all = range(start, 42);
        QCOMPARE(placeAlone(grid, all).period, 3);
        const auto places = placeOnGrid(grid, {{all, u"cy"_s}, {range(start.addDays(28), 14), u"cy"_s}});
        QCOMPARE(places[0], (GridPlace{GridMatch::Overlap, 2}));
        QCOMPARE(places[1], (GridPlace{GridMatch::Exact, 3}));
        // of two long ones each takes its own
        const auto two = placeOnGrid(grid, {{all, u"cy"_s}, {range(start.addDays(-1), 43), u"cy"_s}, {all, u"dan"_s}});
        QCOMPARE(two[0].period, 3);
        QCOMPARE(two[1].period, 2);
        QCOMPARE(two[2].period, 3);
        // 31 days are not long: such a report goes where most of it is
        QCOMPARE(placeAlone(grid, range(start, 31)).period, 1);
    }

    void ordered()
    {
        QVERIFY(isOrderedGrid({}));
        QVERIFY(isOrderedGrid({range(start, 14), range(start.addDays(14), 14)}));
        QVERIFY(!isOrderedGrid({range(start, 14), range(start.addDays(13), 14)}));
        QVERIFY(!isOrderedGrid({range(start.addDays(14), 14), range(start, 14)}));
        QVERIFY(!isOrderedGrid({DateRange()}));
    }
};

QTEST_GUILESS_MAIN(TestPeriodGrid)
#include "tst_period_grid.moc"
