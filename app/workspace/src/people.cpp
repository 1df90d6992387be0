#include "workspace/people.h"

#include "desk_people.h"

#include "domain/project.h"
#include "workspace/desk.h"

#include <algorithm>

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

QString code(PersonProblem problem)
{
    switch (problem) {
    case PersonProblem::NoName:
        return u"person-without-name"_s;
    case PersonProblem::BadLogin:
        return u"bad-login"_s;
    case PersonProblem::LoginTwice:
        return u"login-taken"_s;
    case PersonProblem::BadEmail:
        return u"bad-email"_s;
    }
    return {};
}

QString trimmedLogin(const QString &login)
{
    const QString text = login.trimmed();
    return text.startsWith(u'@') ? text.sliced(1) : text;
}

bool isWanted(const QStringList &logins, const Account &account)
{
    return std::ranges::any_of(logins, [&](const QString &login) { return foldLogin(login) == account.folded; });
}

/// Whether somebody else has a GitHub ID now.
Result<bool> isTaken(storage::Reader &reader, const QString &folded, Id<Person> person)
{
    const auto accounts = reader.where<Account>("folded", folded);
    if (!accounts)
        return std::unexpected(accounts.error());
    return std::ranges::any_of(
        *accounts, [&](const Account &each) { return !each.to && present(reader, each.person) != present(reader, person); });
}

Result<void> keepAccounts(storage::Transaction &transaction, const PersonEdit &edit, Instant now)
{
    for (Account each : edit.accounts) {
        const bool wanted = isWanted(edit.logins, each);
        if (wanted == !each.to)
            continue;
        each.to = wanted ? std::nullopt : std::optional(now);
        if (auto done = transaction.update(each); !done)
            return done;
    }
    for (const QString &login : edit.logins) {
        const QString folded = foldLogin(login);
        if (std::ranges::find(edit.accounts, folded, &Account::folded) != edit.accounts.end())
            continue;
        const auto taken = isTaken(transaction, folded, edit.person.id);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return fail(ErrorCode::RuleBroken, {u"login-taken"_s, login});
        Account account;
        account.person = edit.person.id;
        account.login = trimmedLogin(login);
        account.folded = folded;
        if (auto done = transaction.insert(account); !done)
            return done;
    }
    return {};
}

/// Whether a role follows from what the person does in a camp.
Result<bool> isInUse(storage::Reader &reader, const PersonEdit &edit, Role role)
{
    if (role == Role::Mentee) {
        const auto pairings = reader.where<Pairing>("mentee", edit.person.id);
        if (!pairings)
            return std::unexpected(pairings.error());
        return std::ranges::find(*pairings, edit.camp, &Pairing::camp) != pairings->end();
    }
    if (role != Role::Mentor)
        return false;
    const auto mentoring = reader.where<ProjectMentor>("person", edit.person.id);
    if (!mentoring)
        return std::unexpected(mentoring.error());
    return std::ranges::any_of(*mentoring, [&](const ProjectMentor &each) {
        const auto project = reader.get(each.project);
        return project && project->camp == edit.camp;
    });
}

Result<void> keepRoles(storage::Transaction &transaction, const PersonEdit &edit)
{
    if (!edit.camp.isValid())
        return {};
    const auto holdings = transaction.where<RoleHolding>("person", edit.person.id);
    if (!holdings)
        return std::unexpected(holdings.error());
    const auto has = [](const std::vector<Role> &roles, Role role) { return std::ranges::find(roles, role) != roles.end(); };
    for (const Role role : {Role::Coordinator, Role::Assistant, Role::Mentor, Role::Mentee, Role::Judge}) {
        if (has(edit.roles, role) == has(edit.seenRoles, role))
            continue; // what was not touched here stays as others have it
        const auto held = std::ranges::find_if(
            *holdings, [&](const RoleHolding &each) { return each.camp == edit.camp && each.role == role; });
        if (has(edit.roles, role) == (held != holdings->end()))
            continue;
        if (held != holdings->end()) {
            const auto used = isInUse(transaction, edit, role);
            if (!used)
                return std::unexpected(used.error());
            if (*used)
                return fail(ErrorCode::RuleBroken, {u"role-in-use"_s, nameOf(edit.person.id)});
            if (auto done = transaction.remove(held->id); !done)
                return done;
            continue;
        }
        RoleHolding holding;
        holding.camp = edit.camp;
        holding.person = edit.person.id;
        holding.role = role;
        if (auto done = transaction.insert(holding); !done)
            return done;
    }
    return {};
}

} // namespace

std::optional<PersonProblem> personProblem(const Person &person, const QStringList &logins)
{
    if (person.name.trimmed().isEmpty() && logins.isEmpty())
        return PersonProblem::NoName;
    QStringList folded;
    for (const QString &login : logins) {
        if (!isLogin(trimmedLogin(login)))
            return PersonProblem::BadLogin;
        if (folded.contains(foldLogin(login)))
            return PersonProblem::LoginTwice;
        folded.append(foldLogin(login));
    }
    const QString email = person.email.trimmed();
    const qsizetype at = email.indexOf(u'@');
    if (!email.isEmpty() && (at <= 0 || at != email.lastIndexOf(u'@') || at + 1 == email.size() || email.contains(u' ')))
        return PersonProblem::BadEmail;
    return std::nullopt;
}

Result<Id<Person>> keepPerson(storage::Transaction &transaction, PersonEdit edit, Instant now)
{
    Person &person = edit.person;
    for (QString *text : {&person.name, &person.nameEn, &person.certificateName, &person.email, &person.chat,
                          &person.affiliation, &person.note})
        *text = cleanText(*text);
    if (const auto problem = personProblem(person, edit.logins))
        return fail(ErrorCode::RuleBroken,
                    {code(*problem), person.id.isValid() ? nameOf(person.id) : edit.logins.join(u", "_s)});
    auto done = person.id.isValid() ? transaction.update(person) : transaction.insert(person);
    if (done)
        done = keepAccounts(transaction, edit, now);
    if (done)
        done = keepRoles(transaction, edit);
    if (!done)
        return std::unexpected(done.error());
    return person.id;
}

} // namespace flotilla::workspace
