#include "domain/stars.h"
#include "insight/outcomes.h"
#include "insight/result_lists.h"
#include "interchange/apply_plan.h"
#include "interchange/ledger_text.h"
#include "interchange/list_text.h"
#include "interchange/planner.h"
#include "interchange/sample.h"
#include "storage/check.h"
#include "storage/history.h"
#include "support/test_places.h"
#include "workspace/results_desk.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace flotilla::insight;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
const Instant now = instantFromMsecs(1'900'000'000'000);

Instant daysLater(int days)
{
    return instantFromMsecs(toMsecs(now) + days * day);
}

std::vector<ListFindingKind> kindsOf(const ListPage &page)
{
    std::vector<ListFindingKind> kinds;
    for (const FoundInList &found : page.findings)
        kinds.push_back(found.finding.kind);
    return kinds;
}

int countOf(const ListPage &page, ListFindingKind kind)
{
    return int(std::ranges::count(kindsOf(page), kind));
}

} // namespace

/// From the panels' grades to the final list: derived, checked, published, complained about, amended, final.
class TestResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLedgerAgreesWithEveryOtherNumber();
    void everyStepIsShown_data();
    void everyStepIsShown();
    void theChecklistHasItsEvidence();
    void aListIsMadeFromTheLedger();
    void whatTheLedgerContradictsIsNotPublished();
    void lettingAFindingPassIsSigned();
    void theWindowIsKept();
    void aPublishedListIsNotMended();
    void whoGradedDoesNotDecide();
    void anAcceptedObjectionAmendsListAndLedger();
    void aRowIsAddedByADecision();
    void finalAfterWindowAndLastDecision();
    void textsNameNobodyWhoFailed();
    void anImportedListIsCheckedByTheSameRules();
    void theRealListIsCheckedToo();

private:
    template <class Fn>
    auto edit(Fn fn, Instant at = now)
    {
        const FixedClock clock(at);
        auto transaction = storage::Transaction::begin(*m_store, {.code = u"test"_s, .who = u"otto"_s}, clock);
        auto result = fn(**transaction);
        if (result && !(*transaction)->commit())
            qFatal("not committed");
        return result;
    }
    template <class T>
    std::vector<T> all()
    {
        return *(*storage::Reader::begin(*m_store))->all<T>();
    }
    Ledger ledger() { return *readLedger(**storage::Reader::begin(*m_store), m_camp.id, now); }
    ListPage page(Id<PublishedList> list) { return *readListPage(**storage::Reader::begin(*m_store), list, now); }
    Id<PublishedList> draft(ListShows shows = ListShows::Money)
    {
        const auto made = edit([&](storage::Transaction &t) {
            return workspace::makeList(t, {.camp = m_camp.id, .title = u"结营考核公示"_s, .shows = shows}, now);
        });
        return made.value_or(Id<PublishedList>());
    }
    Result<void> publish(Id<PublishedList> list, workspace::ListTerms terms)
    {
        return edit([&](storage::Transaction &t) { return workspace::publishList(t, list, terms, now); });
    }
    workspace::ListTerms terms() const
    {
        return {.title = u"结营考核公示"_s,
                .shows = ListShows::Money,
                .opens = now,
                .closes = daysLater(7),
                .replyBy = daysLater(10)};
    }
    Id<PublishedList> published()
    {
        const auto list = draft();
        return publish(list, terms()) ? list : Id<PublishedList>();
    }
    Result<Id<Objection>> object(Id<PublishedList> list, Id<ListRow> row, Instant at = now)
    {
        return edit(
            [&](storage::Transaction &t) {
                return workspace::object(
                    t, {.list = list, .row = row, .by = m_objector.id, .text = u"少算了两个月。"_s, .evidence = u"#181"_s},
                    at);
            },
            at);
    }
    Result<Id<PublishedList>> decide(const workspace::Verdict &verdict)
    {
        return edit([&](storage::Transaction &t) { return workspace::decideObjection(t, verdict); });
    }
    /// A sheet of a panel, with the pairing it graded.
    std::pair<GradeSheet, Pairing> someSheet(Grade least)
    {
        for (const GradeSheet &sheet : all<GradeSheet>()) {
            const auto slots_ = all<DefenseSlot>();
            const auto slot = std::ranges::find(slots_, sheet.slot, &DefenseSlot::id);
            const auto pairings = all<Pairing>();
            const auto pairing = std::ranges::find(pairings, slot->pairing, &Pairing::id);
            if (pairing->camp == m_camp.id && sheet.grade >= least && !sheet.specialAward)
                return {sheet, *pairing};
        }
        return {};
    }
    ListLine lineOf(const ListPage &page, Id<Person> person)
    {
        const auto line = std::ranges::find(page.lines, person, [](const ListLine &each) { return each.person.id; });
        return line != page.lines.end() ? *line : ListLine();
    }
    /// Imports a camp with its list of results, and gives the list.
    Id<PublishedList> importList(const QString &folder);

    test::TestPlaces m_places;
    std::unique_ptr<storage::Store> m_store;
    Camp m_camp;
    Person m_objector;
    Person m_decider;
};

void TestResults::init()
{
    QVERIFY2(m_places.problem().isEmpty(), qPrintable(m_places.problem()));
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    QVERIFY(interchange::writeSample(*m_store, {.now = now}, FixedClock(now)));
    // The earlier edition has defended: it has a list of results beside that of enrolment.
    const auto camps = all<Camp>();
    const auto lists = all<PublishedList>();
    m_camp = *std::ranges::find_if(
        camps, [&lists](const Camp &camp) { return std::ranges::count(lists, camp.id, &PublishedList::camp) == 2; });
    m_objector = {.name = u"Ivo Marsh"_s};
    m_decider = {.name = u"Greta Fjord"_s};
    QVERIFY(edit([this](storage::Transaction &t) -> Result<void> {
        if (auto done = t.insert(m_objector); !done)
            return done;
        return t.insert(m_decider);
    }));
}

void TestResults::theLedgerAgreesWithEveryOtherNumber()
{
    for (const Camp &camp : all<Camp>()) {
        const auto reader = std::move(*storage::Reader::begin(*m_store));
        const Ledger made = *readLedger(*reader, camp.id, now);
        const OutcomeTally tally = outcomes(*readProgress(*reader, camp.id, now));
        QCOMPARE(made.stars, tally.stars);
        QCOMPARE(made.money, tally.money);
        QCOMPARE(made.graded, tally.people);
        QCOMPARE(made.passed, tally.graduates);
        for (const LedgerLine &line : made.lines)
            if (line.grade)
                QCOMPARE(line.stars.total, stars(camp.rules, *line.grade, line.stars.months, line.specialAward));
    }
    QVERIFY(ledger().hasSheets && ledger().graded > 20);
}

void TestResults::everyStepIsShown_data()
{
    QTest::addColumn<Grade>("grade");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("award");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("sum");
    QTest::newRow("3 to 5") << Grade::Pass << 5 << false << QStringList{u"3"_s, u"5"_s, u"5"_s, u"5 ★"_s, u"¥10,000"_s}
                            << u"floor(3 + 3 × (5 − 3) / 3) = floor(5)"_s;
    QTest::newRow("4 to 6") << Grade::Good << 5 << false << QStringList{u"4"_s, u"5"_s, u"6"_s, u"6 ★"_s, u"¥12,000"_s}
                            << u"floor(4 + 4 × (5 − 3) / 3) = floor(6.66)"_s;
    QTest::newRow("5 to 8, bonus after the floor")
        << Grade::Excellent << 5 << true << QStringList{u"5"_s, u"5"_s, u"8"_s, u"+ 0.5"_s, u"8.5 ★"_s, u"¥17,000"_s}
        << u"floor(5 + 5 × (5 − 3) / 3) = floor(8.33)"_s;
    QTest::newRow("three months") << Grade::Outstanding << 3 << false
                                  << QStringList{u"6"_s, u"3"_s, u"6"_s, u"6 ★"_s, u"¥12,000"_s} << u"6"_s;
}

void TestResults::everyStepIsShown()
{
    QFETCH(const Grade, grade);
    QFETCH(const int, months);
    QFETCH(const bool, award);
    auto [sheet, pairing] = someSheet(Grade::Pass);
    sheet.grade = grade;
    sheet.specialAward = award;
    pairing.months = months;
    m_camp.rules.awardBonus = 500;
    QVERIFY(edit([&](storage::Transaction &t) -> Result<void> {
        if (auto done = t.update(sheet); !done)
            return done;
        if (auto done = t.update(m_camp); !done)
            return done;
        return t.update(pairing);
    }));
    const Ledger made = ledger();
    const auto line = std::ranges::find(made.lines, pairing.id, &LedgerLine::pairing);
    const wording::Wording words(Language::English);
    QStringList values;
    for (const interchange::LedgerStep &step : interchange::ledgerSteps(*line, made.camp, words))
        values.append(step.value);
    QTEST(values, "values");
    QTEST(interchange::ledgerSteps(*line, made.camp, words)[2].detail, "sum");
    QVERIFY(interchange::ledgerCsv(made).contains(u",%1,"_s.arg(line->stars.total)));
    QVERIFY(interchange::ledgerMarkdown(made, words).contains(values.back()));
}

void TestResults::theChecklistHasItsEvidence()
{
    const auto pairing = someSheet(Grade::Pass).second;
    const auto reports = all<Report>();
    const auto period = std::ranges::find(reports, pairing.id, &Report::pairing)->period;
    QVERIFY(edit([&](storage::Transaction &t) -> Result<void> {
        for (const Report &report : reports)
            if (report.pairing == pairing.id && report.period == period)
                if (auto done = t.remove(report.id); !done)
                    return done;
        return {};
    }));
    const auto lineNow = [&] {
        const Ledger made = ledger();
        return *std::ranges::find(made.lines, pairing.id, &LedgerLine::pairing);
    };
    const wording::Wording words(Language::English);
    QVERIFY(!lineNow().missingPeriods.empty());
    QVERIFY(!lineNow().graduates);
    QVERIFY(interchange::checklistLines(lineNow(), words).front().evidence.contains(u"missing"_s));
    // A signed exemption is evidence, too.
    const auto missing = lineNow().missingPeriods.size();
    QVERIFY(edit([&](storage::Transaction &t) {
        return workspace::exempt(t, pairing.id, period, Duty::Report, {u"in hospital"_s, m_decider.id, now});
    }));
    QCOMPARE(lineNow().missingPeriods.size(), missing - 1);
    QVERIFY(
        interchange::checklistLines(lineNow(), words).front().evidence.contains(u"let off by Greta Fjord: in hospital"_s));
}

void TestResults::aListIsMadeFromTheLedger()
{
    const Ledger made = ledger();
    const ListPage list = page(draft());
    QCOMPARE(list.list.state, ListState::Draft);
    QCOMPARE(list.people, made.passed);
    QCOMPARE(list.people, int(list.lines.size()));
    QCOMPARE(list.stars, made.stars);
    QCOMPARE(list.money, made.money);
    QVERIFY2(list.findings.empty(), qPrintable(interchange::lintText(list, wording::Wording(Language::English))));
    for (const ListLine &line : list.lines)
        QVERIFY(line.row.grade != Grade::Fail && line.row.months > 0);
    // Frozen: what changes later is a finding, not another list.
    auto [sheet, pairing] = someSheet(Grade::Excellent);
    const auto before = lineOf(list, pairing.mentee);
    sheet.grade = Grade::Pass;
    QVERIFY(edit([&](storage::Transaction &t) { return t.update(sheet); }));
    const ListPage later = page(list.list.id);
    QCOMPARE(lineOf(later, pairing.mentee).stars, before.stars);
    QCOMPARE(kindsOf(later), std::vector{ListFindingKind::GradeDiffers});
    QVERIFY(storage::check(*m_store)->empty());
}

void TestResults::whatTheLedgerContradictsIsNotPublished()
{
    const auto list = draft();
    auto [sheet, pairing] = someSheet(Grade::Excellent);
    sheet.grade = Grade::Good;
    QVERIFY(edit([&](storage::Transaction &t) { return t.update(sheet); }));
    QCOMPARE(publish(list, terms()).error().arguments.front(), u"list-has-errors"_s);
    QCOMPARE(page(list).list.state, ListState::Draft);
    const auto row = lineOf(page(list), pairing.mentee).row;
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::takeRowFromLedger(t, row.id, now); }));
    QCOMPARE(lineOf(page(list), pairing.mentee).row.grade, Grade::Good);
    QVERIFY(publish(list, terms()));
    // A row less is somebody who passed and is not listed.
    const auto other = draft();
    const auto first = page(other).lines.front().row.id;
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::removeRow(t, first); }));
    QCOMPARE(kindsOf(page(other)), std::vector{ListFindingKind::PassedWithoutRow});
    QCOMPARE(page(other).lines.front().row.position, 1);
    const Id<Person> person(page(other).findings.front().finding.person);
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::addRow(t, other, person, now); }));
    QVERIFY(page(other).findings.empty());
}

void TestResults::lettingAFindingPassIsSigned()
{
    const auto list = draft();
    const auto row = page(list).lines.front();
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::removeRow(t, row.row.id); }));
    const ListFinding finding = page(list).findings.front().finding;
    const auto pass = [&](const QString &reason, Id<Person> by) {
        return edit([&](storage::Transaction &t) { return workspace::letPass(t, list, finding, {reason, by, now}); });
    };
    QCOMPARE(pass(u"  "_s, m_decider.id).error().code, ErrorCode::MissingArgument);
    QCOMPARE(pass(u"asked for it"_s, row.person.id).error().arguments.front(), u"about-oneself"_s);
    QCOMPARE(pass(u"asked for it"_s, {}).error().arguments.front(), u"about-oneself"_s);
    const auto passed = pass(u"asked not to be named"_s, m_decider.id);
    QVERIFY(passed);
    const ListPage after = page(list);
    QCOMPARE(after.errors(), 0);
    QCOMPARE(after.passed(), 1);
    QCOMPARE(after.findings.front().passed->reason, u"asked not to be named"_s);
    QCOMPARE(after.findings.front().passedBy.name, u"Greta Fjord"_s);
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::takeLetPassBack(t, *passed); }));
    QCOMPARE(page(list).errors(), 1);
}

void TestResults::theWindowIsKept()
{
    const auto list = draft();
    workspace::ListTerms wrong = terms();
    wrong.closes = wrong.opens;
    QCOMPARE(publish(list, wrong).error().arguments.front(), u"window-order"_s);
    wrong = terms();
    wrong.replyBy = daysLater(6);
    QCOMPARE(publish(list, wrong).error().arguments.front(), u"window-order"_s);
    QCOMPARE(object(list, {}).error().arguments.front(), u"window-not-open"_s);
    QVERIFY(publish(list, terms()));
    QVERIFY(object(list, page(list).lines.front().row.id, daysLater(6)));
    QCOMPARE(object(list, {}, daysLater(7)).error().arguments.front(), u"window-not-open"_s);
    QCOMPARE(object(list, {}, daysLater(-1)).error().arguments.front(), u"window-not-open"_s);
    const QString text = interchange::windowText(page(list).list, m_camp, wording::Wording(Language::English));
    QVERIFY2(text.contains(m_camp.timeZone), qPrintable(text));
}

void TestResults::aPublishedListIsNotMended()
{
    const auto list = published();
    const auto row = page(list).lines.front().row;
    const auto refused = [&](auto fn) { return edit(fn).error().arguments.value(0); };
    QCOMPARE(refused([&](storage::Transaction &t) { return workspace::removeRow(t, row.id); }), u"list-is-open"_s);
    QCOMPARE(refused([&](storage::Transaction &t) { return workspace::setRowPerson(t, row.id, m_decider.id); }),
             u"list-is-open"_s);
    QCOMPARE(publish(list, terms()).error().arguments.front(), u"list-is-open"_s);
}

void TestResults::whoGradedDoesNotDecide()
{
    const auto list = published();
    const auto [sheet, pairing] = someSheet(Grade::Pass);
    const ListLine line = lineOf(page(list), pairing.mentee);
    const auto objection = *object(list, line.row.id);
    const auto judges = all<Judge>();
    const Id<Person> judge = std::ranges::find(judges, sheet.slot, &Judge::slot)->person;
    const auto by = [&](Id<Person> decider, const QString &reason = u"as the panel said"_s) {
        return decide({.objection = objection, .decision = Decision::Rejected, .why = {reason, decider, now}});
    };
    QCOMPARE(by(judge).error().arguments.front(), u"decider-graded"_s);
    QCOMPARE(by(pairing.mentee).error().arguments.front(), u"about-oneself"_s);
    QCOMPARE(by(m_objector.id).error().arguments.front(), u"about-oneself"_s);
    QCOMPARE(by(m_decider.id, {}).error().code, ErrorCode::MissingArgument);
    QCOMPARE(*by(m_decider.id), list);
    QCOMPARE(by(m_decider.id).error().arguments.front(), u"decided-already"_s);
    QCOMPARE(page(list).openObjections(), 0);
}

void TestResults::anAcceptedObjectionAmendsListAndLedger()
{
    const auto list = published();
    const auto [sheet, pairing] = someSheet(Grade::Good);
    const ListPage before = page(list);
    const auto objection = *object(list, lineOf(before, pairing.mentee).row.id);
    workspace::Verdict verdict{.objection = objection,
                               .decision = Decision::Accepted,
                               .change = {.kind = workspace::RowChange::Kind::Grade, .grade = Grade::Outstanding},
                               .why = {u"the talk was overlooked"_s, m_decider.id, now}};
    const auto amended = decide(verdict);
    QVERIFY(amended && *amended != list);
    const ListPage after = page(*amended);
    QCOMPARE(after.list.amends, list);
    QCOMPARE(lineOf(after, pairing.mentee).row.grade, Grade::Outstanding);
    QCOMPARE(after.lines.size(), before.lines.size());
    QCOMPARE(after.differences.size(), 1U);
    QCOMPARE(after.differences.front().person.id, pairing.mentee);
    QCOMPARE(after.objections.size(), 1U);
    // The old version stays as it was, and is not worked on any more.
    QCOMPARE(page(list).lines, before.lines);
    QCOMPARE(page(list).replacedBy, *amended);
    QCOMPARE(object(list, {}).error().arguments.front(), u"list-not-newest"_s);
    // The ledger follows; one person alone leaves it unconfirmed, and that blocks what is final.
    const Ledger made = ledger();
    const auto line = std::ranges::find(made.lines, pairing.id, &LedgerLine::pairing);
    QCOMPARE(*line->grade, Grade::Outstanding);
    QVERIFY(!line->confirmed);
    QCOMPARE(line->overrideReason, u"the talk was overlooked"_s);
    QCOMPARE(kindsOf(after), std::vector{ListFindingKind::Unconfirmed});
    // A second person who is neither the first nor the mentee confirms.
    verdict.objection = *object(*amended, lineOf(after, pairing.mentee).row.id);
    verdict.change.grade = Grade::Excellent;
    verdict.second = m_decider.id;
    const auto again = decide(verdict);
    QCOMPARE(kindsOf(page(*again)), std::vector{ListFindingKind::Unconfirmed});
    verdict.objection = *object(*again, lineOf(page(*again), pairing.mentee).row.id);
    verdict.change.grade = Grade::Outstanding;
    verdict.second = m_objector.id;
    const auto confirmed = decide(verdict);
    QVERIFY(page(*confirmed).findings.empty());
    QVERIFY(storage::check(*m_store)->empty());
    // Every version stands behind the one that it amends.
    const auto heads = *readLists(**storage::Reader::begin(*m_store), m_camp.id);
    QCOMPARE(heads.back().list.id, *confirmed);
    QCOMPARE(std::ranges::count_if(heads, &ListHead::replaced), 3);
}

void TestResults::aRowIsAddedByADecision()
{
    const auto list = draft();
    const ListLine gone = page(list).lines.front();
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::removeRow(t, gone.row.id); }));
    const ListFinding finding = page(list).findings.front().finding;
    QVERIFY(edit([&](storage::Transaction &t) {
        return workspace::letPass(t, list, finding, {u"to be clarified"_s, m_decider.id, now});
    }));
    QVERIFY(publish(list, terms()));
    const auto objection = *object(list, {});
    const auto amended = decide({.objection = objection,
                                 .decision = Decision::Accepted,
                                 .change = {.kind = workspace::RowChange::Kind::Add,
                                            .grade = gone.row.grade,
                                            .specialAward = gone.row.specialAward,
                                            .person = gone.person.id},
                                 .why = {u"was forgotten"_s, m_decider.id, now}});
    QVERIFY(amended);
    const ListPage after = page(*amended);
    QVERIFY(after.findings.empty());
    QCOMPARE(lineOf(after, gone.person.id).stars, gone.stars);
    QVERIFY(!after.differences.front().before && after.differences.front().after);
}

void TestResults::finalAfterWindowAndLastDecision()
{
    const auto list = draft();
    const auto finalise = [&](Id<PublishedList> which, Instant at) {
        return edit([&](storage::Transaction &t) { return workspace::finaliseList(t, which, at); }, at);
    };
    QCOMPARE(finalise(list, daysLater(8)).error().arguments.front(), u"window-not-set"_s);
    QVERIFY(publish(list, terms()));
    QCOMPARE(finalise(list, daysLater(6)).error().arguments.front(), u"window-still-open"_s);
    const auto objection = *object(list, page(list).lines.back().row.id);
    QCOMPARE(finalise(list, daysLater(8)).error().arguments.front(), u"objections-open"_s);
    QVERIFY(decide({.objection = objection, .why = {u"nothing new"_s, m_decider.id, daysLater(8)}}));
    QVERIFY(finalise(list, daysLater(8)));
    QCOMPARE(page(list).list.state, ListState::Final);
    QCOMPARE(finalise(list, daysLater(9)).error().arguments.front(), u"list-is-final"_s);
}

void TestResults::textsNameNobodyWhoFailed()
{
    GradeSheet sheet = someSheet(Grade::Pass).first;
    sheet.grade = Grade::Fail;
    QVERIFY(edit([&](storage::Transaction &t) { return t.update(sheet); }));
    const Ledger made = ledger();
    const auto failed = std::ranges::find(made.lines, std::optional(Grade::Fail), &LedgerLine::grade);
    QVERIFY(failed != made.lines.end());
    const auto list = draft();
    // Even where a list wrongly has them.
    QVERIFY(edit([&](storage::Transaction &t) {
        ListRow row{.list = list,
                    .position = 500,
                    .printedLogin = failed->mentee.login,
                    .person = failed->mentee.id,
                    .project = failed->project,
                    .grade = Grade::Fail};
        return t.insert(row);
    }));
    const ListPage shown = page(list);
    QCOMPARE(countOf(shown, ListFindingKind::FailedListed), 1);
    const wording::Wording words(Language::Chinese);
    const QString json = QString::fromUtf8(QJsonDocument(interchange::listJson(shown, false)).toJson());
    for (const QString &text :
         {interchange::listMarkdown(shown, words), interchange::listHtml(shown, words), interchange::listCsv(shown), json}) {
        QVERIFY(text.contains(shown.lines.front().row.printedLogin));
        QVERIFY2(!text.contains(failed->mentee.login), qPrintable(text));
    }
    QVERIFY(interchange::listMarkdown(shown, words).contains(u"¥"_s));
    ListPage quiet = shown;
    quiet.list.shows = ListShows::Grades;
    QVERIFY(!interchange::listMarkdown(quiet, words).contains(u"¥"_s));
    QVERIFY(!interchange::listHtml(quiet, words).contains(u"★"_s));
}

Id<PublishedList> TestResults::importList(const QString &folder)
{
    m_store = std::move(*storage::Store::open(m_places.fresh(), storage::OpenMode::Create));
    const auto plan = interchange::planImport(
        {.source = folder, .roster = folder + u"/roster.csv"_s, .results = folder + u"/results.csv"_s}, {});
    if (!plan || !edit([&](storage::Transaction &t) { return interchange::applyPlan(t, *plan); }))
        return {};
    m_camp = all<Camp>().front();
    return all<PublishedList>().front().id;
}

void TestResults::anImportedListIsCheckedByTheSameRules()
{
    const auto list = importList(QStringLiteral(FLOTILLA_TEST_DATA "/camps/voyage"));
    QVERIFY(list.isValid());
    const ListPage found = page(list);
    QCOMPARE(countOf(found, ListFindingKind::PersonTwice), 1);
    QCOMPARE(countOf(found, ListFindingKind::PersonAlias), 1);
    QCOMPARE(countOf(found, ListFindingKind::PersonUnknown), 1);
    QCOMPARE(countOf(found, ListFindingKind::RowsNotPeople), 1);
    QVERIFY(countOf(found, ListFindingKind::ReportedWithoutRow) > 0);
    QCOMPARE(publish(list, terms()).error().arguments.front(), u"list-has-errors"_s);
    // Mended here: the alias is the person, the second row goes.
    const auto &findings = found.findings;
    const auto alias =
        std::ranges::find(findings, ListFindingKind::PersonAlias, [](const auto &each) { return each.finding.kind; });
    const auto twice =
        std::ranges::find(findings, ListFindingKind::PersonTwice, [](const auto &each) { return each.finding.kind; });
    const auto rowAt = [&found](qint64 key) { return found.lines[std::size_t(key)].row.id; };
    QVERIFY(edit([&](storage::Transaction &t) {
        return workspace::setRowPerson(t, rowAt(alias->finding.rows.front()), Id<Person>(alias->finding.person));
    }));
    QVERIFY(edit([&](storage::Transaction &t) { return workspace::removeRow(t, rowAt(twice->finding.rows.back())); }));
    const ListPage mended = page(list);
    QCOMPARE(countOf(mended, ListFindingKind::PersonTwice), 0);
    QCOMPARE(countOf(mended, ListFindingKind::PersonAlias), 0);
    QCOMPARE(countOf(mended, ListFindingKind::RowsNotPeople), 0);
    QCOMPARE(mended.people, int(mended.lines.size()));
}

void TestResults::theRealListIsCheckedToo()
{
    const QString folder = QStringLiteral(FLOTILLA_SHARED_DATA "/camp-6th");
    if (!QFile::exists(folder))
        QSKIP("no data of real camps beside the project");
    const auto list = importList(folder);
    QVERIFY(list.isValid());
    const ListPage found = page(list);
    QCOMPARE(countOf(found, ListFindingKind::PersonTwice), 1);
    QCOMPARE(countOf(found, ListFindingKind::PersonAlias), 1);
    QCOMPARE(countOf(found, ListFindingKind::ReportedWithoutRow), 5);
    const auto counts = std::ranges::find(found.findings, ListFindingKind::RowsNotPeople,
                                          [](const FoundInList &each) { return each.finding.kind; });
    QVERIFY(counts != found.findings.end());
    QCOMPARE(counts->finding.rowCount, 28);
    QCOMPARE(counts->finding.people, 27);
    QCOMPARE(found.people, 27);
}

QTEST_GUILESS_MAIN(TestResults)
#include "tst_results.moc"
