#include "domain/accounts.h"

namespace flotilla {

namespace {

bool isHeld(const Account &account, Instant at)
{
    return !account.deletedAt && (!account.from || *account.from <= at) && (!account.to || at < *account.to);
}

bool endsBefore(const Account &a, const Account &b)
{
    return a.to && b.from && *a.to <= *b.from;
}

bool clash(const Account &a, const Account &b)
{
    return !a.deletedAt && !b.deletedAt && a.folded == b.folded && a.person != b.person && !endsBefore(a, b)
        && !endsBefore(b, a);
}

} // namespace

Id<Person> ownerOf(const std::vector<Account> &accounts, QStringView login, Instant at)
{
    const QString folded = foldLogin(login);
    for (const Account &account : accounts)
        if (account.folded == folded && isHeld(account, at))
            return account.person;
    return {};
}

std::vector<AccountClash> accountClashes(const std::vector<Account> &accounts)
{
    std::vector<AccountClash> clashes;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        for (std::size_t j = i + 1; j < accounts.size(); ++j)
            if (clash(accounts[i], accounts[j]))
                clashes.push_back({accounts[i], accounts[j]});
    return clashes;
}

std::vector<Account> mergedAccounts(const std::vector<Account> &accounts, Id<Person> kept, Id<Person> merged)
{
    std::vector<Account> both;
    for (Account account : accounts) {
        if (account.person != kept && account.person != merged)
            continue;
        account.person = kept;
        both.push_back(std::move(account));
    }
    return both;
}

} // namespace flotilla
