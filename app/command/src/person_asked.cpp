#include "person_asked.h"

#include <QCoreApplication>

namespace flotilla::command {

Result<Id<Person>> personAsked(storage::Reader &reader, const Context &context, const QString &option, const QString &asked)
{
    const auto accounts = reader.where<Account>("folded", foldLogin(asked));
    if (!accounts)
        return std::unexpected(accounts.error());
    if (!accounts->empty()) {
        const Id<Person> person = accounts->back().person;
        const auto record = reader.get(person);
        return record && record->mergedInto.isValid() ? record->mergedInto : person;
    }
    const auto named = reader.where<Person>("name", asked);
    if (!named)
        return std::unexpected(named.error());
    if (named->size() == 1)
        return named->front().id;
    if (named->size() > 1)
        context.err << context.words.translate("CommandLine", "Several people have this name: give a GitHub ID.")
                    << Qt::endl;
    return fail(ErrorCode::BadValue, {option, asked});
}

} // namespace flotilla::command
