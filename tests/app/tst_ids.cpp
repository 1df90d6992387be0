#include "domain/camp.h"
#include "domain/id.h"

#include <QtTest>

using namespace flotilla;

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slug() { QCOMPARE(Id<Camp>(3).value(), 3); }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
