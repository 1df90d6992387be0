#include "plan_draft.h"

#include "domain/enum_names.h"
#include "domain/list_lint.h"
#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <array>
#include <map>

namespace flotilla::interchange {

namespace {

/// A person's key is their place in the plan, from 1; a row's key is its place among the rows.
qint64 keyOf(const PlanDraft &draft, const QString &login)
{
    const auto found = std::ranges::find(draft.camp.people, foldLogin(login),
                                         [](const PlannedPerson &person) { return foldLogin(person.login); });
    return found == draft.camp.people.end() ? 0 : found - draft.camp.people.begin() + 1;
}

void takeRows(PlanDraft &draft)
{
    const QString path = draft.camp.resultsSource;
    std::map<QString, int> occurrences;
    for (const ResultRow &row : draft.resultRows) {
        const QString subject = decision::row(path, row.login, ++occurrences[foldLogin(row.login)]);
        const bool isSkipped = draft.decided(subject, QString::fromLatin1(decision::skip)) == QStringLiteral("1");
        draft.camp.results.push_back(
            {row.line, draft.personOf(row.login), row.projectTitle, row.grade, row.specialAward, !isSkipped, subject});
    }
}

std::vector<ListFinding> findingsOf(const PlanDraft &draft)
{
    std::vector<ListedRow> rows;
    rows.reserve(draft.camp.results.size());
    for (const PlannedResult &row : draft.camp.results)
        rows.push_back({.key = qint64(rows.size()),
                        .line = row.line,
                        .login = row.login,
                        .person = keyOf(draft, row.login),
                        .grade = row.grade,
                        .specialAward = row.specialAward});
    // Whoever stands on the list by the name they are supposed to be the same as has their row.
    const auto isListed = [&rows](const QString &alias) {
        return !alias.isEmpty() && std::ranges::any_of(rows, [folded = foldLogin(alias)](const ListedRow &row) {
            return foldLogin(row.login) == folded;
        });
    };
    std::vector<KnownMentee> people;
    people.reserve(draft.camp.people.size());
    for (const PlannedPerson &person : draft.camp.people)
        people.push_back({.person = qint64(people.size()) + 1, .login = person.login, .takesPart = !isListed(person.alias)});
    const auto mayBeSame = [&draft](const KnownMentee &mentee, const ListedRow &) {
        return draft.decided(decision::person(mentee.login), QString::fromLatin1(decision::alias))
            != QLatin1StringView(decision::notTheSame);
    };
    return lintList({.mayBeSame = mayBeSame}, rows, people);
}

/// A finding as warnings of the plan.
void warnOf(PlanDraft &draft, const ListFinding &finding)
{
    const QString path = draft.camp.resultsSource;
    const auto line = [&](std::size_t at) { return QString::number(draft.resultRows[std::size_t(finding.rows[at])].line); };
    switch (finding.kind) {
    case ListFindingKind::PersonTwice:
        for (std::size_t i = 1; i < finding.rows.size(); ++i)
            draft.warn(QStringLiteral("row-twice"), path,
                       {draft.resultRows[std::size_t(finding.rows[i])].login, line(0), line(i)});
        break;
    case ListFindingKind::PersonAlias: {
        PlannedPerson &person = draft.camp.people[std::size_t(finding.person - 1)];
        person.alias = finding.login;
        draft.warn(QStringLiteral("row-alias"), path, {finding.login, person.login, line(0)});
        break;
    }
    case ListFindingKind::PersonUnknown:
        draft.warn(QStringLiteral("row-unknown"), path, {finding.login, line(0)});
        break;
    case ListFindingKind::ReportedWithoutRow:
        draft.warn(QStringLiteral("person-without-row"), path, {finding.login});
        break;
    case ListFindingKind::RowsNotPeople:
        draft.warn(QStringLiteral("rows-and-people"), path,
                   {QString::number(finding.rowCount), QString::number(finding.people)});
        break;
    default: // no panel's grade is known while a plan is made
        break;
    }
}

void countGrades(PlanDraft &draft)
{
    std::array<int, 5> grades{};
    int special = 0;
    for (const ResultRow &row : draft.resultRows) {
        ++grades[std::size_t(row.grade)];
        special += row.specialAward;
    }
    QStringList counts;
    for (const int count : grades)
        counts.append(QString::number(count));
    counts.append(QString::number(special));
    draft.warn(QStringLiteral("grades-counted"), draft.camp.resultsSource, counts);
}

} // namespace

void lintResults(PlanDraft &draft)
{
    if (draft.resultRows.empty())
        return;
    takeRows(draft);
    for (const ListFinding &finding : findingsOf(draft))
        warnOf(draft, finding);
    countGrades(draft);
}

} // namespace flotilla::interchange
