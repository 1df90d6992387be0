#include "results_rows.h"

#include "desk_people.h"
#include "domain/stars.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<Error> broken(const QString &rule, Id<PublishedList> list)
{
    return fail(ErrorCode::RuleBroken, {rule, nameOf(list)});
}

Result<PublishedList> currentList(storage::Transaction &transaction, Id<PublishedList> list)
{
    auto record = transaction.get(list);
    if (!record)
        return record;
    const auto later = transaction.where<PublishedList>("amends", list);
    if (!later)
        return std::unexpected(later.error());
    if (!later->empty())
        return broken(u"list-not-newest"_s, list);
    if (record->state == ListState::Final)
        return broken(u"list-is-final"_s, list);
    return record;
}

Result<PublishedList> mendableList(storage::Transaction &transaction, Id<PublishedList> list)
{
    auto record = currentList(transaction, list);
    if (record && record->state == ListState::Provisional && record->windowEndsAt)
        return broken(u"list-is-open"_s, list);
    return record;
}

void freeze(const CampRules &rules, Grade grade, bool specialAward, int months, ListRow &row)
{
    row.grade = grade;
    row.specialAward = specialAward;
    row.months = std::max(1, months);
    row.stars = stars(rules, grade, row.months, specialAward);
    row.money = reward(rules, row.stars);
}

void takeFrom(const insight::LedgerLine &line, ListRow &row)
{
    row.printedLogin = line.mentee.login.isEmpty() ? line.mentee.name : line.mentee.login;
    row.printedProject = line.projectTitle;
    row.person = line.mentee.id;
    row.project = line.project;
    row.grade = line.grade.value_or(Grade::Pass);
    row.specialAward = line.specialAward;
    if (!line.grade)
        return;
    row.months = line.stars.months;
    row.stars = line.stars.total;
    row.money = line.money;
}

const insight::LedgerLine *ledgerLine(const insight::Ledger &ledger, Id<Person> person, Id<Project> project)
{
    const insight::LedgerLine *best = nullptr;
    for (const insight::LedgerLine &line : ledger.lines) {
        if (!person.isValid() || line.mentee.id != person || !line.pairing.isValid())
            continue;
        if (line.project == project)
            return &line;
        if (!best || line.grade > best->grade)
            best = &line;
    }
    return best;
}

Result<void> closeRanks(storage::Transaction &transaction, Id<PublishedList> list)
{
    auto rows = transaction.where<ListRow>("list", list);
    if (!rows)
        return std::unexpected(rows.error());
    std::ranges::sort(*rows, {}, &ListRow::position);
    // In this order no row takes a place that another one still has.
    int position = 1;
    for (ListRow &row : *rows) {
        row.position = position++;
        if (auto done = transaction.update(row); !done)
            return done;
    }
    return {};
}

} // namespace flotilla::workspace
