#include "check_parts.h"

#include "domain/accounts.h"
#include "domain/pairing_rules.h"
#include "domain/period_grid.h"
#include "storage/transaction.h"

#include <QHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

namespace {

template <class T>
QString nameOf(Id<T> id)
{
    return recordName(tableInfo<T>(), id.value());
}

/// Records of a kind by something they share.
template <class T, class Key>
Result<std::map<Key, std::vector<T>>> grouped(Reader &reader, Key T::*key)
{
    auto all = reader.all<T>();
    if (!all)
        return std::unexpected(all.error());
    std::map<Key, std::vector<T>> groups;
    for (T &record : *all)
        groups[record.*key].push_back(std::move(record));
    return groups;
}

Result<void> checkAccounts(Reader &reader, Findings &findings)
{
    const auto logins = grouped(reader, &Account::folded);
    if (!logins)
        return std::unexpected(logins.error());
    for (const auto &[login, accounts] : *logins) {
        for (const AccountClash &clash : accountClashes(accounts))
            findings.add(CheckCode::LoginShared, {login, nameOf(clash.first.person), nameOf(clash.second.person)});
    }
    return {};
}

Result<void> checkPeriods(Reader &reader, Findings &findings)
{
    auto batches = grouped(reader, &Period::batch);
    if (!batches)
        return std::unexpected(batches.error());
    for (auto &[batch, periods] : *batches) {
        std::ranges::sort(periods, {}, &Period::number);
        for (size_t i = 1; i < periods.size(); ++i) {
            if (!isOrderedGrid({periods[i - 1].days, periods[i].days})) {
                findings.add(CheckCode::PeriodsOverlap,
                             {nameOf(batch), QString::number(periods[i - 1].number), QString::number(periods[i].number)});
            }
        }
    }
    return {};
}

/// The newest day on which a pairing can be live, for asking the rules.
QDate dayToAsk(const Pairing &pairing)
{
    return pairing.to.isValid() ? pairing.to : pairing.from;
}

/// Whether one of two pairings at the same time says why: either may be the one that was allowed beside the other.
bool isAllowedBesides(const Pairing &pairing, const std::vector<Pairing> &ofCamp)
{
    return std::ranges::none_of(ofCamp, [&pairing](const Pairing &other) {
        return other.id != pairing.id && other.mentee == pairing.mentee && isLive(other, dayToAsk(pairing))
            && other.reason.trimmed().isEmpty();
    });
}

void checkPairing(const Pairing &pairing, const std::vector<Pairing> &ofCamp, int slots, Findings &findings)
{
    for (const PairingProblem problem : pairingProblems(pairing, ofCamp, slots, dayToAsk(pairing))) {
        switch (problem) {
        case PairingProblem::SecondOnProject:
            findings.add(CheckCode::PairingTwice, {nameOf(pairing.mentee), nameOf(pairing.project)});
            break;
        case PairingProblem::SecondInCamp:
            if (!isAllowedBesides(pairing, ofCamp))
                findings.add(CheckCode::PairingSecond, {nameOf(pairing.mentee), nameOf(pairing.camp)});
            break;
        case PairingProblem::SlotsFull:
            findings.add(CheckCode::SlotsExceeded, {nameOf(pairing.project), nameOf(pairing.id), QString::number(slots)});
            break;
        }
    }
}

Result<void> checkPairings(Reader &reader, Findings &findings)
{
    const auto camps = grouped(reader, &Pairing::camp);
    if (!camps)
        return std::unexpected(camps.error());
    const auto projects = reader.all<Project>();
    if (!projects)
        return std::unexpected(projects.error());
    QHash<Id<Project>, int> slotsOf;
    for (const Project &project : *projects)
        slotsOf.insert(project.id, project.slots);
    for (const auto &[camp, pairings] : *camps) {
        for (const Pairing &pairing : pairings)
            checkPairing(pairing, pairings, slotsOf.value(pairing.project), findings);
    }
    return {};
}

/// Queries give the record's table, its id, and for mixed camps the column.
Result<void> checkQuery(Reader &reader, std::string_view name, CheckCode code, Findings &findings)
{
    return reader.query(name, {}, [&](const Row &row) {
        const TableInfo *table = findTable(row.text(0));
        QStringList arguments{table ? recordName(*table, row.integer(1)) : row.text(0)};
        if (!row.isNull(2))
            arguments.append(row.text(2));
        findings.add(code, arguments);
    });
}

} // namespace

Result<void> checkRules(Reader &reader, Findings &findings)
{
    for (const auto part : {checkAccounts, checkPeriods, checkPairings}) {
        if (const auto done = part(reader, findings); !done)
            return done;
    }
    if (const auto done = checkQuery(reader, "check_own_decisions", CheckCode::OwnDecision, findings); !done)
        return done;
    return checkQuery(reader, "check_camps", CheckCode::CampMixed, findings);
}

} // namespace flotilla::storage
