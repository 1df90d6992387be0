#include "domain/decisions.h"
#include "domain/graduation.h"

#include <QtTest>

using namespace flotilla;

// Rules 6 and 8: who may decide, and who graduates.
class TestGraduation : public QObject {
    Q_OBJECT

    static CellFacts cell(CellSubmission submission, CellReview review = CellReview::None)
    {
        return {.submission = submission, .review = review};
    }
    static CellFacts exempt() { return {.submission = CellSubmission::None, .reportExempt = true}; }
    static GraduationCheck line(const std::vector<GraduationCheck> &checks, GraduationItem item)
    {
        return *std::ranges::find(checks, item, &GraduationCheck::item);
    }

private Q_SLOTS:
    void everythingMet()
    {
        const auto checks = graduationChecklist({}, {cell(CellSubmission::HandedIn), exempt()}, Grade::Pass);
        QVERIFY(graduates(checks));
        const GraduationCheck expected{GraduationItem::ReportsHandedIn, true, true, 2, 2};
        QCOMPARE(line(checks, GraduationItem::ReportsHandedIn), expected);
    }

    void aMissingReport()
    {
        const auto checks =
            graduationChecklist({}, {cell(CellSubmission::HandedIn), cell(CellSubmission::None)}, Grade::Excellent);
        QVERIFY(!graduates(checks));
        const GraduationCheck expected{GraduationItem::ReportsHandedIn, false, true, 1, 2};
        QCOMPARE(line(checks, GraduationItem::ReportsHandedIn), expected);
    }

    void whatIsNotDueDoesNotCount()
    {
        const auto checks =
            graduationChecklist({}, {cell(CellSubmission::NotDue), cell(CellSubmission::HandedIn)}, Grade::Pass);
        QVERIFY(graduates(checks));
        QCOMPARE(line(checks, GraduationItem::ReportsHandedIn).need, 1);
    }

    void aShareOfTheReportsIsRoundedUp()
    {
        CampRules rules;
        rules.requiredReportPercent = 80;
        std::vector<CellFacts> cells(6, cell(CellSubmission::HandedIn));
        cells[0] = cell(CellSubmission::None);
        QCOMPARE(line(graduationChecklist(rules, cells, Grade::Pass), GraduationItem::ReportsHandedIn).need, 5);
        QVERIFY(graduates(graduationChecklist(rules, cells, Grade::Pass)));
        cells[1] = cell(CellSubmission::None);
        QVERIFY(!graduates(graduationChecklist(rules, cells, Grade::Pass)));
    }

    void reviewsCountOnlyWhereTheCampWantsThem()
    {
        const std::vector<CellFacts> cells{cell(CellSubmission::HandedIn, CellReview::Given),
                                           cell(CellSubmission::HandedIn, CellReview::Placeholder)};
        CampRules rules;
        QVERIFY(graduates(graduationChecklist(rules, cells, Grade::Pass)));
        rules.reviewsRequired = true;
        const auto checks = graduationChecklist(rules, cells, Grade::Pass);
        QVERIFY(!graduates(checks));
        const GraduationCheck expected{GraduationItem::ReviewsPresent, false, true, 1, 2};
        QCOMPARE(line(checks, GraduationItem::ReviewsPresent), expected);
    }

    void anExemptReviewCounts()
    {
        CampRules rules;
        rules.reviewsRequired = true;
        CellFacts excused = cell(CellSubmission::HandedIn);
        excused.reviewExempt = true;
        QVERIFY(graduates(graduationChecklist(rules, {excused}, Grade::Pass)));
    }

    void withoutADefenseOrWithAFail()
    {
        QVERIFY(!graduates(graduationChecklist({}, {}, std::nullopt)));
        QVERIFY(!graduates(graduationChecklist({}, {}, Grade::Fail)));
        QVERIFY(graduates(graduationChecklist({}, {}, Grade::Pass)));
    }

    void nobodyDecidesAboutThemselves()
    {
        const Id<Person> ana(1);
        const Id<Person> bo(2);
        for (const auto about :
             {DecisionAbout::Exemption, DecisionAbout::Review, DecisionAbout::Score, DecisionAbout::Reward}) {
            QVERIFY(!mayDecide(about, ana, ana));
            QVERIFY(mayDecide(about, bo, ana));
            QVERIFY(!mayDecide(about, {}, ana));
        }
    }

    void aPanelIsNotTheOwnMentorsAlone()
    {
        const Id<Person> mentee(1);
        const Id<Person> mentor(2);
        const Id<Person> coMentor(3);
        const Id<Person> other(4);
        const QSet<Id<Person>> own{mentor, coMentor};
        QVERIFY(!panelMayGrade({}, mentee, own));
        QVERIFY(!panelMayGrade({mentor}, mentee, own));
        QVERIFY(!panelMayGrade({mentor, coMentor}, mentee, own));
        QVERIFY(panelMayGrade({mentor, other}, mentee, own));
        QVERIFY(!panelMayGrade({mentee, other}, mentee, own));
        QVERIFY(panelMayGrade({other}, mentee, {}));
    }
};

QTEST_GUILESS_MAIN(TestGraduation)
#include "tst_graduation.moc"
