#include "camp_applier.h"

#include <algorithm>

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
    std::map<int, ListRow> stored;
    for (const ListRow &row : *rows)
        stored.emplace(row.position, row);
    int position = 0;
    for (const PlannedResult &planned : m_plan.results) {
        if (!planned.counts)
            continue;
        auto row = rowOf(planned, list, ++position);
        if (!row)
            return std::unexpected(row.error());
        const auto there = stored.find(position);
        if (there != stored.end()) {
            row->id = there->second.id;
            row->version = there->second.version;
            row->letPass = there->second.letPass;
        }
        if (auto done = there != stored.end() ? m_transaction.update(*row) : m_transaction.insert(*row); !done)
            return done;
    }
    for (const auto &[at, row] : stored)
        if (at > position)
            if (auto done = m_transaction.remove(row.id); !done)
                return done;
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
