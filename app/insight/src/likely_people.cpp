#include "insight/likely_people.h"

#include "domain/import_memory.h"
#include "storage/reader.h"

#include <QHash>
#include <QSet>

namespace flotilla::insight {

namespace {

QHash<Id<Person>, PersonLabel> labelsOf(const std::vector<Person> &people, const std::vector<Account> &accounts)
{
    QHash<Id<Person>, PersonLabel> labels;
    for (const Person &person : people)
        labels.insert(person.id, {person.id, person.name, {}});
    // The GitHub ID in use, else the last one.
    for (const Account &account : accounts)
        if (PersonLabel &label = labels[account.person]; label.login.isEmpty() || !account.to)
            label.login = account.login;
    return labels;
}

} // namespace

Result<std::vector<LikelyPeople>> readLikelyPeople(storage::Reader &reader)
{
    const auto people = reader.all<Person>();
    if (!people)
        return std::unexpected(people.error());
    const auto accounts = reader.all<Account>();
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto apart = reader.where<ImportDecision>("key", QVariant(QString(apartKey)));
    if (!apart)
        return std::unexpected(apart.error());
    QSet<QString> settled;
    for (const ImportDecision &each : *apart)
        settled.insert(each.subject);
    const auto labels = labelsOf(*people, *accounts);
    std::vector<LikelyPeople> found;
    for (const LikelyDuplicate &each : likelyDuplicates(*people, *accounts))
        if (!settled.contains(apartSubject(each.one, each.other)))
            found.push_back({labels.value(each.one), labels.value(each.other), each.why});
    return found;
}

} // namespace flotilla::insight
