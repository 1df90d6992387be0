#pragma once

#include "domain/person.h"
#include "storage/reader.h"
#include "verb.h"

namespace flotilla::command {

/// The person of a GitHub ID, or the only one of a name; of somebody who was merged, who they are by now. BadValue, naming
/// `option`; when several have the name, that is said.
Result<Id<Person>> personAsked(storage::Reader &reader, const Context &context, const QString &option, const QString &asked);

} // namespace flotilla::command
