#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/attention_settings.h"

#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

/// A camp's thresholds, set by several people at a time.
class TestAttentionSettings : public QObject {
    Q_OBJECT

private:
    template <class Fn>
    auto edit(Fn fn)
    {
        const FixedClock clock(instantFromMsecs(1'932'000'000'000));
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"edit-attention"_s, .who = u"ada"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
        m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
        const auto made = edit([](storage::Transaction &t) { return test::insertInventedCamp(t); });
        QVERIFY(made);
        m_seen = *(*storage::Reader::begin(*m_store))->get(made->camp.id);
    }

    void numbersAreKept()
    {
        AttentionRules wanted{.missingPeriods = 3, .reviewDays = 0};
        QVERIFY(keep(m_seen, wanted));
        QCOMPARE(stored(), wanted);
        for (const int wrong : {-1, workspace::largestAttentionNumber + 1}) {
            wanted.openReviews = wrong;
            QCOMPARE(keep(m_seen, wanted).error().code, ErrorCode::BadValue);
        }
    }

    void whatOthersSetStays()
    {
        QVERIFY(keep(m_seen, {.missingPeriods = 3}));
        QVERIFY(keep(m_seen, {.reviewDays = 9})); // another number, looked at before
        QCOMPARE(stored(), (AttentionRules{.missingPeriods = 3, .reviewDays = 9}));
        QVERIFY(keep(m_seen, {.reviewDays = 9})); // the same again
        const auto both = keep(m_seen, {.reviewDays = 5});
        QCOMPARE(both.error().code, ErrorCode::VersionConflict);
        QCOMPARE(both.error().arguments.value(1), u"ada"_s);
        QCOMPARE(stored().reviewDays, 9);
    }

private:
    Result<void> keep(const Camp &seen, const AttentionRules &wanted)
    {
        return edit([&](storage::Transaction &t) { return workspace::keepAttentionRules(t, seen, wanted); });
    }
    AttentionRules stored() { return (*storage::Reader::begin(*m_store))->get(m_seen.id)->rules.attention; }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    Camp m_seen;
};

QTEST_GUILESS_MAIN(TestAttentionSettings)
#include "tst_attention_settings.moc"
