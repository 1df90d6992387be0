#include "storage/history.h"
#include "support/test_places.h"
#include "workspace/camps.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant now = instantFromMsecs(1711000800000); // 2024-03-21 06:00 UTC

QDate day(int month, int number)
{
    return {2027, month, number};
}

CampPlan plan(const QString &slug = u"yuanfan-4"_s)
{
    CampPlan plan;
    plan.camp.title = u"远帆开源集训营 · 第 4 期"_s;
    plan.camp.slug = slug;
    const DateRange days{day(3, 1), day(3, 28)};
    plan.batches.push_back({.name = u"正式批"_s, .days = days, .periods = gridOfCadence(days, 14)});
    return plan;
}

} // namespace

/// A camp before it is made: the grid of its cadence, what speaks against it, making it, the next one like it.
class TestCampPlan : public QObject {
    Q_OBJECT

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(now);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"new-camp"_s, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    Result<Id<Camp>> make(const CampPlan &wanted)
    {
        return edit([&](storage::Transaction &t) { return workspace::makeCamp(t, wanted); });
    }
    std::unique_ptr<storage::Reader> reader() { return std::move(*storage::Reader::begin(*m_store)); }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
        m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    }

    void cadenceMakesAGrid()
    {
        const auto grid = gridOfCadence({day(3, 1), day(5, 23)}, 14);
        QCOMPARE(grid.size(), 6U);
        QCOMPARE(grid[0], (GridPeriod{.number = 1, .days = {day(3, 1), day(3, 14)}}));
        QCOMPARE(grid[5], (GridPeriod{.number = 6, .days = {day(5, 10), day(5, 23)}}));
        QCOMPARE(gridOfCadence({day(3, 1), day(3, 1)}, 14).front().days, (DateRange{day(3, 1), day(3, 1)}));
        QVERIFY(gridOfCadence({day(3, 2), day(3, 1)}, 14).empty());
        QVERIFY(gridOfCadence({day(3, 1), day(3, 2)}, 0).empty());
    }

    void whatIsLeftAtTheEndBelongsSomewhere()
    {
        // Three of fourteen days are too few for a period of their own, seven are enough.
        const auto few = gridOfCadence({day(3, 1), day(3, 31)}, 14);
        QCOMPARE(few.size(), 2U);
        QCOMPARE(few[1].days, (DateRange{day(3, 15), day(3, 31)}));
        const auto half = gridOfCadence({day(3, 1), day(4, 4)}, 14);
        QCOMPARE(half.size(), 3U);
        QCOMPARE(half[2].days, (DateRange{day(3, 29), day(4, 4)}));
    }

    void holidaysMakePeriodsLonger()
    {
        const std::vector<DateRange> pauses{{day(3, 10), day(3, 12)}, {day(3, 18), day(3, 19)}};
        const auto grid = gridOfCadence({day(3, 1), day(4, 2)}, 14, pauses);
        QCOMPARE(grid.size(), 2U);
        QCOMPARE(grid[0].days, (DateRange{day(3, 1), day(3, 17)}));
        QCOMPARE(grid[1].days, (DateRange{day(3, 20), day(4, 2)})); // the second pause lies between the two
    }

    void everyGridIsInOrder()
    {
        for (int length = 1; length < 60; ++length) {
            for (const int each : {1, 7, 10, 14, 30}) {
                CampPlan wanted = plan();
                const DateRange days{day(3, 1), day(3, 1).addDays(length - 1)};
                wanted.batches = {{.days = days, .periods = gridOfCadence(days, each, {{day(3, 4), day(3, 5)}})}};
                QCOMPARE(campFault(wanted), std::nullopt);
                QCOMPARE(wanted.batches[0].periods.back().days.last == days.last,
                         days.last != day(3, 4) && days.last != day(3, 5));
            }
        }
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(campFault(plan()), std::nullopt);
        const auto problem = [](auto change) {
            CampPlan wanted = plan();
            change(wanted);
            return campFault(wanted);
        };
        QCOMPARE(problem([](CampPlan &p) { p.camp.title = u"  "_s; }), CampFault{CampProblem::NoTitle});
        for (const QString &slug : {u""_s, u"Yuan"_s, u"a b"_s, u"-a"_s, u"a-"_s, u"a--b"_s, u"远帆"_s, QString(61, u'a')})
            QCOMPARE(problem([&](CampPlan &p) { p.camp.slug = slug; }), CampFault{CampProblem::BadSlug});
        QCOMPARE(problem([](CampPlan &p) { p.camp.timeZone = u"Mars/Base"_s; }), CampFault{CampProblem::BadTimeZone});
        QCOMPARE(problem([](CampPlan &p) { p.batches.clear(); }), CampFault{CampProblem::NoBatch});
        QCOMPARE(problem([](CampPlan &p) { p.batches[0].days.last = day(2, 1); }),
                 (CampFault{CampProblem::EndBeforeStart, 0, 0}));
        QCOMPARE(problem([](CampPlan &p) { p.batches[0].periods[1].days.last = day(3, 2); }),
                 (CampFault{CampProblem::EndBeforeStart, 0, 2}));
        QCOMPARE(problem([](CampPlan &p) { p.batches[0].periods[1].due = day(3, 2); }),
                 (CampFault{CampProblem::EndBeforeStart, 0, 2}));
        QCOMPARE(problem([](CampPlan &p) { p.batches[0].periods[1].days.first = day(3, 14); }),
                 (CampFault{CampProblem::PeriodsOverlap, 0, 2}));
        QCOMPARE(problem([](CampPlan &p) { p.batches[0].periods[1].days.last = day(3, 29); }),
                 (CampFault{CampProblem::PeriodOutside, 0, 2}));
    }

    void shortNamesComeFromTitles()
    {
        QCOMPARE(slugFor(u"Yuanfan Camp 4"_s), u"yuanfan-camp-4"_s);
        QCOMPARE(slugFor(u"  Été – Ouvert! "_s), u"ete-ouvert"_s);
        QCOMPARE(slugFor(u"远帆 2027 春"_s), u"2027"_s);
        QCOMPARE(slugFor(u"远帆"_s), QString());
    }

    void aCampIsMadeInOneStep()
    {
        CampPlan wanted = plan();
        wanted.camp.rules.dueDaysAfterEnd = 2;
        wanted.batches[0].periods[1].due = day(4, 4);
        const auto camp = make(wanted);
        QVERIFY(camp);
        const auto stored = workspace::planOf(*reader(), *camp);
        QVERIFY(stored);
        QCOMPARE(stored->batches[0].periods[0].due, day(3, 16));
        QCOMPARE(stored->batches[0].periods[1].due, day(4, 4));
        QCOMPARE(stored->batches[0].name, u"正式批"_s);
        const auto same = make(wanted);
        QCOMPARE(same.error().arguments, (QStringList{u"slug-taken"_s, u"yuanfan-4"_s}));
        const FixedClock clock(now);
        const qint64 entry = *storage::undoableEntry(*reader(), u"otto"_s);
        QVERIFY(storage::undo(*m_store, entry, u"otto"_s, clock));
        QVERIFY(reader()->all<Camp>()->empty() && reader()->all<Period>()->empty());
        QVERIFY(make(wanted)); // the name is free again
    }

    void theNextOneIsLikeTheLastOne()
    {
        CampPlan wanted = plan();
        wanted.camp.rules.starValue = 150000;
        wanted.camp.rules.version = 3;
        wanted.camp.timeZone = u"Europe/Berlin"_s;
        const auto camp = make(wanted);
        const auto next = workspace::planLike(*reader(), *camp, day(9, 6));
        QVERIFY(next);
        QVERIFY(next->camp.title.isEmpty() && next->camp.slug.isEmpty() && !next->camp.id.isValid());
        QCOMPARE(next->camp.rules.starValue, 150000);
        QCOMPARE(next->camp.rules.version, 1);
        QCOMPARE(next->camp.timeZone, u"Europe/Berlin"_s);
        QCOMPARE(next->days(), (DateRange{day(9, 6), day(10, 3)}));
        QCOMPARE(next->batches[0].periods[1].due, day(10, 3));
    }

private:
    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
};

QTEST_GUILESS_MAIN(TestCampPlan)
#include "tst_camp_plan.moc"
