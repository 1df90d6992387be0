#include "storage_tests.h"

using namespace flotilla;
using namespace flotilla::storage;
using namespace flotilla::test;

std::unique_ptr<Store> StorageTest::open(const Location &location)
{
    auto store = Store::open(location, OpenMode::Create, std::chrono::milliseconds(500));
    if (!store)
        QTest::qFail(qPrintable(store.error().arguments.join(u'|')), __FILE__, __LINE__);
    return store ? std::move(*store) : nullptr;
}

std::unique_ptr<Transaction> StorageTest::write(Store &store, const ChangeLabel &label)
{
    auto begun = Transaction::begin(store, label, m_clock);
    if (!begun)
        QTest::qFail(qPrintable(begun.error().arguments.join(u'|')), __FILE__, __LINE__);
    return begun ? std::move(*begun) : nullptr;
}

std::unique_ptr<Reader> StorageTest::read(Store &store)
{
    auto begun = Reader::begin(store);
    if (!begun)
        QTest::qFail(qPrintable(begun.error().arguments.join(u'|')), __FILE__, __LINE__);
    return begun ? std::move(*begun) : nullptr;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestPlaces places;
    if (!places.problem().isEmpty()) {
        qCritical().noquote() << places.problem();
        return 1;
    }
    int failures = 0;
    for (const auto make : {makePlaceTest, makeRecordsTest, makeHistoryTest, makeSearchTest, makeArchiveTest, makeCareTest})
        failures += QTest::qExec(make(places).get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
