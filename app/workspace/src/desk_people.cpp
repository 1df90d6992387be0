#include "desk_people.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

Id<Person> present(storage::Reader &reader, Id<Person> person)
{
    const auto record = person.isValid() ? reader.get(person) : Result<Person>(fail(ErrorCode::NotFound));
    return record && record->mergedInto.isValid() ? record->mergedInto : person;
}

Result<bool> isErased(storage::Reader &reader, Id<Person> person)
{
    const auto record = reader.get(person);
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    if (!record || !record->name.isEmpty())
        return false;
    const auto accounts = reader.where<Account>("person", person);
    if (!accounts)
        return std::unexpected(accounts.error());
    return std::ranges::all_of(*accounts, [](const Account &each) { return each.login == u"erased-"_s + toText(each.id); });
}

} // namespace flotilla::workspace
