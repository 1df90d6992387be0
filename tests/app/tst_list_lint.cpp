#include "domain/list_lint.h"

#include <QtTest>

#include <algorithm>

using namespace flotilla;
using namespace Qt::Literals::StringLiterals;

namespace {

ListedRow row(int line, qint64 person, const QString &login, Grade grade = Grade::Good)
{
    return {.key = line, .line = line, .login = login, .person = person, .grade = grade};
}

KnownMentee mentee(qint64 person, const QString &login, std::optional<Grade> grade = Grade::Good)
{
    return {.person = person, .login = login, .grade = grade};
}

std::vector<ListFindingKind> kindsOf(const std::vector<ListFinding> &findings)
{
    std::vector<ListFindingKind> kinds;
    for (const ListFinding &finding : findings)
        kinds.push_back(finding.kind);
    return kinds;
}

const ListRules sheets{.hasSheets = true};

} // namespace

/// Rule 9: what a list may not say, each with the smallest list that says it.
class TestListLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodListHasNoFindings()
    {
        QVERIFY(lintList(sheets, {row(1, 1, u"ann"_s), row(2, 2, u"bob"_s)}, {mentee(1, u"ann"_s), mentee(2, u"bob"_s)})
                    .empty());
    }

    void onePersonInTwoRows()
    {
        // The same person by another case; one who is not known, twice; three rows are one finding.
        const auto findings =
            lintList(sheets, {row(1, 1, u"ann"_s), row(2, 1, u"Ann"_s), row(3, 1, u"ann"_s)}, {mentee(1, u"ann"_s)});
        QCOMPARE(kindsOf(findings), (std::vector{ListFindingKind::PersonTwice, ListFindingKind::RowsNotPeople}));
        QCOMPARE(findings[0].rows, (std::vector<qint64>{1, 2, 3}));
        QCOMPARE(findings[1].rowCount, 3);
        QCOMPARE(findings[1].people, 1);
        const auto unknown = lintList(sheets, {row(1, 0, u"Zed"_s), row(2, 0, u"zed"_s)}, {});
        QCOMPARE(
            kindsOf(unknown),
            (std::vector{ListFindingKind::PersonTwice, ListFindingKind::PersonUnknown, ListFindingKind::RowsNotPeople}));
    }

    void anAliasIsProposedOnce()
    {
        const std::vector rows{row(1, 0, u"Nox-Star-1120"_s)};
        const auto findings = lintList(sheets, rows, {mentee(1, u"nox-star"_s), mentee(2, u"somebody-else"_s, Grade::Fail)});
        QCOMPARE(kindsOf(findings), std::vector{ListFindingKind::PersonAlias});
        QCOMPARE(findings[0].person, 1);
        // Two who fit, or a decision that it is somebody else: nobody is proposed, and then somebody lacks a row.
        QCOMPARE(kindsOf(lintList(sheets, rows, {mentee(1, u"nox-star"_s), mentee(2, u"noxstar1"_s, Grade::Fail)})).front(),
                 ListFindingKind::PersonUnknown);
        const ListRules decided{.hasSheets = true,
                                .mayBeSame = [](const KnownMentee &, const ListedRow &) { return false; }};
        QCOMPARE(kindsOf(lintList(decided, rows, {mentee(1, u"nox-star"_s)})),
                 (std::vector{ListFindingKind::PersonUnknown, ListFindingKind::PassedWithoutRow}));
    }

    void whoIsNotListed()
    {
        const auto without = [](KnownMentee who) {
            return kindsOf(lintList(sheets, {row(1, 9, u"zed"_s)}, {who, mentee(9, u"zed"_s)}));
        };
        QCOMPARE(without(mentee(1, u"ann"_s)), std::vector{ListFindingKind::PassedWithoutRow});
        QCOMPARE(without(mentee(1, u"ann"_s, std::nullopt)), std::vector{ListFindingKind::ReportedWithoutRow});
        QVERIFY(without(mentee(1, u"ann"_s, Grade::Fail)).empty());
        KnownMentee left = mentee(1, u"ann"_s, std::nullopt);
        left.takesPart = false;
        QVERIFY(without(left).empty());
        KnownMentee silent = mentee(1, u"ann"_s, std::nullopt);
        silent.reported = false;
        QVERIFY(without(silent).empty());
    }

    void whoIsListedAndShouldNotBe()
    {
        const auto with = [](KnownMentee who) { return kindsOf(lintList(sheets, {row(1, 1, u"ann"_s)}, {who})); };
        QCOMPARE(with(mentee(1, u"ann"_s, Grade::Fail)), std::vector{ListFindingKind::FailedListed});
        QCOMPARE(with(mentee(1, u"ann"_s, std::nullopt)), std::vector{ListFindingKind::ListedWithoutGrade});
        KnownMentee left = mentee(1, u"ann"_s);
        left.takesPart = false;
        QCOMPARE(with(left), std::vector{ListFindingKind::EndedListed});
        KnownMentee alone = mentee(1, u"ann"_s);
        alone.unconfirmed = true;
        QCOMPARE(with(alone), std::vector{ListFindingKind::Unconfirmed});
    }

    void whatDiffersFromTheLedger()
    {
        QCOMPARE(kindsOf(lintList(sheets, {row(1, 1, u"ann"_s, Grade::Excellent)}, {mentee(1, u"ann"_s)})),
                 std::vector{ListFindingKind::GradeDiffers});
        KnownMentee awarded = mentee(1, u"ann"_s);
        awarded.specialAward = true;
        QCOMPARE(kindsOf(lintList(sheets, {row(1, 1, u"ann"_s)}, {awarded})), std::vector{ListFindingKind::GradeDiffers});
        // Stars count only where the row says any.
        KnownMentee starred = mentee(1, u"ann"_s);
        starred.stars = 6000;
        ListedRow frozen = row(1, 1, u"ann"_s);
        QVERIFY(lintList(sheets, {frozen}, {starred}).empty());
        frozen.months = 3;
        frozen.stars = 4000;
        QCOMPARE(kindsOf(lintList(sheets, {frozen}, {starred})), std::vector{ListFindingKind::StarsDiffer});
    }

    void withoutAnySheetOnlyNamesAreChecked()
    {
        const auto findings = lintList({}, {row(1, 1, u"ann"_s)}, {mentee(1, u"ann"_s, std::nullopt)});
        QCOMPARE(kindsOf(findings), std::vector{ListFindingKind::NothingToCompareWith});
        QVERIFY(!isError(findings[0].kind));
    }

    void anEnrolmentHasNoGrades()
    {
        QVERIFY(lintList({.kind = ListKind::Enrolment, .hasSheets = true}, {row(1, 1, u"ann"_s, Grade::Pass)},
                         {mentee(1, u"ann"_s), mentee(2, u"bob"_s)})
                    .empty());
    }

    void otherFactsAreAnotherFinding()
    {
        ListFinding finding{
            .kind = ListFindingKind::GradeDiffers, .person = 7, .listed = Grade::Good, .given = Grade::Excellent};
        const QString subject = subjectOf(finding);
        finding.given = Grade::Pass;
        QVERIFY(subjectOf(finding) != subject);
        ListFinding counts{.kind = ListFindingKind::RowsNotPeople, .rowCount = 28, .people = 27};
        QCOMPARE(subjectOf(counts), u"28:27"_s);
    }

    void nobodyLetsAFailedPersonPass()
    {
        QVERIFY(!mayLetPass(ListFindingKind::FailedListed));
        QVERIFY(!mayLetPass(ListFindingKind::NothingToCompareWith));
        QVERIFY(mayLetPass(ListFindingKind::PersonTwice));
    }
};

QTEST_GUILESS_MAIN(TestListLint)
#include "tst_list_lint.moc"
