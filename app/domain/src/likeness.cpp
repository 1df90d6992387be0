#include "domain/likeness.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace flotilla {

namespace {

/// Shorter IDs are like too many others.
constexpr qsizetype leastLetters = 5;

struct Known {
    const Person *person;
    QString login; ///< folded; empty: none
};

QString foldName(const QString &name)
{
    return name.simplified().toCaseFolded().remove(u' ');
}

bool namesDiffer(const Person &a, const Person &b)
{
    return !a.name.isEmpty() && !b.name.isEmpty() && foldName(a.name) != foldName(b.name);
}

/// Whether one step leads from one text to the other: a letter more, less or other, or two neighbours swapped. Digits count as
/// what they are: "lin1" and "lin2" are two people.
bool isOneStep(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const QStringView restA = a.sliced(same);
    const QStringView restB = b.sliced(same);
    if (restA.size() == restB.size()) {
        if (restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2))
            return true;
        return !restA.isEmpty() && restA.sliced(1) == restB.sliced(1) && !(restA[0].isDigit() && restB[0].isDigit());
    }
    return restB.size() == restA.size() + 1 && restA == restB.sliced(1) && !restB[0].isDigit();
}

/// Whether the longer one is the shorter one with nothing but digits, hyphens or underscores behind it.
bool continues(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    return a.size() < b.size() && b.startsWith(a)
        && std::ranges::all_of(b.sliced(a.size()), [](QChar c) { return c.isDigit() || c == u'-' || c == u'_'; });
}

std::optional<Likeness> likenessOf(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < leastLetters || a == b)
        return std::nullopt;
    if (continues(a, b))
        return Likeness::LoginContinues;
    return isOneStep(a, b) ? std::optional(Likeness::LoginsAlmostEqual) : std::nullopt;
}

/// What a GitHub ID and its near relatives have in common: itself, without one of its letters, without the digits at its end.
/// Looking there finds all that `likenessOf` accepts without comparing everybody with everybody.
QSet<QString> keysOf(const QString &login)
{
    QSet<QString> keys{login};
    for (qsizetype i = 0; i < login.size(); ++i)
        keys.insert(QString(login).remove(i, 1));
    QString stem = login;
    while (!stem.isEmpty() && (stem.back().isDigit() || stem.back() == u'-' || stem.back() == u'_'))
        stem.chop(1);
    keys.insert(stem);
    return keys;
}

bool shareContact(const Person &a, const Person &b)
{
    const auto same = [](const QString &x, const QString &y) { return !x.isEmpty() && foldName(x) == foldName(y); };
    return same(a.email, b.email) || same(a.chat, b.chat) || same(a.affiliation, b.affiliation);
}

class Finder {
public:
    Finder(const std::vector<Person> &people, const std::vector<Account> &accounts)
    {
        for (const Person &person : people)
            if (!person.deletedAt && !person.mergedInto.isValid())
                m_people.insert(person.id, &person);
        for (const Account &account : accounts)
            if (!account.deletedAt && m_people.contains(account.person))
                m_logins.push_back({m_people.value(account.person), account.folded});
    }

    std::vector<LikelyDuplicate> run()
    {
        compareLogins();
        compareNames();
        std::ranges::sort(m_found, {}, [](const LikelyDuplicate &each) { return std::pair(each.one, each.other); });
        return std::move(m_found);
    }

private:
    void compareLogins()
    {
        QHash<QString, std::vector<const Known *>> near;
        for (const Known &known : m_logins)
            for (const QString &key : keysOf(known.login))
                near[key].push_back(&known);
        for (const auto &group : std::as_const(near))
            for (size_t i = 0; i < group.size(); ++i)
                for (size_t j = i + 1; j < group.size(); ++j)
                    if (const auto why = likenessOf(group[i]->login, group[j]->login))
                        add(*group[i]->person, *group[j]->person, *why);
    }

    void compareNames()
    {
        QSet<Id<Person>> withLogin;
        for (const Known &known : m_logins)
            withLogin.insert(known.person->id);
        QHash<QString, std::vector<const Person *>> named;
        for (const Person *person : std::as_const(m_people))
            if (const QString name = foldName(person->name); !name.isEmpty())
                named[name].push_back(person);
        for (const auto &group : std::as_const(named))
            for (size_t i = 0; i < group.size(); ++i)
                for (size_t j = i + 1; j < group.size(); ++j)
                    if (!withLogin.contains(group[i]->id) || !withLogin.contains(group[j]->id)
                        || shareContact(*group[i], *group[j]))
                        add(*group[i], *group[j], Likeness::SameName);
    }

    void add(const Person &a, const Person &b, Likeness why)
    {
        if (a.id == b.id || namesDiffer(a, b))
            return;
        const auto [one, other] = std::minmax(a.id, b.id);
        if (m_seen.contains({one, other}))
            return;
        m_seen.insert({one, other});
        m_found.push_back({one, other, why});
    }

    QHash<Id<Person>, const Person *> m_people;
    std::vector<Known> m_logins;
    QSet<std::pair<Id<Person>, Id<Person>>> m_seen;
    std::vector<LikelyDuplicate> m_found;
};

} // namespace

std::vector<LikelyDuplicate> likelyDuplicates(const std::vector<Person> &people, const std::vector<Account> &accounts)
{
    return Finder(people, accounts).run();
}

QString apartSubject(Id<Person> one, Id<Person> other)
{
    const auto [first, second] = std::minmax(one, other);
    return QStringLiteral("people:%1+%2").arg(toText(first), toText(second));
}

Person mergedPerson(Person kept, const Person &merged)
{
    for (const auto member : {&Person::name, &Person::nameEn, &Person::certificateName, &Person::email, &Person::chat,
                              &Person::affiliation, &Person::fields})
        if ((kept.*member).isEmpty())
            kept.*member = merged.*member;
    if (!merged.note.isEmpty() && merged.note != kept.note)
        kept.note += (kept.note.isEmpty() ? QString() : QStringLiteral("\n")) + merged.note;
    return kept;
}

} // namespace flotilla
