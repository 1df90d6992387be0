#pragma once

#include "changes_here.h"
#include "interchange/planner.h"

namespace flotilla::interchange {

using KnownById = std::map<qint64, KnownCamp>; ///< by the camp's id

/// Who takes part, with pairings and roles.
Result<void> addKnownPeople(storage::Reader &reader, const ChangesHere &changes, KnownById &camps);
/// The mentors of the camps' pairings and projects; after addKnownPeople.
Result<void> addKnownMentors(storage::Reader &reader, const ChangesHere &changes, KnownById &camps);

} // namespace flotilla::interchange
