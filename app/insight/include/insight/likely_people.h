#pragma once

#include "domain/likeness.h"
#include "insight/matrix.h"

namespace flotilla::insight {

/// Two people who may be one, with the names they are shown by.
struct LikelyPeople {
    PersonLabel one;
    PersonLabel other;
    Likeness why = Likeness::SameName;

    bool operator==(const LikelyPeople &) const = default;
};

/// Who in the file may be there twice (likelyDuplicates), without those of whom somebody said that they are two
/// (workspace::keepApart).
Result<std::vector<LikelyPeople>> readLikelyPeople(storage::Reader &reader);

} // namespace flotilla::insight
