#include "insight/matrix.h"
#include "insight/report_revisions.h"
#include "interchange/apply_plan.h"
#include "interchange/known_camps.h"
#include "interchange/planner.h"
#include "storage/erase.h"
#include "storage/history.h"
#include "support/folders.h"
#include "support/invented_camp.h"
#include "support/test_places.h"
#include "workspace/desk.h"
#include "workspace/report_writing.h"

#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

/// Reports that are written here: from the camp's template to a record with its earlier texts, and never over somebody's newer one.
class TestReportWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFormKnowsWhatTheCampWants();
    void aReportIsHandedIn();
    void aChangedTextKeepsTheOneBefore();
    void aLateChangeKeepsTheTimeThatWasInTime();
    void anEmptyTemplateIsNoReport();
    void onlyOnesOwnOrWhoMayStandIn();
    void newerTextsAreNotLost();
    void whatTheRepositoryHoldsIsChangedThere();
    void draftsOfErasedPeopleAreKnown();
    void whatTheRepositoryHasLaterIsTheSameReport_data();
    void whatTheRepositoryHasLaterIsTheSameReport();

private:
    void import(const QString &folder);
    template <class Fn>
    auto edit(Fn fn, Instant at)
    {
        const FixedClock clock(at);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"hand-in-report"_s, .who = u"ada"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    Result<Id<Report>> handIn(const QString &text, const std::optional<Report> &seen = {}, Id<Person> by = {},
                              std::optional<Instant> at = {})
    {
        const workspace::HandedInReport report{m_camp.pairing.id, m_period.id, text, by.isValid() ? by : m_camp.mentee.id,
                                               seen};
        const Instant now = at.value_or(m_inTime);
        return edit([&](storage::Transaction &t) { return workspace::handInReport(t, report, now); }, now);
    }
    workspace::ReportForm form()
    {
        return *workspace::readReportForm(**storage::Reader::begin(*m_store), m_camp.pairing.id, m_period.id);
    }
    CellFacts facts(Instant now)
    {
        const auto matrix = insight::readMatrix(**storage::Reader::begin(*m_store), m_camp.camp.id, now);
        const auto &cells = matrix->rows.front().cells;
        return std::ranges::find(cells, m_period.id, &insight::MatrixCell::period)->facts;
    }

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    test::InventedCamp m_camp;
    Person m_assistant;
    Person m_other;
    Period m_period; ///< nothing was handed in for it
    Instant m_inTime{};
    Instant m_tooLate{};
    const QString m_text = u"### 本周工作\n\n1. 量了航标\n\n### 下周工作\n\n1. 画海图"_s;
};

void TestReportWriting::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    m_assistant = Person{.name = u"Lin Xia"_s};
    m_other = Person{.name = u"Mei Tang"_s};
    const auto done = edit(
        [this](storage::Transaction &t) -> Result<void> {
            m_camp = *test::insertInventedCamp(t);
            const Period &last = m_camp.periods.back();
            m_period = {.camp = m_camp.camp.id,
                        .batch = m_camp.batch.id,
                        .number = last.number + 1,
                        .days = {last.days.last.addDays(1), last.days.last.addDays(14)},
                        .due = last.days.last.addDays(14)};
            if (auto inserted = t.insert(m_period); !inserted)
                return inserted;
            for (Person *person : {&m_assistant, &m_other})
                if (auto inserted = t.insert(*person); !inserted)
                    return inserted;
            RoleHolding role{.camp = m_camp.camp.id, .person = m_assistant.id, .role = Role::Assistant};
            return t.insert(role);
        },
        instantFromMsecs(0));
    QVERIFY(done);
    m_inTime = endOfDay(m_period.due, QTimeZone::utc()) - std::chrono::hours(48);
    m_tooLate = endOfDay(m_period.due, QTimeZone::utc()) + std::chrono::hours(48);
}

void TestReportWriting::theFormKnowsWhatTheCampWants()
{
    const workspace::ReportForm empty = form();
    QVERIFY(!empty.report);
    QVERIFY(empty.markdown.contains(u"### 本周工作"_s));
    QVERIFY(empty.markdown.contains(m_camp.mentee.name));
    QVERIFY(empty.markdown.contains(m_camp.project.title));
    const QString folder = m_camp.reports.back().path.section(u'/', 0, -2);
    QVERIFY2(empty.file.startsWith(folder + u'/'), qPrintable(empty.file)); // beside their other files
    QVERIFY2(empty.file.contains(m_period.days.first.toString(u"yyyy.MM.dd"_s)), qPrintable(empty.file));
    QVERIFY(empty.pullTitle.contains(m_period.days.last.toString(u"yyyy.MM.dd"_s)));
    QVERIFY(empty.pullTitle.contains(m_camp.account.login));
    QVERIFY(handIn(m_text));
    const workspace::ReportForm filled = form();
    QVERIFY(filled.report);
    QCOMPARE(filled.markdown, m_text + u'\n');
    const auto none = workspace::readReportForm(**storage::Reader::begin(*m_store), m_camp.pairing.id, Id<Period>(42));
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestReportWriting::aReportIsHandedIn()
{
    QCOMPARE(facts(m_tooLate).word, CellWord::Missing);
    const auto id = handIn(m_text);
    QVERIFY(id);
    QCOMPARE(facts(m_tooLate).word, CellWord::Waiting);
    QVERIFY(!facts(m_tooLate).late);
    const Report report = *(*storage::Reader::begin(*m_store))->get(*id);
    QCOMPARE(report.place, ReportPlace::Local);
    QCOMPARE(report.submittedAt, std::optional(m_inTime));
    QVERIFY(report.workChars > 0 && report.nextChars > 0);
    // What a mentee writes under the review's heading is no review.
    const auto own = handIn(m_text + u"\n\n### 导师点评\n\n自己写得真好"_s, report);
    QVERIFY(own);
    QCOMPARE(facts(m_tooLate).word, CellWord::Waiting);
    const FixedClock clock(m_inTime);
    for (const CellWord word : {CellWord::Waiting, CellWord::Missing}) {
        const qint64 entry = *storage::undoableEntry(**storage::Reader::begin(*m_store), u"ada"_s);
        QVERIFY(storage::undo(*m_store, entry, u"ada"_s, clock));
        QCOMPARE(facts(m_tooLate).word, word);
    }
}

void TestReportWriting::aChangedTextKeepsTheOneBefore()
{
    const auto id = handIn(m_text);
    const Instant later = m_inTime + std::chrono::hours(1);
    QVERIFY(handIn(m_text, form().report, m_assistant.id, later)); // the same text: nothing
    QVERIFY(handIn(m_text + u"\n2. 问风向"_s, form().report, m_assistant.id, later));
    const auto revisions = *insight::readRevisions(**storage::Reader::begin(*m_store), *id);
    QCOMPARE(revisions.texts.size(), 2U);
    QCOMPARE(revisions.texts.front().text, m_text + u'\n');
    QCOMPARE(revisions.texts.front().at, std::optional(m_inTime));
    QCOMPARE(revisions.texts.back().text, m_text + u"\n2. 问风向\n"_s);
    QCOMPARE(revisions.texts.back().at, std::optional(later));
}

void TestReportWriting::aLateChangeKeepsTheTimeThatWasInTime()
{
    QVERIFY(handIn(m_text));
    QVERIFY(handIn(m_text + u"\n2. 问风向"_s, form().report, {}, m_tooLate));
    QVERIFY(!facts(m_tooLate).late);
    QVERIFY(form().markdown.contains(u"问风向"_s));
}

void TestReportWriting::anEmptyTemplateIsNoReport()
{
    for (const QString &text : {QString(), u" \n"_s, form().markdown}) {
        const auto done = handIn(text);
        QCOMPARE(done.error().code, ErrorCode::RuleBroken);
        QCOMPARE(done.error().arguments.value(0), u"no-report"_s);
    }
    QCOMPARE(handIn(m_text + QString(workspace::longestReview, u'x')).error().code, ErrorCode::TextTooLong);
    QCOMPARE(facts(m_tooLate).word, CellWord::Missing);
}

void TestReportWriting::onlyOnesOwnOrWhoMayStandIn()
{
    for (const Id<Person> who : {m_other.id, m_camp.mentor.id, Id<Person>(42)}) {
        const auto done = handIn(m_text, {}, who);
        QCOMPARE(done.error().code, ErrorCode::RuleBroken);
        QCOMPARE(done.error().arguments.value(0), u"not-ones-own"_s);
    }
    QVERIFY(handIn(m_text, {}, m_assistant.id));
}

void TestReportWriting::newerTextsAreNotLost()
{
    QVERIFY(handIn(m_text));
    QCOMPARE(handIn(u"### 本周工作\n第一份"_s).error().code, ErrorCode::NotUnique); // begun before the other was there
    const auto seen = form().report;
    QVERIFY(handIn(m_text + u"\n2. 问风向"_s, seen));
    const auto newer = handIn(m_text + u"\n2. 等潮水"_s, seen);
    QCOMPARE(newer.error().code, ErrorCode::VersionConflict);
    QCOMPARE(newer.error().arguments.value(1), u"ada"_s);
    QVERIFY(form().markdown.contains(u"问风向"_s));
}

void TestReportWriting::whatTheRepositoryHoldsIsChangedThere()
{
    const Report read = m_camp.reports.back();
    const workspace::HandedInReport report{m_camp.pairing.id, read.period, m_text, m_camp.mentee.id, read};
    const auto done = edit([&](storage::Transaction &t) { return workspace::handInReport(t, report, m_inTime); }, m_inTime);
    QCOMPARE(done.error().code, ErrorCode::NotAllowed);
}

void TestReportWriting::draftsOfErasedPeopleAreKnown()
{
    const auto erased = [&](Id<Person> writer) {
        return *workspace::isErased(**storage::Reader::begin(*m_store), m_camp.pairing.id, writer);
    };
    QVERIFY(!erased(m_camp.mentee.id) && !erased(m_assistant.id));
    const FixedClock clock(m_inTime);
    QVERIFY(storage::erasePerson(*m_store, m_camp.mentee.id, u"ada"_s, clock));
    QVERIFY(erased(m_camp.mentee.id) && erased(m_assistant.id));
}

void TestReportWriting::import(const QString &folder)
{
    const auto known = interchange::readKnownCamps(**storage::Reader::begin(*m_store));
    QVERIFY(known);
    const auto plan = interchange::planImport({.source = folder}, *known);
    QVERIFY(plan);
    QVERIFY(edit(
        [&](storage::Transaction &t) -> Result<bool> {
            const auto applied = interchange::applyPlan(t, *plan);
            return applied ? Result<bool>(true) : std::unexpected(applied.error());
        },
        m_inTime));
}

void TestReportWriting::whatTheRepositoryHasLaterIsTheSameReport_data()
{
    QTest::addColumn<bool>("isCopied");
    QTest::newRow("as it was written here") << true;
    QTest::newRow("written anew") << false;
}

void TestReportWriting::whatTheRepositoryHasLaterIsTheSameReport()
{
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    const QTemporaryDir folder;
    const auto file = [&](const QString &person, const QString &days, bool isCopied = false) {
        const QString path = folder.filePath(u"Camp/%1/[WeeklyReport]%2.md"_s.arg(person, days));
        QVERIFY(test::writeFile(path, m_text.toUtf8() + '\n' + (isCopied ? QByteArray() : person.toUtf8() + '\n')));
    };
    const QString first = u"2031.03.03~2031.03.16"_s;
    const QString second = u"2031.03.17~2031.03.30"_s;
    for (const QString &person : {u"01_lin-qiao"_s, u"02_hao-shen"_s, u"03_mei-tang"_s})
        file(person, first);
    file(u"01_lin-qiao"_s, second);
    file(u"02_hao-shen"_s, second);
    import(folder.path());
    auto reader = *storage::Reader::begin(*m_store);
    const auto accounts = *reader->all<Account>();
    const auto mei = std::ranges::find(accounts, u"mei-tang"_s, &Account::login)->person;
    const Pairing pairing = reader->where<Pairing>("mentee", mei)->front();
    const auto periods = *reader->all<Period>();
    const auto period = std::ranges::find(periods, 2, &Period::number);
    QVERIFY(period != periods.end());
    reader.reset();
    const auto written = edit(
        [&](storage::Transaction &t) {
            return workspace::handInReport(t, {pairing.id, period->id, m_text, mei, {}}, m_inTime);
        },
        m_inTime);
    QVERIFY(written);
    import(folder.path()); // without it: what was written here stays
    QCOMPARE((*storage::Reader::begin(*m_store))->get(*written)->place, ReportPlace::Local);
    QFETCH(const bool, isCopied);
    file(u"03_mei-tang"_s, second, isCopied);
    import(folder.path());
    reader = *storage::Reader::begin(*m_store);
    const Report report = *reader->get(*written);
    QVERIFY(report.path.endsWith(u"03_mei-tang/[WeeklyReport]%1.md"_s.arg(second)));
    QCOMPARE(report.place, ReportPlace::Main);
    const auto revisions = *reader->where<ReportRevision>("report", *written);
    QCOMPARE(revisions.size(), isCopied ? 0U : 1U);
    if (!isCopied)
        QCOMPARE(*reader->body(revisions.front().body), m_text.toUtf8() + '\n');
    reader.reset();
    const auto known = interchange::readKnownCamps(**storage::Reader::begin(*m_store));
    QVERIFY(interchange::planImport({.source = folder.path()}, *known)->changesNothing());
}

QTEST_GUILESS_MAIN(TestReportWriting)
#include "tst_report_writing.moc"
