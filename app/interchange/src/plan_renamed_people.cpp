#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

/// The texts of reports that the camp has from people without a folder in this source, and whose they are.
std::map<QByteArray, std::set<QString>> textsOfTheGone(const PlanDraft &draft, std::map<QString, int> &counts)
{
    std::set<QString> here;
    for (const PersonFolder &folder : draft.folder.people)
        here.insert(foldLogin(draft.personOf(readFolderName(folder.name).login)));
    std::map<Id<Person>, QString> gone;
    std::set<Id<Person>> present;
    for (const auto &[login, person] : draft.known->people) {
        if (here.contains(login))
            present.insert(person);
        gone.emplace(person, login);
    }
    std::map<QByteArray, std::set<QString>> texts;
    for (const KnownReport &report : draft.known->reports) {
        const auto whose = gone.find(report.mentee);
        if (report.deleted || whose == gone.end() || present.contains(report.mentee))
            continue;
        texts[report.body.digest()].insert(whose->second);
        ++counts[whose->second];
    }
    return texts;
}

/// Whose reports a folder mostly holds, word for word; empty if nobody's.
QString formerLogin(const PersonFolder &folder, const PlanSource &source,
                    const std::map<QByteArray, std::set<QString>> &texts, const std::map<QString, int> &counts)
{
    std::map<QString, int> found;
    for (const std::size_t index : folder.files) {
        const PlanFile &file = source.files[index];
        if (file.kind != FileKind::Report && file.kind != FileKind::NeedsText)
            continue;
        const auto bytes = source.read(file);
        const auto same = bytes ? texts.find(BodyHash::of(*bytes).digest()) : texts.end();
        if (same != texts.end())
            for (const QString &login : same->second)
                ++found[login];
    }
    const auto best = std::ranges::max_element(found, {}, [](const auto &each) { return each.second; });
    return best != found.end() && best->second * 2 > counts.at(best->first) ? best->first : QString();
}

} // namespace

void findRenamedPeople(PlanDraft &draft, const PlanSource &source)
{
    if (!draft.known)
        return;
    std::map<QString, int> counts;
    const auto texts = textsOfTheGone(draft, counts);
    if (texts.empty())
        return;
    for (const PersonFolder &folder : draft.folder.people) {
        const QString login = readFolderName(folder.name).login;
        const QString subject = decision::person(login);
        const QString key = QString::fromLatin1(decision::alias);
        if (draft.known->people.contains(foldLogin(login)) || !isLogin(login) || !draft.decided(subject, key).isEmpty())
            continue;
        const QString former = formerLogin(folder, source, texts, counts);
        if (former.isEmpty())
            continue;
        decide(draft.camp.decisions, {subject, key, former});
        draft.warn(QStringLiteral("login-renamed"), folder.path, {login, former});
    }
}

} // namespace flotilla::interchange
