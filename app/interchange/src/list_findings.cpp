#include "interchange/list_text.h"
#include "interchange/roll_call_text.h"
#include "wording/amounts.h"
#include "wording/words.h"

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

using insight::FoundInList;
using wording::fill;

QString whoIs(const FoundInList &found)
{
    if (!found.person.name.isEmpty())
        return found.person.name;
    return found.person.login.isEmpty() ? found.finding.login : found.person.login;
}

QString rowsText(const FoundInList &found, const wording::Wording &words)
{
    QStringList numbers;
    for (const int line : found.lines)
        numbers.append(QString::number(line));
    if (numbers.size() == 1)
        return fill(words.translate("ListFindings", "Row %1."), numbers);
    return fill(words.translate("ListFindings", "Rows %1."), {wording::joined(numbers, words)});
}

QString gradeText(const std::optional<Grade> &grade, const wording::Wording &words)
{
    return grade ? wording::word(*grade, words) : words.translate("ListFindings", "no grade");
}

} // namespace

QString findingTitle(const FoundInList &found, const wording::Wording &words)
{
    const ListFinding &finding = found.finding;
    const QStringList who{whoIs(found)};
    switch (finding.kind) {
    case ListFindingKind::PersonTwice:
        return fill(words.translate("ListFindings", "Listed %2 times: %1"),
                    {who.front(), QString::number(finding.rows.size())});
    case ListFindingKind::PersonUnknown:
        return fill(words.translate("ListFindings", "Nobody is known by this GitHub ID: %1"), {finding.login});
    case ListFindingKind::PersonAlias:
        return fill(words.translate("ListFindings", "%1 is probably %2"), {finding.login, who.front()});
    case ListFindingKind::PassedWithoutRow:
        return fill(words.translate("ListFindings", "Passed, but not listed: %1"), who);
    case ListFindingKind::ReportedWithoutRow:
        return fill(words.translate("ListFindings", "Paired and reported, but not listed: %1"), who);
    case ListFindingKind::ListedWithoutGrade:
        return fill(words.translate("ListFindings", "Listed without a defense: %1"), who);
    case ListFindingKind::FailedListed:
        return fill(words.translate("ListFindings", "Failed, but listed: %1"), who);
    case ListFindingKind::EndedListed:
        return fill(words.translate("ListFindings", "Left the camp, but listed: %1"), who);
    case ListFindingKind::GradeDiffers:
        return fill(words.translate("ListFindings", "Another grade than in the ledger: %1"), who);
    case ListFindingKind::StarsDiffer:
        return fill(words.translate("ListFindings", "Other stars than in the ledger: %1"), who);
    case ListFindingKind::Unconfirmed:
        return fill(words.translate("ListFindings", "The overridden grade is not confirmed: %1"), who);
    case ListFindingKind::RowsNotPeople:
        return rowsAndPeople(finding.rowCount, finding.people, words);
    case ListFindingKind::NothingToCompareWith:
        break;
    }
    return words.translate("ListFindings", "Grades cannot be checked");
}

QString findingDetail(const FoundInList &found, const wording::Wording &words)
{
    const ListFinding &finding = found.finding;
    const QString gap = words.language() == Language::Chinese ? QString() : u" "_s;
    const QString rows = found.lines.empty() ? QString() : rowsText(found, words) + gap;
    switch (finding.kind) {
    case ListFindingKind::PersonTwice:
        return rows + words.translate("ListFindings", "A list has everybody once; somebody else may be missing for it.");
    case ListFindingKind::PersonUnknown:
        return rows + words.translate("ListFindings", "Say who is meant, or take the row off.");
    case ListFindingKind::PersonAlias:
        return rows
            + fill(words.translate("ListFindings", "%1 has no row, and the GitHub IDs are alike."), {mention(found.person)});
    case ListFindingKind::PassedWithoutRow:
        return fill(words.translate("ListFindings", "The ledger has %1."), {gradeText(finding.given, words)});
    case ListFindingKind::ReportedWithoutRow:
        return words.translate("ListFindings", "No grade says why: failed, forgotten, or on the list under another name?");
    case ListFindingKind::ListedWithoutGrade:
        return rows + words.translate("ListFindings", "No panel’s sheet is recorded for them.");
    case ListFindingKind::FailedListed:
        return rows + words.translate("ListFindings", "A published list never names who failed. Take the row off.");
    case ListFindingKind::EndedListed:
        return rows
            + words.translate("ListFindings", "Their pairing ended early. A published list never names who withdrew.");
    case ListFindingKind::GradeDiffers: {
        if (finding.listed == finding.given)
            return rows + words.translate("ListFindings", "The special award differs.");
        return rows
            + fill(words.translate("ListFindings", "The list says %1, the ledger %2."),
                   {gradeText(finding.listed, words), gradeText(finding.given, words)});
    }
    case ListFindingKind::StarsDiffer:
        return rows + words.translate("ListFindings", "Months or rules changed since the row was made.");
    case ListFindingKind::Unconfirmed:
        return rows + words.translate("ListFindings", "A second person has to confirm it.");
    case ListFindingKind::RowsNotPeople:
        return words.translate("ListFindings", "Whoever counts rows counts somebody twice.");
    case ListFindingKind::NothingToCompareWith:
        break;
    }
    return words.translate("ListFindings", "No defense of this camp is recorded, so only names and rows are checked.");
}

QString rowsAndPeople(int rows, int people, const wording::Wording &words)
{
    const QString counted = words.translate("ListFindings", "%n people", nullptr, people);
    return rows == people ? counted
                          : words.translate("ListFindings", "%n rows", nullptr, rows)
            + words.translate("ListFindings", ", ", "between rows and people") + counted;
}

QString lintText(const insight::ListPage &page, const wording::Wording &words)
{
    QString text =
        u"# "_s + page.list.title + u"\n\n"_s + rowsAndPeople(int(page.lines.size()), page.people, words) + u"\n\n"_s;
    if (page.findings.empty())
        return text + words.translate("ListFindings", "Nothing contradicts the records.") + u'\n';
    for (const FoundInList &found : page.findings) {
        const QString weight = found.passed ? words.translate("ListFindings", "let pass")
            : found.blocks()                ? words.translate("ListFindings", "error")
                                            : words.translate("ListFindings", "note");
        text += u"- **"_s + weight + u"** "_s + findingTitle(found, words) + u" — "_s + findingDetail(found, words) + u'\n';
        if (found.passed)
            text += u"  > "_s + QString(found.passed->reason).replace(u'\n', u' ') + u" — "_s
                + (found.passedBy.name.isEmpty() ? mention(found.passedBy) : found.passedBy.name) + u'\n';
    }
    return text;
}

} // namespace flotilla::interchange
