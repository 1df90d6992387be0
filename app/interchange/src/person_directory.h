#pragma once

#include "domain/person.h"
#include "storage/transaction.h"

#include <QHash>

namespace flotilla::interchange {

/// Finds people by GitHub ID in a transaction, and adds who is not there yet. One person in all camps.
class PersonDirectory {
public:
    explicit PersonDirectory(storage::Transaction &transaction) : m_transaction(transaction) { }

    /// Who has a GitHub ID now, else who had it; none if nobody.
    Result<Id<Person>> find(const QString &login);
    /// The same; adds a person if there is none. Gives a name to one who had none.
    Result<Id<Person>> findOrAdd(const QString &login, const QString &name = {});
    /// Who is named in a history by "login or name": by GitHub ID, else the only person of that name, else somebody new.
    Result<Id<Person>> findOrAddNamed(const QString &text);
    /// Who is named by a name that is no GitHub ID: the only person of that name, else somebody new.
    Result<Id<Person>> findOrAddName(const QString &name);
    /// Notes that a GitHub ID is one more of a person's, unless somebody has it.
    Result<void> addLogin(Id<Person> person, const QString &login);

    int added() const { return m_added; }

private:
    Result<Id<Person>> add(const QString &login, const QString &name);
    /// The only person of a name; none if nobody or several have it.
    Result<Id<Person>> findName(const QString &name);

    storage::Transaction &m_transaction;
    QHash<QString, Id<Person>> m_byLogin;
    QHash<QString, Id<Person>> m_byName;
    int m_added = 0;
};

} // namespace flotilla::interchange
