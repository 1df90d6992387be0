#include "person_directory.h"

#include <algorithm>

namespace flotilla::interchange {

Result<Id<Person>> PersonDirectory::find(const QString &login)
{
    const QString folded = foldLogin(login);
    if (const auto known = m_byLogin.constFind(folded); known != m_byLogin.constEnd())
        return *known;
    auto accounts = m_transaction.where<Account>("folded", QVariant(folded));
    if (!accounts)
        return std::unexpected(accounts.error());
    if (accounts->empty())
        return Id<Person>();
    const auto inUse = std::ranges::find_if(*accounts, [](const Account &account) { return !account.to; });
    auto person = m_transaction.get(inUse != accounts->end() ? inUse->person : accounts->front().person);
    if (!person)
        return person.error().code == ErrorCode::NotFound ? Result<Id<Person>>(Id<Person>())
                                                          : std::unexpected(person.error());
    const Id<Person> id = person->mergedInto.isValid() ? person->mergedInto : person->id;
    m_byLogin.insert(folded, id);
    return id;
}

Result<Id<Person>> PersonDirectory::add(const QString &login, const QString &name)
{
    Person person{.name = name};
    if (auto done = m_transaction.insert(person); !done)
        return std::unexpected(done.error());
    ++m_added;
    if (!login.isEmpty())
        if (auto done = addLogin(person.id, login); !done)
            return std::unexpected(done.error());
    return person.id;
}

Result<Id<Person>> PersonDirectory::findOrAdd(const QString &login, const QString &name)
{
    auto found = find(login);
    if (!found)
        return found;
    if (!found->isValid())
        return add(login, name);
    if (!name.isEmpty()) {
        auto person = m_transaction.get(*found);
        if (!person)
            return std::unexpected(person.error());
        if (person->name.isEmpty()) {
            person->name = name;
            if (auto done = m_transaction.update(*person); !done)
                return std::unexpected(done.error());
        }
    }
    return found;
}

Result<Id<Person>> PersonDirectory::findOrAddNamed(const QString &text)
{
    if (text.isEmpty())
        return Id<Person>();
    if (auto byLogin = find(text); !byLogin || byLogin->isValid())
        return byLogin;
    if (auto byName = findName(text); !byName || byName->isValid())
        return byName;
    auto person = isLogin(text) ? add(text, {}) : add({}, text);
    if (person)
        m_byName.insert(text, *person);
    return person;
}

Result<Id<Person>> PersonDirectory::findOrAddName(const QString &name)
{
    if (name.isEmpty())
        return Id<Person>();
    if (auto known = findName(name); !known || known->isValid())
        return known;
    auto person = add({}, name);
    if (person)
        m_byName.insert(name, *person);
    return person;
}

Result<Id<Person>> PersonDirectory::findName(const QString &text)
{
    if (const auto known = m_byName.constFind(text); known != m_byName.constEnd())
        return *known;
    const auto people = m_transaction.where<Person>("name", QVariant(text));
    if (!people)
        return std::unexpected(people.error());
    const Id<Person> person = people->size() == 1 ? people->front().id : Id<Person>();
    if (person.isValid())
        m_byName.insert(text, person);
    return person;
}

Result<void> PersonDirectory::addLogin(Id<Person> person, const QString &login)
{
    auto owner = find(login);
    if (!owner)
        return std::unexpected(owner.error());
    if (owner->isValid())
        return {};
    Account account{.person = person, .login = login, .folded = foldLogin(login)};
    if (auto done = m_transaction.insert(account); !done)
        return done;
    m_byLogin.insert(account.folded, person);
    return {};
}

} // namespace flotilla::interchange
