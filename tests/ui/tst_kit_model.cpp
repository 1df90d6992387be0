#include "harness.h"

#include "kit/table_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace harness;

namespace {

struct Boat {
    qint64 key = 0;
    QString name;
    int sails = 0;

    bool operator==(const Boat &) const = default;
};

struct BoatTraits {
    using Row = Boat;
    static constexpr const char *context = "TestKitModel";
    static std::span<const TableColumn<Boat>> columns()
    {
        static constexpr TableColumn<Boat> all[] = {
            {"Name", Qt::AlignLeft,
             [](const Boat &boat, int role) { return role == Qt::DisplayRole ? QVariant(boat.name) : QVariant(); }},
            {"Sails", Qt::AlignRight,
             [](const Boat &boat, int role) { return role == Qt::DisplayRole ? QVariant(boat.sails) : QVariant(); }},
        };
        return all;
    }
    static qint64 key(const Boat &boat) { return boat.key; }
    static bool same(const Boat &a, const Boat &b) { return a == b; }
};

using BoatModel = TableModel<BoatTraits>;

std::vector<Boat> fleet()
{
    return {{1, QStringLiteral("Albatross"), 2}, {2, QStringLiteral("Beluga"), 3}, {3, QStringLiteral("Curlew"), 1}};
}

} // namespace

class TestKitModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsRowsAndHeaders();
    void sameRowsAgainSayNothing();
    void changedRowAloneIsAnnounced();
    void selectionSurvivesAMerge();
    void anyMergeGivesTheNewRows();
    void ofTwoRowsWithOneKeyTheFirstCounts();
};

void TestKitModel::showsRowsAndHeaders()
{
    BoatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(fleet());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Beluga"));
    QCOMPARE(model.index(1, 1).data(SortRole).toInt(), 3);
    QCOMPARE(model.index(2, 0).data(IdRole).toLongLong(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Sails"));
    QCOMPARE(model.indexOf(3), 2);
    QCOMPARE(model.indexOf(9), -1);
}

void TestKitModel::sameRowsAgainSayNothing()
{
    BoatModel model;
    model.setRows(fleet());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(fleet());
    QCOMPARE(changed.size() + reset.size() + inserted.size(), 0);
}

void TestKitModel::changedRowAloneIsAnnounced()
{
    BoatModel model;
    model.setRows(fleet());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    auto rows = fleet();
    rows[1].sails = 7;
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(1, 1));
}

void TestKitModel::selectionSurvivesAMerge()
{
    BoatModel model;
    model.setRows(fleet());
    const QPersistentModelIndex curlew = model.index(2, 0);
    auto rows = fleet();
    std::swap(rows[0], rows[2]);
    rows.insert(rows.begin(), {9, QStringLiteral("Dipper"), 1});
    std::erase_if(rows, [](const Boat &boat) { return boat.key == 2; });
    model.setRows(rows);
    QVERIFY(curlew.isValid());
    QCOMPARE(curlew.row(), 1);
    QCOMPARE(curlew.data().toString(), QStringLiteral("Curlew"));
}

void TestKitModel::anyMergeGivesTheNewRows()
{
    QRandomGenerator random(7);
    BoatModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 300; ++round) {
        std::vector<Boat> rows;
        for (qint64 key = 1; key <= 12; ++key)
            if (random.bounded(3) > 0)
                rows.push_back({key, QStringLiteral("Boat %1").arg(key), int(random.bounded(3))});
        std::shuffle(rows.begin(), rows.end(), random);
        std::vector<std::pair<QPersistentModelIndex, qint64>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.emplace_back(model.index(row, 0), model.row(row).key);
        model.setRows(rows);
        QCOMPARE(model.rows(), rows);
        for (const auto &[index, key] : held) {
            QCOMPARE(index.isValid(), model.indexOf(key) >= 0);
            if (index.isValid())
                QCOMPARE(index.row(), model.indexOf(key));
        }
    }
}

void TestKitModel::ofTwoRowsWithOneKeyTheFirstCounts()
{
    BoatModel model;
    model.setRows({{1, QStringLiteral("Albatross"), 2}, {1, QStringLiteral("Again"), 2}, {2, QStringLiteral("Beluga"), 1}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Albatross"));
}

QTEST_MAIN(TestKitModel)
#include "tst_kit_model.moc"
