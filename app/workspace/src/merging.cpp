#include "workspace/merging.h"

#include "desk_people.h"

#include "domain/import_memory.h"
#include "domain/likeness.h"
#include "domain/project.h"
#include "domain/report.h"
#include "domain/session.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> broken(const QString &code, Id<Person> person)
{
    return fail(ErrorCode::RuleBroken, {code, nameOf(person)});
}

/// Gives what named one person to another.
class Merger {
public:
    Merger(storage::Transaction &transaction, Id<Person> kept, Id<Person> merged)
        : m_transaction(transaction), m_kept(kept), m_merged(merged)
    {
    }

    Result<void> run()
    {
        moveRoles();
        move<Account>("person", &Account::person);
        move<Pairing>("mentee", &Pairing::mentee);
        move<PairingMentor>("mentor", &PairingMentor::mentor);
        move<ProjectMentor>("person", &ProjectMentor::person);
        move<Review>("author", &Review::author);
        move<Review>("recorder", &Review::recorder);
        move<Talk>("speaker", &Talk::speaker);
        move<Person>("merged_into", &Person::mergedInto);
        return m_done;
    }

private:
    template <class T>
    void move(std::string_view column, Id<Person> T::*member)
    {
        for (T &each : found<T>(column)) {
            each.*member = m_kept;
            keep(m_transaction.update(each));
        }
    }

    /// A role that both have is one.
    void moveRoles()
    {
        const auto own = m_transaction.where<RoleHolding>("person", m_kept);
        if (!own) {
            keep(std::unexpected(own.error()));
            return;
        }
        for (RoleHolding &each : found<RoleHolding>("person")) {
            const bool both = std::ranges::any_of(
                *own, [&](const RoleHolding &held) { return held.camp == each.camp && held.role == each.role; });
            each.person = m_kept;
            keep(both ? m_transaction.remove(each.id) : m_transaction.update(each));
        }
    }

    template <class T>
    std::vector<T> found(std::string_view column)
    {
        auto records = m_transaction.where<T>(column, m_merged);
        if (records)
            return std::move(*records);
        keep(std::unexpected(records.error()));
        return {};
    }

    void keep(const Result<void> &done)
    {
        if (m_done && !done)
            m_done = done;
    }

    storage::Transaction &m_transaction;
    Id<Person> m_kept;
    Id<Person> m_merged;
    Result<void> m_done;
};

/// Whether both are mentees of one project now, which nobody can be twice.
Result<bool> areBothPaired(storage::Reader &reader, Id<Person> kept, Id<Person> merged)
{
    const auto own = reader.where<Pairing>("mentee", kept);
    const auto others = reader.where<Pairing>("mentee", merged);
    if (!own || !others)
        return std::unexpected((own ? others : own).error());
    const auto isNow = [](const Pairing &each) {
        return each.state == PairingState::Live || each.state == PairingState::Paused;
    };
    return std::ranges::any_of(*own, [&](const Pairing &a) {
        return isNow(a)
            && std::ranges::any_of(*others, [&](const Pairing &b) { return isNow(b) && a.project == b.project; });
    });
}

/// A camp that one of two people has a role in, else any.
Result<Id<Camp>> campOfEither(storage::Reader &reader, Id<Person> one, Id<Person> other)
{
    for (const Id<Person> person : {one, other}) {
        const auto roles = reader.where<RoleHolding>("person", person);
        if (!roles)
            return std::unexpected(roles.error());
        if (!roles->empty())
            return roles->back().camp;
    }
    const auto camps = reader.all<Camp>();
    if (!camps)
        return std::unexpected(camps.error());
    return camps->empty() ? Result<Id<Camp>>(fail(ErrorCode::NotFound, {nameOf(one)})) : camps->back().id;
}

} // namespace

Result<void> mergePeople(storage::Transaction &transaction, Id<Person> kept, Id<Person> merged)
{
    if (kept == merged)
        return broken(u"merge-self"_s, kept);
    const auto stays = transaction.get(kept);
    auto goes = transaction.get(merged);
    if (!stays || !goes)
        return std::unexpected((stays ? goes : stays).error());
    if (stays->mergedInto.isValid() || goes->mergedInto.isValid())
        return broken(u"merge-merged"_s, stays->mergedInto.isValid() ? kept : merged);
    const auto paired = areBothPaired(transaction, kept, merged);
    if (!paired)
        return std::unexpected(paired.error());
    if (*paired)
        return broken(u"merge-paired"_s, kept);
    if (auto done = Merger(transaction, kept, merged).run(); !done)
        return done;
    Person person = mergedPerson(*stays, *goes);
    goes->mergedInto = kept;
    auto done = transaction.update(person);
    return done ? transaction.update(*goes) : done;
}

Result<void> keepApart(storage::Transaction &transaction, Id<Person> one, Id<Person> other)
{
    const auto camp = campOfEither(transaction, one, other);
    if (!camp)
        return std::unexpected(camp.error());
    const QString subject = apartSubject(one, other);
    const auto known = transaction.where<ImportDecision>("subject", subject);
    if (!known)
        return std::unexpected(known.error());
    if (!known->empty())
        return {};
    ImportDecision decision{.camp = *camp, .subject = subject, .key = apartKey, .value = u"yes"_s};
    return transaction.insert(decision);
}

} // namespace flotilla::workspace
