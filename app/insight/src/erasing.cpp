#include "insight/erasing.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla::insight {

Result<bool> mayErase(storage::Reader &reader, const QString &who)
{
    const auto coordinators = reader.where<RoleHolding>("role", Role::Coordinator);
    if (!coordinators)
        return std::unexpected(coordinators.error());
    if (coordinators->empty())
        return true;
    if (who.isEmpty())
        return false;
    const auto holds = [&](Id<Person> person) {
        return std::ranges::find(*coordinators, person, &RoleHolding::person) != coordinators->end();
    };
    const auto accounts = reader.where<Account>("folded", foldLogin(who));
    if (!accounts)
        return std::unexpected(accounts.error());
    if (!accounts->empty())
        return holds(accounts->back().person);
    const auto named = reader.where<Person>("name", who);
    if (!named)
        return std::unexpected(named.error());
    return named->size() == 1 && holds(named->front().id);
}

} // namespace flotilla::insight
