#include "domain/pairing_rules.h"

#include <QtTest>

using namespace flotilla;

// Rules 2 and 5: how many pairings may live, and what is owed under one.
class TestPairings : public QObject {
    Q_OBJECT

    const QDate day{2024, 4, 1};

    static Pairing pairing(int id, int mentee, int project, PairingState state = PairingState::Live)
    {
        Pairing made;
        made.id = Id<Pairing>(id);
        made.mentee = Id<Person>(mentee);
        made.project = Id<Project>(project);
        made.state = state;
        return made;
    }
    static Period period(QDate first, QDate last)
    {
        Period made;
        made.days = {first, last};
        made.due = last.addDays(1);
        return made;
    }

private Q_SLOTS:
    void onlyOneOnAProject()
    {
        Pairing candidate = pairing(2, 1, 1);
        const std::vector<Pairing> others{pairing(1, 1, 1)};
        QCOMPARE(pairingProblems(candidate, others, 5, day), std::vector{PairingProblem::SecondOnProject});
        candidate.reason = QStringLiteral("allowed");
        QCOMPARE(pairingProblems(candidate, others, 5, day), std::vector{PairingProblem::SecondOnProject});
    }

    void aSecondInTheCampNeedsAReason()
    {
        Pairing candidate = pairing(2, 1, 2);
        const std::vector<Pairing> others{pairing(1, 1, 1)};
        QCOMPARE(pairingProblems(candidate, others, 5, day), std::vector{PairingProblem::SecondInCamp});
        candidate.reason = QStringLiteral("   ");
        QCOMPARE(pairingProblems(candidate, others, 5, day), std::vector{PairingProblem::SecondInCamp});
        candidate.reason = QStringLiteral("finishes the first next week");
        QVERIFY(pairingProblems(candidate, others, 5, day).empty());
    }

    void slotsOfTheProject()
    {
        Pairing candidate = pairing(3, 3, 1);
        const std::vector<Pairing> others{pairing(1, 1, 1), pairing(2, 2, 1), pairing(4, 4, 2)};
        QVERIFY(pairingProblems(candidate, others, 3, day).empty());
        QCOMPARE(pairingProblems(candidate, others, 2, day), std::vector{PairingProblem::SlotsFull});
        candidate.reason = QStringLiteral("a third desk");
        QVERIFY(pairingProblems(candidate, others, 2, day).empty());
    }

    void keepingAPairingDoesNotClashWithItself()
    {
        const Pairing kept = pairing(1, 1, 1);
        QVERIFY(pairingProblems(kept, {kept}, 1, day).empty());
    }

    void whatIsOverOrDeletedTakesNoSlot()
    {
        Pairing deleted = pairing(1, 1, 1);
        deleted.deletedAt = instantFromMsecs(1);
        Pairing moved = pairing(2, 1, 1, PairingState::Moved);
        moved.to = day.addDays(-1);
        QVERIFY(pairingProblems(pairing(3, 1, 1), {deleted, moved}, 1, day).empty());
    }

    void aProposalIsNoProblemYet()
    {
        QVERIFY(pairingProblems(pairing(2, 1, 1, PairingState::Proposed), {pairing(1, 1, 1)}, 1, day).empty());
    }

    void live_data()
    {
        QTest::addColumn<PairingState>("state");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("is");
        const QDate none;
        QTest::newRow("open ended") << PairingState::Live << none << none << true;
        QTest::newRow("first day") << PairingState::Live << day << none << true;
        QTest::newRow("last day") << PairingState::Live << none << day << true;
        QTest::newRow("not yet") << PairingState::Live << day.addDays(1) << none << false;
        QTest::newRow("not any more") << PairingState::Live << none << day.addDays(-1) << false;
        QTest::newRow("paused keeps its place") << PairingState::Paused << none << none << true;
        QTest::newRow("proposed") << PairingState::Proposed << none << none << false;
        QTest::newRow("withdrawn later") << PairingState::Withdrawn << none << day.addDays(1) << true;
        QTest::newRow("withdrawn before") << PairingState::Withdrawn << none << day.addDays(-1) << false;
        QTest::newRow("withdrawn, day unknown") << PairingState::Withdrawn << none << none << false;
        QTest::newRow("completed, day unknown") << PairingState::Completed << none << none << false;
    }
    void live()
    {
        QFETCH(PairingState, state);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Pairing each = pairing(1, 1, 1, state);
        each.from = from;
        each.to = to;
        QTEST(isLive(each, day), "is");
    }

    void periodsAfterAWithdrawalAreNotOwed()
    {
        Pairing withdrawn = pairing(1, 1, 1, PairingState::Withdrawn);
        withdrawn.to = QDate(2024, 4, 14);
        QVERIFY(isOwed(withdrawn, period({2024, 4, 1}, {2024, 4, 14})));
        QVERIFY(!isOwed(withdrawn, period({2024, 4, 2}, {2024, 4, 15})));
    }

    void periodsThatEndBeforeTheStartAreNotOwed()
    {
        Pairing late = pairing(1, 1, 1);
        late.from = QDate(2024, 4, 14);
        QVERIFY(isOwed(late, period({2024, 4, 1}, {2024, 4, 14})));
        QVERIFY(!isOwed(late, period({2024, 3, 31}, {2024, 4, 13})));
    }

    void aRePairingOwesOnWhereTheFirstEnded()
    {
        Pairing first = pairing(1, 1, 1, PairingState::Moved);
        first.to = QDate(2024, 4, 10);
        Pairing second = pairing(2, 1, 2);
        second.from = QDate(2024, 4, 11);
        second.predecessor = first.id;
        for (int start = 0; start < 40; ++start) {
            const Period each = period(QDate(2024, 3, 20).addDays(start), QDate(2024, 3, 29).addDays(start));
            QVERIFY2(isOwed(first, each) != isOwed(second, each), "each period is owed under exactly one of both");
        }
    }

    void nothingIsOwedUnderAProposal()
    {
        QVERIFY(!isOwed(pairing(1, 1, 1, PairingState::Proposed), period({2024, 4, 1}, {2024, 4, 14})));
    }
};

QTEST_GUILESS_MAIN(TestPairings)
#include "tst_pairings.moc"
