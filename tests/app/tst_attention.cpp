#include "insight/attention.h"
#include "storage/erase.h"
#include "storage/transaction.h"
#include "support/invented_camp.h"
#include "support/test_places.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int periods = 6;
/// Cuts the texts that this test writes.
insight::ReportSections cutSections(const QByteArray &content, const ReadingRules &)
{
    const QString text = QString::fromUtf8(content);
    const qsizetype next = text.indexOf(u"### 下周工作"_s);
    return {.work = text.first(next), .next = text.sliced(next).section(u'\n', 1), .questions = {}, .other = {}};
}

const QStringList plans{u""_s, u"1. Write the tests"_s, u"1. Measure again"_s, u"无"_s};

/// What was handed in for a cell, as the test made it.
struct Made {
    bool handedIn = false;
    bool exempt = false;
    int plan = 0;
    bool linked = false;
    ReviewKind review = ReviewKind::None;
    int ageDays = 0;
    Id<Report> report;
};

struct MadePairing {
    Pairing pairing;
    Person mentee;
    int mentor = 0;
    std::vector<Made> cells;
};

} // namespace

/// Signals are reasons: whatever asks for attention can be seen in the records it names, and nothing that should is left out.
class AttentionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCampThatGoesWellIsQuiet();
    void everySignalIsExplained();
    void whoWithdrewIsNotMissing();
    void erasedReportsHideNobodyElse();
    void thresholdsAreTheCamps();
    void signalsAreJustifiedByTheirRecords_data();
    void signalsAreJustifiedByTheirRecords();

private:
    void write(const std::function<void(storage::Transaction &)> &body);
    int addPairing(int mentor = 0);
    void handIn(int pairing, int period, Made made);
    void setRules(const AttentionRules &rules);
    std::vector<insight::AttentionSignal> look();
    QStringList sentences(Language language = Language::English);
    Instant now() const { return endOfDay(m_periods.back().due, QTimeZone::utc()) + std::chrono::hours(1); }
    void justify(const insight::AttentionSignal &signal);
    std::map<AttentionKind, int> expected() const;

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    FixedClock m_clock{instantFromMsecs(1711360731000)};
    Camp m_camp;
    std::vector<Period> m_periods;
    std::vector<Person> m_mentors;
    std::vector<MadePairing> m_pairings;
};

void AttentionTest::write(const std::function<void(storage::Transaction &)> &body)
{
    auto transaction = storage::Transaction::begin(*m_store, {}, m_clock);
    QVERIFY(transaction);
    body(**transaction);
    QVERIFY((*transaction)->commit());
}

void AttentionTest::init()
{
    m_store.reset();
    m_periods.clear();
    m_mentors.clear();
    m_pairings.clear();
    m_camp = {};
    auto store = storage::Store::open(m_places.fresh(), storage::OpenMode::Create);
    QVERIFY(store);
    m_store = std::move(*store);
    write([&](storage::Transaction &transaction) {
        m_camp.slug = u"spring"_s;
        m_camp.timeZone = u"UTC"_s;
        QVERIFY(transaction.insert(m_camp));
        Batch batch{.camp = m_camp.id, .days = {QDate(2024, 3, 4), QDate(2024, 5, 26)}};
        QVERIFY(transaction.insert(batch));
        for (int i = 0; i < periods; ++i) {
            Period period{.camp = m_camp.id, .batch = batch.id, .number = i + 1};
            period.days = {batch.days.first.addDays(14 * i), batch.days.first.addDays(14 * i + 13)};
            period.due = period.days.last;
            QVERIFY(transaction.insert(period));
            m_periods.push_back(period);
        }
        for (int i = 0; i < 3; ++i) {
            Person mentor{.name = u"Mentor %1"_s.arg(i)};
            QVERIFY(transaction.insert(mentor));
            m_mentors.push_back(mentor);
        }
    });
}

int AttentionTest::addPairing(int mentor)
{
    MadePairing made;
    made.mentor = mentor;
    made.cells.resize(periods);
    write([&](storage::Transaction &transaction) {
        made.mentee.name = u"Mentee %1"_s.arg(m_pairings.size());
        QVERIFY(transaction.insert(made.mentee));
        Project project{.camp = m_camp.id, .number = int(m_pairings.size()) + 1, .title = u"P"_s};
        QVERIFY(transaction.insert(project));
        made.pairing.camp = m_camp.id;
        made.pairing.project = project.id;
        made.pairing.mentee = made.mentee.id;
        made.pairing.from = m_periods.front().days.first;
        QVERIFY(transaction.insert(made.pairing));
        PairingMentor link{.pairing = made.pairing.id, .mentor = m_mentors[size_t(mentor)].id};
        QVERIFY(transaction.insert(link));
    });
    m_pairings.push_back(made);
    return int(m_pairings.size()) - 1;
}

void AttentionTest::handIn(int pairing, int period, Made made)
{
    MadePairing &of = m_pairings[size_t(pairing)];
    write([&](storage::Transaction &transaction) {
        if (made.exempt) {
            Exemption exemption{.pairing = of.pairing.id, .period = m_periods[size_t(period)].id, .reason = u"ill"_s};
            QVERIFY(transaction.insert(exemption));
        }
        if (!made.handedIn)
            return;
        const QString text = u"### 本周工作\n\nSomething was done%1.\n\n### 下周工作\n\n%2\n"_s.arg(
            made.linked ? u", see #12"_s : QString(), plans[made.plan]);
        Report report{.camp = m_camp.id, .pairing = of.pairing.id, .period = m_periods[size_t(period)].id};
        report.body = *transaction.putBody(text.toUtf8());
        report.submission = SubmissionTime::Known;
        report.submittedAt = now() - std::chrono::hours(24 * made.ageDays + 1);
        report.reviewState = made.review == ReviewKind::None ? ReviewState::Empty : ReviewState::Reviewed;
        report.reviewKind = made.review;
        QVERIFY(transaction.insert(report));
        made.report = report.id;
    });
    of.cells[size_t(period)] = made;
}

void AttentionTest::setRules(const AttentionRules &rules)
{
    write([&](storage::Transaction &transaction) {
        m_camp.rules.attention = rules;
        QVERIFY(transaction.update(m_camp));
    });
}

std::vector<insight::AttentionSignal> AttentionTest::look()
{
    const auto reader = storage::Reader::begin(*m_store);
    auto found = insight::readAttention(**reader, m_camp.id, now(), cutSections);
    return found ? std::move(*found) : std::vector<insight::AttentionSignal>(1);
}

QStringList AttentionTest::sentences(Language language)
{
    const wording::Wording words(language);
    QStringList texts;
    for (const auto &signal : look())
        texts.append(insight::attentionText(signal, words));
    return texts;
}

void AttentionTest::aCampThatGoesWellIsQuiet()
{
    const int one = addPairing();
    for (int i = 0; i < periods; ++i)
        handIn(one, i, {.handedIn = true, .plan = 1 + i % 2, .linked = true, .review = ReviewKind::Text, .ageDays = 3});
    QCOMPARE(sentences(), QStringList());
}

void AttentionTest::everySignalIsExplained()
{
    setRules({.openReviews = 2});
    const int lost = addPairing();
    handIn(lost, 0, {.handedIn = true, .linked = true, .review = ReviewKind::Mark});
    handIn(lost, 1, {.exempt = true});
    const int stuck = addPairing();
    for (int i = 0; i < periods; ++i)
        handIn(stuck, i, {.handedIn = true, .plan = 1, .review = i < 4 ? ReviewKind::Text : ReviewKind::None, .ageDays = 9});
    QCOMPARE(
        sentences(),
        (QStringList{
            u"Mentee 0 has handed in no report for 4 periods in a row: Period 3, Period 4, Period 5 and Period 6."_s,
            u"Mentee 1's report (Period 5) has waited 9 days for a review by Mentor 0."_s,
            u"Mentee 1's report (Period 6) has waited 9 days for a review by Mentor 0."_s,
            u"2 reports wait for a review by Mentor 0."_s,
            u"Mentee 1's last 6 reports end with the same plan: Period 1, Period 2, Period 3, Period 4, Period 5 and Period 6."_s,
            u"Mentee 1's last 6 reports link to no pull request, issue or page: Period 1, Period 2, Period 3, Period 4, Period 5 and Period 6."_s,
            u"The review of 1 of Mentee 0's reports is only a mark: Period 1."_s,
        }));
    const QStringList chinese = sentences(Language::Chinese);
    QCOMPARE(chinese.size(), 7);
    for (const QString &sentence : chinese) {
        QVERIFY2(sentence.endsWith(u'。'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QRegularExpression(u"Period|report"_s)), qPrintable(sentence));
    }
}

void AttentionTest::whoWithdrewIsNotMissing()
{
    const int one = addPairing();
    QCOMPARE(look().size(), size_t(1));
    write([&](storage::Transaction &transaction) {
        Pairing pairing = m_pairings[size_t(one)].pairing;
        pairing.state = PairingState::Withdrawn;
        pairing.to = m_periods.back().days.last;
        QVERIFY(transaction.update(pairing));
    });
    QCOMPARE(sentences(), QStringList());
}

/// The texts of an erased person are gone; what asks for attention about the others is still said.
void AttentionTest::erasedReportsHideNobodyElse()
{
    const int erased = addPairing();
    const int other = addPairing(1);
    for (int period = 0; period < periods; ++period) {
        handIn(erased, period, {.handedIn = true, .plan = 1, .linked = true, .review = ReviewKind::Text});
        handIn(other, period, {.handedIn = true, .plan = 1, .linked = true, .review = ReviewKind::Text});
    }
    QVERIFY(storage::erasePerson(*m_store, m_pairings[size_t(erased)].mentee.id, u"otto"_s, m_clock));
    const auto found = look();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().kind, AttentionKind::PlanRepeated);
}

void AttentionTest::thresholdsAreTheCamps()
{
    const int one = addPairing();
    for (int i = 0; i < periods; ++i)
        handIn(one, i, {.handedIn = i < 3, .plan = 1, .review = ReviewKind::Mark, .ageDays = 9});
    QCOMPARE(look().size(), size_t(4));
    setRules(
        {.missingPeriods = 4, .repeatedPlans = 4, .unlinkedReports = 4, .reviewDays = 0, .openReviews = 0, .bareMarks = 4});
    QCOMPARE(sentences(), QStringList());
    setRules(
        {.missingPeriods = 0, .repeatedPlans = 0, .unlinkedReports = 0, .reviewDays = 0, .openReviews = 0, .bareMarks = 0});
    QCOMPARE(sentences(), QStringList());
}

void AttentionTest::signalsAreJustifiedByTheirRecords_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("camp %u", seed) << seed;
}

void AttentionTest::signalsAreJustifiedByTheirRecords()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto one = [&](int of) { return int(random.bounded(quint32(of))); };
    setRules({.missingPeriods = 1 + one(3),
              .repeatedPlans = 2 + one(2),
              .unlinkedReports = 1 + one(3),
              .reviewDays = 1 + one(9),
              .openReviews = 1 + one(6),
              .bareMarks = 1 + one(3)});
    for (int i = 0; i < 5; ++i) {
        const int pairing = addPairing(one(3));
        for (int period = 0; period < periods; ++period)
            handIn(pairing, period,
                   {.handedIn = one(3) > 0,
                    .exempt = one(6) == 0,
                    .plan = one(int(plans.size())),
                    .linked = one(2) == 0,
                    .review = static_cast<ReviewKind>(one(3)),
                    .ageDays = one(12)});
    }
    std::map<AttentionKind, int> counts;
    for (const auto &signal : look()) {
        ++counts[signal.kind];
        justify(signal);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(counts, expected());
}

/// Looks at nothing but the records that a signal names.
void AttentionTest::justify(const insight::AttentionSignal &signal)
{
    const AttentionRules &rules = m_camp.rules.attention;
    const auto opened = storage::Reader::begin(*m_store);
    storage::Reader &reader = **opened;
    if (signal.kind == AttentionKind::PeriodsMissing) {
        QVERIFY(signal.number >= rules.missingPeriods);
        QCOMPARE(signal.missing.size(), size_t(signal.number));
        QVERIFY(signal.reports.empty());
        for (const Id<Period> period : signal.missing) {
            const auto reports = reader.where<Report>("period", period);
            QVERIFY(std::ranges::none_of(*reports, [&](const Report &each) { return each.pairing == signal.pairing; }));
            QVERIFY(endOfDay(reader.get(period)->due, QTimeZone::utc()) <= now());
        }
        return;
    }
    QVERIFY(!signal.reports.empty() && signal.missing.empty());
    QSet<QString> saidPlans;
    for (const Id<Report> id : signal.reports) {
        const auto report = reader.get(id);
        QVERIFY(report);
        const auto text = cutSections(*reader.body(report->body), m_camp.rules.reading);
        saidPlans.insert(text.next.trimmed());
        if (signal.pairing.isValid())
            QCOMPARE(report->pairing, signal.pairing);
        if (signal.kind == AttentionKind::NothingLinked)
            QVERIFY(!text.work.contains(u"#12"));
        if (signal.kind == AttentionKind::BareMark)
            QCOMPARE(report->reviewKind, ReviewKind::Mark);
        if (signal.kind == AttentionKind::ReviewWaits || signal.kind == AttentionKind::OpenReviews)
            QVERIFY(report->reviewState != ReviewState::Reviewed);
        if (signal.kind == AttentionKind::ReviewWaits) {
            QVERIFY(signal.number >= rules.reviewDays);
            QVERIFY(now() - *report->submittedAt >= std::chrono::hours(24) * signal.number);
        }
    }
    if (signal.kind == AttentionKind::PlanRepeated)
        QCOMPARE(saidPlans.size(), 1);
    if (signal.kind != AttentionKind::ReviewWaits)
        QCOMPARE(signal.number, int(signal.reports.size()));
}

/// How many signals of each kind there must be, counted from what was made.
std::map<AttentionKind, int> AttentionTest::expected() const
{
    const AttentionRules &rules = m_camp.rules.attention;
    std::map<AttentionKind, int> counts;
    std::map<int, int> open;
    const auto count = [&](AttentionKind kind, bool there) {
        if (there)
            ++counts[kind];
    };
    for (const MadePairing &made : m_pairings) {
        std::vector<Made> reports;
        int missing = 0;
        int marks = 0;
        for (const Made &cell : made.cells) {
            const bool waits = cell.handedIn && !cell.exempt && cell.review == ReviewKind::None;
            count(AttentionKind::ReviewWaits, waits && cell.ageDays >= rules.reviewDays);
            open[made.mentor] += waits;
            marks += cell.handedIn && cell.review == ReviewKind::Mark;
            missing = cell.handedIn ? 0 : missing + !cell.exempt;
            if (cell.handedIn)
                reports.push_back(cell);
        }
        count(AttentionKind::PeriodsMissing, missing >= rules.missingPeriods);
        count(AttentionKind::BareMark, marks >= rules.bareMarks);
        int same = 0;
        int unlinked = 0;
        for (auto cell = reports.rbegin(); cell != reports.rend() && cell->plan == reports.back().plan; ++cell)
            same += cell->plan == 1 || cell->plan == 2;
        for (auto cell = reports.rbegin(); cell != reports.rend() && !cell->linked; ++cell)
            ++unlinked;
        count(AttentionKind::PlanRepeated, same >= rules.repeatedPlans);
        count(AttentionKind::NothingLinked, unlinked >= rules.unlinkedReports);
    }
    for (const auto &[mentor, reports] : open)
        count(AttentionKind::OpenReviews, reports >= rules.openReviews);
    return counts;
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
