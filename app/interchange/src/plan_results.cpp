#include "plan_draft.h"

#include "domain/enum_names.h"
#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <array>
#include <map>

namespace flotilla::interchange {

namespace {

/// A person without a row whose GitHub ID looks like one on the list; null if there is none or more than one.
PlannedPerson *aliasFor(PlanDraft &draft, const QString &printed, const std::map<QString, int> &firstLine)
{
    PlannedPerson *match = nullptr;
    for (PlannedPerson &person : draft.camp.people) {
        if (firstLine.contains(foldLogin(person.login)) || !areAlike(person.login, printed))
            continue;
        if (draft.decided(decision::person(person.login), QString::fromLatin1(decision::alias))
            == QLatin1StringView(decision::notTheSame))
            continue;
        if (match)
            return nullptr;
        match = &person;
    }
    return match;
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
    const QString path = draft.camp.resultsSource;
    std::map<QString, int> firstLine;
    std::map<QString, int> occurrences;
    for (const ResultRow &row : draft.resultRows) {
        const QString login = draft.personOf(row.login);
        const QString subject = decision::row(path, row.login, ++occurrences[foldLogin(row.login)]);
        const bool isSkipped = draft.decided(subject, QString::fromLatin1(decision::skip)) == QStringLiteral("1");
        const auto [found, isFirst] = firstLine.try_emplace(foldLogin(login), row.line);
        if (!isFirst)
            draft.warn(QStringLiteral("row-twice"), path,
                       {row.login, QString::number(found->second), QString::number(row.line)});
        draft.camp.results.push_back({row.line, login, row.projectTitle, row.grade, row.specialAward, !isSkipped, subject});
    }
    for (const PlannedResult &row : draft.camp.results) {
        if (draft.person(row.login) || firstLine[foldLogin(row.login)] != row.line)
            continue;
        if (PlannedPerson *alias = aliasFor(draft, row.login, firstLine)) {
            alias->alias = row.login;
            draft.warn(QStringLiteral("row-alias"), path, {row.login, alias->login, QString::number(row.line)});
        } else {
            draft.warn(QStringLiteral("row-unknown"), path, {row.login, QString::number(row.line)});
        }
    }
    for (const PlannedPerson &person : draft.camp.people)
        if (!firstLine.contains(foldLogin(person.login)) && !firstLine.contains(foldLogin(person.alias)))
            draft.warn(QStringLiteral("person-without-row"), path, {person.login});
    if (firstLine.size() != draft.resultRows.size())
        draft.warn(QStringLiteral("rows-and-people"), path,
                   {QString::number(draft.resultRows.size()), QString::number(firstLine.size())});
    countGrades(draft);
}

} // namespace flotilla::interchange
