#pragma once

#include "domain/person.h"

#include <vector>

namespace flotilla {

/// Who has a GitHub ID at an instant, whatever its case; an invalid id when nobody has.
Id<Person> ownerOf(const std::vector<Account> &accounts, QStringView login, Instant at);

/// Two accounts that give one GitHub ID to two people at the same instant.
struct AccountClash {
    Account first;
    Account second;
    bool operator==(const AccountClash &) const = default;
};

/// Where accounts break rule 1; each pair once, in the order of the accounts.
std::vector<AccountClash> accountClashes(const std::vector<Account> &accounts);

/// The accounts of both people as `kept` has them once `merged` turned out to be the same person: every GitHub ID either of
/// them has or had, in the order given; the accounts of others are left out.
std::vector<Account> mergedAccounts(const std::vector<Account> &accounts, Id<Person> kept, Id<Person> merged);

} // namespace flotilla
