#pragma once

#include "storage/transaction.h"
#include "support/test_places.h"

#include <QtTest>

namespace flotilla::test {

/// One part of the storage's tests; all run on the same engine.
class StorageTest : public QObject {
    Q_OBJECT

public:
    explicit StorageTest(TestPlaces &places) : m_places(places) { }

protected:
    TestPlaces &places() { return m_places; }
    /// An opened empty place. The test fails when there is none.
    std::unique_ptr<storage::Store> open(const storage::Location &location);
    std::unique_ptr<storage::Store> openFresh() { return open(m_places.fresh()); }
    std::unique_ptr<storage::Transaction> write(storage::Store &store, const storage::ChangeLabel &label = {});
    std::unique_ptr<storage::Reader> read(storage::Store &store);
    FixedClock &clock() { return m_clock; }

private:
    TestPlaces &m_places;
    FixedClock m_clock{instantFromMsecs(1711360731000)};
};

std::unique_ptr<StorageTest> makePlaceTest(TestPlaces &places);
std::unique_ptr<StorageTest> makeArchiveTest(TestPlaces &places);
std::unique_ptr<StorageTest> makeCareTest(TestPlaces &places);
std::unique_ptr<StorageTest> makeRecordsTest(TestPlaces &places);
std::unique_ptr<StorageTest> makeHistoryTest(TestPlaces &places);
std::unique_ptr<StorageTest> makeSearchTest(TestPlaces &places);

} // namespace flotilla::test

/// The error code of a Result, for QCOMPARE; -1 when there is none.
template <class T>
int codeOf(const flotilla::Result<T> &result)
{
    return result ? -1 : int(result.error().code);
}

#define FLOTILLA_FAILS(result, expected) QCOMPARE(codeOf(result), int(flotilla::ErrorCode::expected))
#define FLOTILLA_WORKS(result)                                                                                              \
    do {                                                                                                                    \
        const auto &outcome = (result);                                                                                     \
        QVERIFY2(outcome.has_value(),                                                                                       \
                 outcome ? ""                                                                                               \
                         : qPrintable(QString::number(int(outcome.error().code)) + outcome.error().arguments.join(u'|')));  \
    } while (false)
