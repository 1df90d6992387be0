#include "interchange/sample.h"

#include "insight/camps.h"
#include "insight/matrix.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant wednesday = instantFromMsecs(QDateTime(QDate(2026, 5, 27), QTime(4, 0), Qt::UTC).toMSecsSinceEpoch());

std::unique_ptr<storage::Store> newStore(const QTemporaryDir &folder, const QString &name = u"camp.flotilla"_s)
{
    auto store = storage::Store::open(storage::Location::parse(folder.filePath(name)), storage::OpenMode::Create);
    if (!store)
        qFatal("no store: %s", qUtf8Printable(store.error().arguments.join(u' ')));
    return std::move(*store);
}

} // namespace

/// The sample is the first thing that people see: a camp that is mid-way, with everything that asks for attention.
class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = newStore(m_folder);
        const auto done = interchange::writeSample(*m_store, {.now = wednesday}, FixedClock(wednesday));
        QVERIFY2(done, done ? "" : qUtf8Printable(done.error().arguments.join(u' ')));
        auto reader = storage::Reader::begin(*m_store);
        QVERIFY(reader);
        m_camps = *insight::readCamps(**reader);
        m_matrix = *insight::readMatrix(**reader, m_camps.front().id, wednesday);
    }

    void hasARunningCampAndAFinishedOne()
    {
        QCOMPARE(m_camps.size(), 2U);
        QCOMPARE(m_camps[0].title, u"远帆开源集训营 · 第 3 期"_s);
        QCOMPARE(m_camps[0].titleEn, u"Yuanfan Open Source Camp 3"_s);
        QCOMPARE(m_camps[0].slug, u"yuanfan-3"_s);
        QVERIFY(m_camps[1].days.last < m_camps[0].days.first);
    }

    void hasTheShapeOfTheRealCamp()
    {
        QCOMPARE(m_matrix.projects, 27);
        QCOMPARE(m_matrix.mentees, 32);
        QCOMPARE(m_matrix.batches.size(), 2U);
        QCOMPARE(m_matrix.columns.size(), 6U);
        // Three days after period 5 was due, eleven before period 6 is.
        QCOMPARE(m_matrix.currentColumn, 4);
        QCOMPARE(m_matrix.columns[4].due, QDate(2026, 5, 24));
        QCOMPARE(m_matrix.columns[5].due, QDate(2026, 6, 7));
    }

    void periodsAddUpAsTheStoryTells_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("handedIn");
        QTest::addColumn<int>("owed");
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("late");
        QTest::newRow("1") << 0 << 28 << 28 << 0 << 0 << 0;
        QTest::newRow("2: one exempt") << 1 << 27 << 27 << 0 << 0 << 1;
        QTest::newRow("3: one missing") << 2 << 26 << 27 << 1 << 0 << 1;
        QTest::newRow("4: the second batch came") << 3 << 30 << 31 << 1 << 2 << 1;
        QTest::newRow("5: one withdrew") << 4 << 28 << 31 << 3 << 9 << 2;
        QTest::newRow("6: not due") << 5 << 0 << 0 << 0 << 0 << 0;
    }
    void periodsAddUpAsTheStoryTells()
    {
        QFETCH(int, column);
        const insight::MatrixColumn &counted = m_matrix.columns[std::size_t(column)];
        QTEST(counted.handedIn, "handedIn");
        QTEST(counted.owed, "owed");
        QTEST(counted.missing, "missing");
        QTEST(counted.waiting, "waiting");
        QTEST(counted.late, "late");
    }

    void hasEverythingThatAsksForAttention()
    {
        auto reader = storage::Reader::begin(*m_store);
        QVERIFY(reader);
        const qint64 camp = m_camps.front().id.value();
        const auto reports = *(*reader)->where<Report>("camp", QVariant(camp));
        const auto has = [&](auto test) { return std::ranges::any_of(reports, test); };
        QVERIFY(has([](const Report &r) { return r.reviewState == ReviewState::Placeholder; }));
        QVERIFY(has([](const Report &r) { return r.reviewKind == ReviewKind::Mark; }));
        QVERIFY(has([](const Report &r) { return r.place == ReportPlace::OpenPull; }));
        QVERIFY(has([](const Report &r) { return r.place == ReportPlace::ClosedPull; }));
        QVERIFY(has([](const Report &r) { return r.place == ReportPlace::Lost; }));
        QVERIFY(has([](const Report &r) { return r.submission == SubmissionTime::NotAfter; }));
        QVERIFY(has([](const Report &r) { return r.submission == SubmissionTime::Unknown; }));
        QVERIFY(has([](const Report &r) { return !r.writtenDays.isEmpty(); }));
        QVERIFY(has([](const Report &r) { return !r.period.isValid(); }));
        const auto pairings = *(*reader)->where<Pairing>("camp", QVariant(camp));
        const auto in = [&](PairingState state) { return std::ranges::count(pairings, state, &Pairing::state); };
        QCOMPARE(in(PairingState::Withdrawn), 1);
        QCOMPARE(in(PairingState::Moved), 1);
        QCOMPARE(std::ranges::count_if(pairings, [](const Pairing &p) { return p.predecessor.isValid(); }), 1);
        const auto reviews = *(*reader)->all<Review>();
        QVERIFY(std::ranges::any_of(reviews, [](const Review &r) { return r.author != r.recorder; }));
        QVERIFY(std::ranges::any_of(reviews, [](const Review &r) { return r.visibility == Visibility::Private; }));
        const auto exemptions = *(*reader)->all<Exemption>();
        QVERIFY(std::ranges::any_of(exemptions, [](const Exemption &e) { return e.duty == Duty::Report; }));
        QVERIFY(std::ranges::any_of(exemptions, [](const Exemption &e) { return e.duty == Duty::Review; }));
    }

    void theFinishedCampIsGraded()
    {
        auto reader = storage::Reader::begin(*m_store);
        QVERIFY(reader);
        QVERIFY(!(*reader)->all<GradeSheet>()->empty());
        QVERIFY(!(*reader)->all<Certificate>()->empty());
        const auto matrix = *insight::readMatrix(**reader, m_camps.back().id, wednesday);
        for (const insight::MatrixRow &row : matrix.rows)
            QVERIFY(row.state == PairingState::Completed || row.state == PairingState::Withdrawn
                    || row.state == PairingState::Moved);
    }

    void theSameSeedGivesTheSameRecords()
    {
        const auto recordsOf = [&](quint64 seed, const QString &name) {
            const auto store = newStore(m_folder, name);
            const auto done =
                interchange::writeSample(*store, {.mentees = 5, .seed = seed, .now = wednesday}, FixedClock(wednesday));
            if (!done)
                qFatal("no sample");
            auto reader = storage::Reader::begin(*store);
            return std::pair(*(*reader)->all<Report>(), *(*reader)->all<Person>());
        };
        const auto first = recordsOf(7, u"a.flotilla"_s);
        QVERIFY(first == recordsOf(7, u"b.flotilla"_s));
        QVERIFY(first != recordsOf(8, u"c.flotilla"_s));
    }

    void manyCampsHaveTheirOwnPeople()
    {
        const auto store = newStore(m_folder, u"many.flotilla"_s);
        int seen = 0;
        const auto done =
            interchange::writeSample(*store, {.camps = 7, .mentees = 40, .now = wednesday}, FixedClock(wednesday),
                                     [&](int, int total) { return total == 7 && ++seen > 0; });
        QVERIFY(done);
        QCOMPARE(seen, 8);
        auto reader = storage::Reader::begin(*store);
        const auto camps = *insight::readCamps(**reader);
        for (const insight::CampLine &camp : camps)
            QCOMPARE(insight::readMatrix(**reader, camp.id, wednesday)->mentees, 40);
    }

    void badNumbersAreRefused()
    {
        const auto store = newStore(m_folder, u"bad.flotilla"_s);
        const FixedClock clock(wednesday);
        QCOMPARE(interchange::writeSample(*store, {.camps = 0, .now = wednesday}, clock).error().code, ErrorCode::BadValue);
        QCOMPARE(interchange::writeSample(*store, {.mentees = 0, .now = wednesday}, clock).error().code,
                 ErrorCode::BadValue);
    }

    void cancelledWritesNothing()
    {
        const auto store = newStore(m_folder, u"cancelled.flotilla"_s);
        const auto done =
            interchange::writeSample(*store, {.now = wednesday}, FixedClock(wednesday), [](int at, int) { return at < 1; });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        auto reader = storage::Reader::begin(*store);
        QVERIFY((*reader)->all<Camp>()->empty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::vector<insight::CampLine> m_camps;
    insight::Matrix m_matrix;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
