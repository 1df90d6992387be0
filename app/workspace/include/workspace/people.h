#pragma once

#include "domain/person.h"
#include "storage/transaction.h"

#include <vector>

namespace flotilla::workspace {

/// A person as they were edited: the record, the GitHub IDs in use, the roles in one camp.
struct PersonEdit {
    Person person;                 ///< without an id: a new one
    QStringList logins;            ///< in use, as they should be
    std::vector<Account> accounts; ///< as they were when the editing began, former ones, too
    Id<Camp> camp;                 ///< none: roles stay as they are
    std::vector<Role> roles;       ///< in that camp, as they should be
    std::vector<Role> seenRoles;   ///< as they were
};

/// What speaks against a person as they were typed.
enum class PersonProblem { NoName, BadLogin, LoginTwice, BadEmail };
std::optional<PersonProblem> personProblem(const Person &person, const QStringList &logins);

/// Keeps a person. A GitHub ID that is not in use any more stays as a former one, until now. RuleBroken: "person-without-name",
/// "bad-login", "login-taken" (also by whom), "bad-email", "role-in-use" when a mentee's or mentor's role is taken away who has a
/// pairing or project in the camp; VersionConflict.
Result<Id<Person>> keepPerson(storage::Transaction &transaction, PersonEdit edit, Instant now);

} // namespace flotilla::workspace
