#include "ui/invented_import_work.h"

#include "import_session.h"

#include <QtTest>

using namespace flotilla;
using namespace flotilla::ui;
using namespace flotilla::interchange;
using namespace Qt::Literals::StringLiterals;

using Step = ImportSession::Step;
using Busy = ImportSession::Busy;

/// An import's way from a source to its result.
class TestImportingSession : public QObject {
    Q_OBJECT

private:
    /// A session that stands at the check.
    static void toCheck(ImportSession &session)
    {
        session.setDelay(1);
        session.setSource(u"/home/kim/camp"_s, true);
        QTRY_COMPARE(session.step(), Step::Check);
    }

private Q_SLOTS:
    void oneEditionGoesOnByItself();
    void severalEditionsWaitForAChoice();
    void editionsThatAreNotChosenAreNotImported();
    void listsBesideTheReportsAreTaken();
    void decisionsMakeANewPlan();
    void aQuickSecondDecisionDropsTheFirstPlan();
    void nothingIsAppliedFromAnOutdatedPlan();
    void errorsKeepWhatWasChosen();
    void cancellingIsNoError();
    void fetchedPullsMakeANewPlan();
    void applyAndUndo();
    void aFailedApplyStaysAtTheCheck();
    void anOutdatedPlanIsMadeAgain();
    void anotherSourceForgetsTheDecisions();
    void leavingInTheMiddleStopsTheReading();
};

void TestImportingSession::oneEditionGoesOnByItself()
{
    invented::Work work;
    ImportSession session(work);
    session.setSource(u" /home/kim/camp "_s, true);
    QCOMPARE(session.busy(), Busy::Looking);
    QTRY_COMPARE(session.step(), Step::Check);
    QCOMPARE(work.calls, (QStringList{u"look /home/kim/camp"_s, u"plan"_s}));
    QVERIFY(session.canApply());
    QCOMPARE(work.requests[0].edition, QString());
}

void TestImportingSession::severalEditionsWaitForAChoice()
{
    invented::Work work;
    work.editions->push_back({u"Reports/camp_2"_s, {u"camp_2"_s}, 8, 30});
    ImportSession session(work);
    session.setSource(u"/home/kim/camp"_s, true);
    QTRY_COMPARE(session.busy(), Busy::No);
    QCOMPARE(session.step(), Step::Choose);
    QCOMPARE(session.chosenEditions(), 2);
    session.setChosen(u"Reports/camp_2"_s, false);
    session.makePlan();
    QTRY_COMPARE(session.step(), Step::Check);
    QCOMPARE(work.requests[0].edition, u"Reports/camp_3"_s);
    session.back();
    session.setChosen(u"Reports/camp_3"_s, false);
    QVERIFY(!session.canPlan());
}

void TestImportingSession::editionsThatAreNotChosenAreNotImported()
{
    invented::Work work;
    work.editions = std::vector<Edition>{{u"a"_s, {}, 1, 1}, {u"b"_s, {}, 1, 1}, {u"c"_s, {}, 1, 1}};
    work.answer->camps = {CampPlan{.edition = u"a"_s}, CampPlan{.edition = u"b"_s}, CampPlan{.edition = u"c"_s}};
    ImportSession session(work);
    session.setSource(u"/home/kim/camp"_s);
    QTRY_COMPARE(session.busy(), Busy::No);
    session.setChosen(u"b"_s, false);
    session.makePlan();
    QTRY_COMPARE(session.step(), Step::Check);
    QCOMPARE(session.plan()->camps.size(), size_t(2));
    QCOMPARE(session.plan()->camps[1].edition, u"c"_s);
}

void TestImportingSession::listsBesideTheReportsAreTaken()
{
    QTemporaryDir folder;
    QFile roster(folder.filePath(u"roster.csv"_s));
    QVERIFY(roster.open(QIODevice::WriteOnly));
    roster.close();
    invented::Work work;
    ImportSession session(work);
    session.setSource(folder.path());
    QCOMPARE(session.lists().roster, roster.fileName());
    QCOMPARE(session.lists().results, QString());
    QTRY_COMPARE(session.busy(), Busy::No);
    session.setLists({u"p.md"_s, u"r.csv"_s, u"x.csv"_s});
    session.makePlan();
    QTRY_COMPARE(session.step(), Step::Check);
    QCOMPARE(work.requests[0].projects, u"p.md"_s);
    QCOMPARE(work.requests[0].roster, u"r.csv"_s);
    QCOMPARE(work.requests[0].results, u"x.csv"_s);
}

void TestImportingSession::decisionsMakeANewPlan()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    QSignalSpy decided(&session, &ImportSession::decided);
    session.decide({{u"person:sutang"_s, u"start"_s, u"2"_s}});
    QCOMPARE(decided.count(), 1);
    QVERIFY(session.isOutdated());
    session.decide({{u"person:sutang"_s, u"start"_s, u"3"_s}});
    QTRY_VERIFY(!session.isOutdated());
    QCOMPARE(work.requests.size(), size_t(2));
    QCOMPARE(work.requests[1].decisions.size(), size_t(1));
    QCOMPARE(work.requests[1].decisions[0].value, u"3"_s);
}

void TestImportingSession::aQuickSecondDecisionDropsTheFirstPlan()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    work.hold = true;
    session.decide({{u"a"_s, u"skip"_s, u"1"_s}});
    QTRY_COMPARE(session.busy(), Busy::Planning);
    QSignalSpy planned(&session, &ImportSession::planChanged);
    session.decide({{u"b"_s, u"skip"_s, u"1"_s}});
    work.release();
    QTRY_COMPARE(work.requests.size(), size_t(3));
    QTRY_VERIFY(!session.isOutdated());
    QCOMPARE(session.plan()->camps[0].decisions.size(), size_t(2));
}

void TestImportingSession::nothingIsAppliedFromAnOutdatedPlan()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    session.decide({{u"a"_s, u"skip"_s, u"1"_s}});
    QVERIFY(!session.canApply());
    session.apply();
    QVERIFY(!work.calls.contains(u"apply"_s));
    QTRY_VERIFY(session.canApply());
    for (PlannedReport &report : work.answer->camps[0].reports)
        report.action = PlanAction::Same;
    for (PlannedPerson &person : work.answer->camps[0].people)
        person.action = PlanAction::Same;
    for (PlannedProject &project : work.answer->camps[0].projects)
        project.action = PlanAction::Same;
    work.answer->camps[0].action = PlanAction::Same;
    work.answer->camps[0].results.clear();
    session.decide({{u"a"_s, u"skip"_s, QString()}});
    QTRY_VERIFY(!session.isOutdated());
    QVERIFY2(!session.canApply(), "nothing would change");
}

void TestImportingSession::errorsKeepWhatWasChosen()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    const auto before = session.plan();
    work.answer = fail(ErrorCode::NoPermission, {u"/home/kim/camp"_s});
    session.decide({{u"a"_s, u"skip"_s, u"1"_s}});
    QTRY_VERIFY(session.error().has_value());
    QCOMPARE(session.step(), Step::Check);
    QCOMPARE(session.plan(), before);
    QCOMPARE(session.decisions().size(), size_t(1));
    QVERIFY(!session.canApply());
    QVERIFY(session.needsPlan());
    work.answer = invented::plan();
    session.makePlan();
    QTRY_VERIFY(session.canApply());
    QVERIFY(!session.error());

    work.editions = std::vector<Edition>{};
    session.setSource(u"/home/kim/empty"_s, true);
    QTRY_VERIFY(session.error().has_value());
    QCOMPARE(session.error()->code, ErrorCode::NoReports);
    QCOMPARE(session.source(), u"/home/kim/empty"_s);
}

void TestImportingSession::cancellingIsNoError()
{
    invented::Work work;
    ImportSession session(work);
    work.hold = true;
    session.setSource(u"/home/kim/camp"_s, true);
    session.cancel();
    QVERIFY(work.wasCancelled());
    work.editions = fail(ErrorCode::Cancelled);
    work.release();
    QTRY_COMPARE(session.busy(), Busy::No);
    QVERIFY(!session.error());
    QCOMPARE(session.source(), u"/home/kim/camp"_s);
}

void TestImportingSession::fetchedPullsMakeANewPlan()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    session.fetchPulls();
    QCOMPARE(session.busy(), Busy::Fetching);
    QTRY_COMPARE(work.requests.size(), size_t(2));
    QTRY_VERIFY(session.canApply());
    work.fetched = fail(ErrorCode::FetchFailed, {u"origin"_s, u"no network"_s});
    session.fetchPulls();
    QTRY_COMPARE(session.busy(), Busy::No);
    QCOMPARE(session.error()->code, ErrorCode::FetchFailed);
    QCOMPARE(session.step(), Step::Check);
    QVERIFY2(session.canApply(), "without the pull requests the rest can still be imported");
}

void TestImportingSession::applyAndUndo()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    QSignalSpy progressed(&session, &ImportSession::progressed);
    session.apply();
    QCOMPARE(session.busy(), Busy::Applying);
    QTRY_COMPARE(session.step(), Step::Done);
    QCOMPARE(session.applied(), work.lastApplied);
    QVERIFY(progressed.count() > 0);
    session.undo();
    QTRY_VERIFY(session.wasUndone());
    session.undo();
    QCOMPARE(work.calls.count(u"undo"_s), 1);
    session.again();
    QCOMPARE(session.step(), Step::Choose);
    QCOMPARE(session.source(), u"/home/kim/camp"_s);
}

void TestImportingSession::aFailedApplyStaysAtTheCheck()
{
    invented::Work work;
    work.applied = fail(ErrorCode::DiskFull, {u"/home/kim/camp.flotilla"_s});
    ImportSession session(work);
    toCheck(session);
    session.apply();
    QTRY_VERIFY(session.error().has_value());
    QCOMPARE(session.step(), Step::Check);
    QVERIFY(session.canApply());
    QVERIFY(!session.applied());
}

void TestImportingSession::anOutdatedPlanIsMadeAgain()
{
    invented::Work work;
    work.applied = fail(ErrorCode::VersionConflict, {u"report/0"_s, u"kim"_s, u"10:00"_s, u"period"_s});
    ImportSession session(work);
    toCheck(session);
    session.apply();
    QTRY_VERIFY(session.error().has_value());
    QVERIFY(session.needsPlan() && !session.canApply());
    session.makePlan();
    QTRY_VERIFY(session.canApply());
}

void TestImportingSession::anotherSourceForgetsTheDecisions()
{
    invented::Work work;
    ImportSession session(work);
    toCheck(session);
    session.decide({{u"a"_s, u"skip"_s, u"1"_s}});
    session.setSource(u"/home/kim/other"_s, true);
    QTRY_COMPARE(session.step(), Step::Check);
    QVERIFY(work.requests.back().decisions.empty());
}

void TestImportingSession::leavingInTheMiddleStopsTheReading()
{
    invented::Work work;
    work.hold = true;
    {
        ImportSession session(work);
        session.setSource(u"/home/kim/camp"_s, true);
    }
    QVERIFY(work.wasCancelled());
    work.hold = false;
    ImportSession session(work);
    toCheck(session);
    work.hold = true;
    {
        ImportSession applying(work);
        work.hold = false;
        toCheck(applying);
        work.hold = true;
        applying.apply();
    }
    QVERIFY2(!work.wasCancelled(), "an import that was asked for is finished");
}

QTEST_GUILESS_MAIN(TestImportingSession)
#include "tst_importing_session.moc"
