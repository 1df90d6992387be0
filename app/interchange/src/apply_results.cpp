#include "camp_applier.h"

#include <algorithm>
#include <utility>

namespace flotilla::interchange {

/// The published list, as it was published. The same file again changes the rows that differ.
Result<void> CampApplier::applyResults()
{
    if (m_plan.results.empty())
        return {};
    auto lists = m_transaction.where<PublishedList>("camp", m_camp.id);
    if (!lists)
        return std::unexpected(lists.error());
    const auto known = std::ranges::find_if(*lists, [&](const PublishedList &list) {
        return list.kind == ListKind::Results && list.source == m_plan.resultsSource;
    });
    PublishedList list = known != lists->end() ? *known
                                               : PublishedList{.camp = m_camp.id,
                                                               .state = ListState::Provisional,
                                                               .title = m_plan.resultsSource,
                                                               .source = m_plan.resultsSource};
    if (known == lists->end())
        if (auto done = m_transaction.insert(list); !done)
            return done;
    auto rows = m_transaction.where<ListRow>("list", list.id);
    if (!rows)
        return std::unexpected(rows.error());
    return applyRows(list, std::move(*rows));
}

/// A row is the one of the same GitHub ID, the first of the first, the second of the second: a list that was corrected may have
/// others before it.
Result<void> CampApplier::applyRows(const PublishedList &list, std::vector<ListRow> rows)
{
    std::ranges::sort(rows, {}, &ListRow::position);
    std::multimap<QString, ListRow> stored;
    for (const ListRow &row : rows)
        stored.emplace(foldLogin(row.printedLogin), row);
    std::vector<ListRow> wanted;
    for (const PlannedResult &planned : m_plan.results) {
        if (!planned.counts)
            continue;
        auto row = rowOf(planned, list, int(wanted.size()) + 1);
        if (!row)
            return std::unexpected(row.error());
        if (auto there = stored.extract(foldLogin(planned.login)); !there.empty())
            keepWhatIsKnown(*row, there.mapped());
        wanted.push_back(std::move(*row));
    }
    for (const auto &[login, row] : stored)
        if (auto done = m_transaction.remove(row.id); !done)
            return done;
    if (auto done = freePositions(wanted, rows); !done)
        return done;
    for (ListRow &row : wanted)
        if (auto done = row.id.isValid() ? m_transaction.update(row) : m_transaction.insert(row); !done)
            return done;
    return {};
}

/// What a row was found to mean stays, and so does what was changed here.
void CampApplier::keepWhatIsKnown(ListRow &row, const ListRow &stored) const
{
    const int position = row.position;
    const ListRow read = std::exchange(row, stored);
    row.position = position;
    if (m_changes && m_changes->contains(QStringLiteral("list_row"), stored.id.value()))
        return;
    row.printedLogin = read.printedLogin;
    row.printedProject = read.printedProject;
    row.grade = read.grade;
    row.specialAward = read.specialAward;
    if (!row.person.isValid())
        row.person = read.person;
    if (!row.project.isValid())
        row.project = read.project;
}

/// Rows that change places leave theirs first: a list has every position once.
Result<void> CampApplier::freePositions(std::vector<ListRow> &wanted, const std::vector<ListRow> &stored)
{
    for (ListRow &row : wanted) {
        const auto known = std::ranges::find(stored, row.id, &ListRow::id);
        if (!row.id.isValid() || known == stored.end() || known->position == row.position)
            continue;
        const int position = std::exchange(row.position, -row.position);
        if (auto done = m_transaction.update(row); !done)
            return done;
        row.position = position;
    }
    return {};
}

Result<ListRow> CampApplier::rowOf(const PlannedResult &planned, const PublishedList &list, int position)
{
    const auto person = m_people.find(planned.login);
    if (!person)
        return std::unexpected(person.error());
    ListRow row{.list = list.id,
                .position = position,
                .printedLogin = planned.login,
                .printedProject = planned.projectTitle,
                .person = *person,
                .grade = planned.grade,
                .specialAward = planned.specialAward};
    const auto pairing = std::ranges::find(m_pairings, *person, &Pairing::mentee);
    if (person->isValid() && pairing != m_pairings.end())
        row.project = pairing->project;
    return row;
}

} // namespace flotilla::interchange
