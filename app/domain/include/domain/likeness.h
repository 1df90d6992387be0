#pragma once

#include "domain/person.h"

#include <vector>

namespace flotilla {

/// Why two people look like one.
enum class Likeness {
    LoginsAlmostEqual, ///< one letter more, less, other or two swapped: "smile2game", "smile2gmae"
    LoginContinues,    ///< one is the other with digits behind it: "Eddie-Wang", "Eddie-Wang1120"
    SameName,          ///< and the same e-mail address, chat handle or school, or one of them has no GitHub ID
};

struct LikelyDuplicate {
    Id<Person> one; ///< the one that is known longer
    Id<Person> other;
    Likeness why = Likeness::SameName;
    bool operator==(const LikelyDuplicate &) const = default;
};

/// Which people may be one and the same, each pair once; people who were merged or deleted are left out, and so are two whose names
/// differ. Only a proposal: nothing is merged by it.
std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<Person> &people, const std::vector<Account> &accounts);

/// The person that is kept when two turn out to be one: what `kept` does not say is taken from `merged`; notes of both.
Person mergedPerson(Person kept, const Person &merged);

/// How a camp's memory (ImportDecision) says that two people are not the same: the subject, whichever of the two comes first, and
/// the key.
QString apartSubject(Id<Person> one, Id<Person> other);
inline constexpr QLatin1StringView apartKey("not-same");

} // namespace flotilla
