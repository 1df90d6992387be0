#include "domain/cell.h"

#include <QtTest>

using namespace flotilla;

// Rule 4: what a cell of the matrix says.
class TestCell : public QObject {
    Q_OBJECT

    static constexpr Instant dueEnd = instantFromMsecs(1'000'000);
    static constexpr Instant before = instantFromMsecs(999'999);
    static constexpr Instant after = instantFromMsecs(1'000'001);

    static CellInput handedIn(Instant at)
    {
        return {.dueEnd = dueEnd, .handedIn = true, .submission = SubmissionTime::Known, .submittedAt = at};
    }

private Q_SLOTS:
    void nothingIsDueBeforeTheDayEnds()
    {
        const CellInput input{.dueEnd = dueEnd};
        QCOMPARE(cellFacts(input, before).word, CellWord::NotDue);
        QCOMPARE(cellFacts(input, dueEnd).word, CellWord::Missing);
        QCOMPARE(cellFacts(input, dueEnd).submission, CellSubmission::None);
    }

    void whatIsNotOwedIsNeverMissing()
    {
        QCOMPARE(cellFacts({.owed = false, .dueEnd = dueEnd}, after).word, CellWord::NotDue);
    }

    void aReportBeforeTheDueDayCounts()
    {
        const CellFacts facts = cellFacts(handedIn(before), before);
        QCOMPARE(facts.submission, CellSubmission::HandedIn);
        QCOMPARE(facts.word, CellWord::Waiting);
    }

    void aReturnedReportWaitsForTheMentee()
    {
        CellInput input = handedIn(before);
        input.returned = true;
        CellFacts facts = cellFacts(input, after);
        QCOMPARE(facts.word, CellWord::Waiting);
        QVERIFY(facts.returned);
        input.reviewEntered = true; // reviewed all the same: nothing is asked for any more
        facts = cellFacts(input, after);
        QCOMPARE(facts.word, CellWord::Reviewed);
        QVERIFY(!facts.returned);
    }

    void aReturnStandsUntilTheTextIsAnother()
    {
        const BodyHash first = BodyHash::of("first");
        std::vector<ReportReturn> returns(2);
        returns[0].body = first;
        returns[0].at = before;
        returns[0].reason = QStringLiteral("links");
        returns[1].body = first;
        returns[1].at = after;
        returns[1].reason = QStringLiteral("numbers");
        QVERIFY(standingReturn(first, returns));
        QCOMPARE(standingReturn(first, returns)->reason, QStringLiteral("numbers"));
        QVERIFY(!standingReturn(BodyHash::of("second"), returns));
    }

    void anExtensionMovesTheDueDay()
    {
        Period period;
        period.id = Id<Period>(7);
        period.due = QDate(2026, 5, 24);
        Extension holiday;
        holiday.period = period.id;
        holiday.due = QDate(2026, 5, 27);
        Extension own = holiday;
        own.pairing = Id<Pairing>(1);
        own.due = QDate(2026, 5, 30);
        Extension earlier = holiday; // an extension never takes time away
        earlier.due = QDate(2026, 5, 1);
        Extension elsewhere = holiday;
        elsewhere.period = Id<Period>(8);
        elsewhere.due = QDate(2026, 6, 30);
        const std::vector all{holiday, own, earlier, elsewhere};
        QCOMPARE(extendedDue(period, Id<Pairing>(1), all), QDate(2026, 5, 30));
        QCOMPARE(extendedDue(period, Id<Pairing>(2), all), QDate(2026, 5, 27));
        QCOMPARE(extendedDue(period, Id<Pairing>(2), {}), QDate(2026, 5, 24));
        QCOMPARE(extendedDue(period, {}, all), QDate(2026, 5, 27));
    }

    void onlyAKnownTimeCanBeLate_data()
    {
        QTest::addColumn<SubmissionTime>("kind");
        QTest::addColumn<qint64>("at");
        QTest::addColumn<bool>("late");
        QTest::newRow("known, on the day") << SubmissionTime::Known << toMsecs(before) << false;
        QTest::newRow("known, at its end") << SubmissionTime::Known << toMsecs(dueEnd) << true;
        QTest::newRow("known, after it") << SubmissionTime::Known << toMsecs(after) << true;
        QTest::newRow("merged after it") << SubmissionTime::NotAfter << toMsecs(after) << false;
        QTest::newRow("unknown") << SubmissionTime::Unknown << toMsecs(after) << false;
    }
    void onlyAKnownTimeCanBeLate()
    {
        QFETCH(SubmissionTime, kind);
        QFETCH(qint64, at);
        CellInput input = handedIn(instantFromMsecs(at));
        input.submission = kind;
        const CellFacts facts = cellFacts(input, after);
        QTEST(facts.late, "late");
        QCOMPARE(facts.time, kind);
        QCOMPARE(facts.word, CellWord::Waiting);
    }

    void aKnownTimeThatIsMissingIsUnknown()
    {
        CellInput input = handedIn(after);
        input.submittedAt.reset();
        QCOMPARE(cellFacts(input, after).time, SubmissionTime::Unknown);
        QVERIFY(!cellFacts(input, after).late);
    }

    void lateStandsBesideTheWord()
    {
        CellInput input = handedIn(after);
        input.reviewText = ReviewState::Reviewed;
        input.reviewKind = ReviewKind::Text;
        const CellFacts facts = cellFacts(input, after);
        QCOMPARE(facts.word, CellWord::Reviewed);
        QVERIFY(facts.late);
    }

    void lateIsOnlyWhatWasOwed()
    {
        CellInput input = handedIn(after);
        input.owed = false;
        QVERIFY(!cellFacts(input, after).late);
        QCOMPARE(cellFacts(input, after).word, CellWord::Waiting);
    }

    void review_data()
    {
        QTest::addColumn<ReviewState>("text");
        QTest::addColumn<CellReview>("review");
        QTest::addColumn<CellWord>("word");
        QTest::newRow("no section") << ReviewState::Missing << CellReview::None << CellWord::Waiting;
        QTest::newRow("empty section") << ReviewState::Empty << CellReview::Placeholder << CellWord::Waiting;
        QTest::newRow("placeholder") << ReviewState::Placeholder << CellReview::Placeholder << CellWord::Waiting;
        QTest::newRow("reviewed") << ReviewState::Reviewed << CellReview::Given << CellWord::Reviewed;
    }
    void review()
    {
        QFETCH(ReviewState, text);
        CellInput input = handedIn(before);
        input.reviewText = text;
        const CellFacts facts = cellFacts(input, after);
        QTEST(facts.review, "review");
        QTEST(facts.word, "word");
    }

    void aBareMarkIsAReviewMarkedSo()
    {
        CellInput input = handedIn(before);
        input.reviewText = ReviewState::Reviewed;
        input.reviewKind = ReviewKind::Mark;
        QCOMPARE(cellFacts(input, after).reviewKind, ReviewKind::Mark);
        QCOMPARE(cellFacts(input, after).word, CellWord::Reviewed);
    }

    void anEnteredReviewCountsWithoutTheFile()
    {
        CellInput input = handedIn(before);
        input.reviewText = ReviewState::Placeholder;
        input.reviewEntered = true;
        const CellFacts facts = cellFacts(input, after);
        QCOMPARE(facts.review, CellReview::Given);
        QCOMPARE(facts.reviewKind, ReviewKind::Text);
        QCOMPARE(facts.word, CellWord::Reviewed);
    }

    void aReviewNeedsAReport()
    {
        const CellFacts facts = cellFacts({.dueEnd = dueEnd, .reviewText = ReviewState::Reviewed}, after);
        QCOMPARE(facts.review, CellReview::None);
        QCOMPARE(facts.word, CellWord::Missing);
    }

    void precedence()
    {
        CellInput exempt{.dueEnd = dueEnd, .reportExempt = true};
        QCOMPARE(cellFacts(exempt, before).word, CellWord::NotDue);
        QCOMPARE(cellFacts(exempt, after).word, CellWord::Exempt);
        QCOMPARE(cellFacts(exempt, after).submission, CellSubmission::None);
        exempt.handedIn = true;
        QCOMPARE(cellFacts(exempt, after).word, CellWord::Exempt);
        QCOMPARE(cellFacts(exempt, after).submission, CellSubmission::HandedIn);
    }

    void anExemptReviewDoesNotExcuseTheReport()
    {
        CellInput input{.dueEnd = dueEnd, .reviewExempt = true};
        QCOMPARE(cellFacts(input, after).word, CellWord::Missing);
        input.handedIn = true;
        QCOMPARE(cellFacts(input, after).word, CellWord::Exempt);
    }
};

QTEST_GUILESS_MAIN(TestCell)
#include "tst_cell.moc"
