#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <map>
#include <set>

namespace flotilla::interchange {

namespace {

/// The value that stands there most often; of equals the first.
QString mostFrequent(const QStringList &values)
{
    QString best;
    qsizetype most = 0;
    for (const QString &value : values)
        if (const auto count = values.count(value); !value.isEmpty() && count > most) {
            most = count;
            best = value;
        }
    return best;
}

PlannedPerson &personFor(PlanDraft &draft, const QString &login)
{
    if (PlannedPerson *known = draft.person(login))
        return *known;
    PlannedPerson person;
    person.login = login;
    draft.camp.people.push_back(std::move(person));
    return draft.camp.people.back();
}

/// What three people or more are called alike is no name but a title of the template.
void dropShared(std::map<QString, QStringList> &names)
{
    constexpr int tooMany = 3; // two people can have the same name
    std::map<QString, int> people;
    for (const auto &[login, own] : names)
        for (const QString &name : std::set<QString>(own.begin(), own.end()))
            ++people[name];
    for (auto &[login, own] : names)
        own.removeIf([&people](const QString &name) { return people[name] >= tooMany; });
}

void addFromReports(PlanDraft &draft)
{
    std::map<QString, QStringList> names;
    for (const PlannedReport &report : draft.camp.reports) {
        if (!takesPart(report))
            continue;
        PlannedPerson &person = personFor(draft, report.login);
        if (!person.projectNumber) {
            person.projectNumber = report.projectNumber;
            person.track = report.track;
        }
        if (QString name = report.name; !name.isEmpty() && foldLogin(name) != foldLogin(report.login))
            names[foldLogin(report.login)].append(name);
    }
    dropShared(names);
    for (PlannedPerson &person : draft.camp.people)
        person.name = mostFrequent(names[foldLogin(person.login)]);
    for (const PersonFolder &folder : draft.folder.people) {
        const FolderName name = readFolderName(folder.name);
        if (PlannedPerson *person = draft.person(draft.personOf(name.login)))
            person->folders.push_back(folder.path);
        if (!name.login.isEmpty() && !isLogin(name.login))
            draft.warn(QStringLiteral("not-a-github-id"), folder.path, {name.login});
    }
}

void warnAboutFolders(PlanDraft &draft)
{
    for (const PlannedPerson &person : draft.camp.people) {
        QStringList names;
        for (const PersonFolder &folder : draft.folder.people)
            if (std::ranges::find(person.folders, folder.path) != person.folders.end() && !names.contains(folder.name))
                names.append(folder.name);
        if (names.size() > 1)
            draft.warn(QStringLiteral("several-folders"), person.folders.front(),
                       {person.login, names.join(QStringLiteral(", "))});
    }
}

void addFromReadmes(PlanDraft &draft)
{
    for (const auto &[login, readme] : draft.readmes) {
        PlannedPerson *person = draft.person(draft.personOf(login));
        if (!person)
            continue;
        if (person->mentors.isEmpty())
            person->mentors = readme.mentors;
        const bool isOther =
            !readme.mentee.isEmpty() && foldLogin(draft.personOf(readme.mentee)) != foldLogin(person->login);
        if (isOther && draft.decided(decision::person(person->login), QString::fromLatin1(decision::alias)).isEmpty()) {
            person->alias = readme.mentee;
            draft.warn(QStringLiteral("readme-names-other"), person->folders.empty() ? QString() : person->folders.front(),
                       {person->login, readme.mentee});
        }
    }
}

/// Whether the roster's numbers only count its rows: the folders, or titles that come again, say otherwise.
bool numbersCountRows(PlanDraft &draft)
{
    int agree = 0;
    int differ = 0;
    bool hasTitles = true;
    std::map<QString, int> numberOf;
    for (const RosterRow &row : draft.roster) {
        if (!row.mayCountRows || !row.projectNumber)
            return false;
        if (const PlannedPerson *person = draft.person(draft.personOf(row.login)); person && person->projectNumber)
            ++(person->projectNumber == row.projectNumber ? agree : differ);
        const QString title = foldProjectTitle(row.projectTitle);
        hasTitles &= !title.isEmpty();
        if (!title.isEmpty() && numberOf.try_emplace(title, *row.projectNumber).first->second != *row.projectNumber)
            return true;
    }
    return differ > agree || (agree == 0 && !hasTitles);
}

void addFromRoster(PlanDraft &draft)
{
    const bool isCounted = numbersCountRows(draft);
    std::set<QString> listed;
    for (const RosterRow &row : draft.roster) {
        const QString login = draft.personOf(row.login);
        if (!listed.insert(foldLogin(login)).second) {
            if (!isCounted && row.projectNumber) {
                draft.furtherRows.push_back(row); // findFurtherPairings knows whether it is one
                continue;
            }
            draft.warn(QStringLiteral("roster-row-twice"), draft.rosterPath, {row.login, QString::number(row.line)});
            continue;
        }
        const bool hasReports = draft.person(login) != nullptr;
        PlannedPerson &person = personFor(draft, login);
        person.onRoster = true;
        if (!hasReports)
            draft.warn(QStringLiteral("roster-without-reports"), draft.rosterPath, {person.login});
        if (!row.name.isEmpty())
            person.name = row.name;
        if (!row.mentors.isEmpty())
            person.mentors = row.mentors;
        if (!row.projectTitle.isEmpty())
            person.projectTitle = row.projectTitle;
        const std::optional<int> number = isCounted ? std::nullopt : row.projectNumber;
        if (number && person.projectNumber && *number != *person.projectNumber)
            draft.warn(QStringLiteral("folder-number-differs"), person.folders.empty() ? QString() : person.folders.front(),
                       {person.login, QString::number(*person.projectNumber), QString::number(*number)});
        if (number)
            person.projectNumber = number;
        if (!row.track.isEmpty())
            person.track = row.track;
    }
}

/// Two GitHub IDs that look like one person's: one on the roster without reports, the other with reports and not on it.
void proposeAliases(PlanDraft &draft)
{
    if (draft.roster.empty())
        return;
    std::set<QString> withReports;
    for (const PlannedReport &report : draft.camp.reports)
        withReports.insert(foldLogin(report.login));
    for (PlannedPerson &person : draft.camp.people) {
        if (person.onRoster || !person.alias.isEmpty()
            || draft.decided(decision::person(person.login), QString::fromLatin1(decision::alias))
                == QLatin1StringView(decision::notTheSame))
            continue;
        const PlannedPerson *match = nullptr;
        int matches = 0;
        for (const PlannedPerson &other : draft.camp.people)
            if (other.onRoster && !withReports.contains(foldLogin(other.login)) && areAlike(person.login, other.login)) {
                match = &other;
                ++matches;
            }
        if (matches == 1) {
            person.alias = match->login;
            draft.warn(QStringLiteral("alias-proposed"), draft.rosterPath, {person.login, match->login});
        }
    }
}

/// The first period for which there is a report of a person's pairing (0: the own, n: the n-th further one).
int firstReportOf(const PlanDraft &draft, const PlannedPerson &person, int further)
{
    int first = 0;
    for (const PlannedReport &report : draft.camp.reports)
        if (report.period && takesPart(report) && report.further == further
            && foldLogin(report.login) == foldLogin(person.login))
            first = first == 0 ? *report.period : std::min(first, *report.period);
    return std::max(1, first);
}

/// What the camp file says about when reports on a project are due; with only one row, it is about that.
std::optional<int> toldStart(const PlanDraft &draft, const PlannedPerson &person, const ProjectKey &project)
{
    const auto told = draft.starts.find(foldLogin(person.login));
    if (told == draft.starts.end())
        return std::nullopt;
    const auto own = std::ranges::find(told->second, project, &std::pair<ProjectKey, int>::first);
    if (own != told->second.end())
        return own->second;
    return told->second.size() == 1 ? std::optional(told->second.front().second) : std::nullopt;
}

/// First periods of the pairings beside the own one; never before those that were decided for the person.
void setFurtherStarts(PlanDraft &draft, PlannedPerson &person, int decided, bool byReports)
{
    for (std::size_t i = 0; i < person.further.size(); ++i) {
        PlannedFurther &further = person.further[i];
        const auto told = toldStart(draft, person, {further.track, further.projectNumber.value_or(0)});
        further.firstPeriod = told ? *told : !further.onRoster && byReports ? firstReportOf(draft, person, int(i) + 1) : 1;
        further.firstPeriod = std::max(further.firstPeriod, decided);
    }
}

} // namespace

void findPeople(PlanDraft &draft)
{
    addFromReports(draft);
    warnAboutFolders(draft);
    addFromReadmes(draft);
    addFromRoster(draft);
    proposeAliases(draft);
    std::ranges::sort(draft.camp.people, {}, [](const PlannedPerson &person) { return foldLogin(person.login); });
}

void setFirstPeriods(PlanDraft &draft)
{
    const QString forAll = draft.decided(QString::fromLatin1(decision::everyone), QString::fromLatin1(decision::start));
    const bool byReports = forAll.isEmpty() ? !draft.roster.empty() : forAll == QLatin1StringView(decision::fromFirstReport);
    int assumed = 0;
    for (PlannedPerson &person : draft.camp.people) {
        bool isNumber = false;
        const int decided =
            draft.decided(decision::person(person.login), QString::fromLatin1(decision::start)).toInt(&isNumber);
        const auto told = toldStart(draft, person, {person.track, person.projectNumber.value_or(0)});
        setFurtherStarts(draft, person, decided, byReports);
        if (isNumber && decided > 0) {
            person.firstPeriod = decided;
        } else if (told) {
            person.firstPeriod = *told;
        } else if (!person.onRoster) {
            person.firstPeriod = byReports ? firstReportOf(draft, person, 0) : 1;
            person.startAssumed = forAll.isEmpty();
            assumed += person.startAssumed;
            if (!draft.roster.empty())
                draft.warn(QStringLiteral("not-on-roster"), person.folders.empty() ? QString() : person.folders.front(),
                           {person.login, QString::number(person.firstPeriod)});
        }
    }
    if (assumed > 0 && draft.roster.empty())
        draft.warn(QStringLiteral("start-assumed"), {}, {QString::number(assumed)});
}

} // namespace flotilla::interchange
