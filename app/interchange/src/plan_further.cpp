#include "plan_draft.h"

#include "domain/person.h"
#include "interchange/plan_decisions.h"

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

/// The reports of a person's folders on one project.
struct ProjectGroup {
    ProjectKey key;
    std::vector<PlannedReport *> reports;
};

std::vector<ProjectGroup> groupsOf(PlanDraft &draft, const PlannedPerson &person)
{
    std::vector<ProjectGroup> groups;
    for (PlannedReport &report : draft.camp.reports) {
        if (!report.projectNumber || !takesPart(report) || foldLogin(report.login) != foldLogin(person.login))
            continue;
        const ProjectKey key(report.track, *report.projectNumber);
        auto own = std::ranges::find(groups, key, &ProjectGroup::key);
        if (own == groups.end())
            own = groups.insert(groups.end(), {.key = key, .reports = {}});
        own->reports.push_back(&report);
    }
    return groups;
}

/// The periods of a group. Without `other`: all; else those that its reports show beside another group's: a copy of a report there
/// shows nothing, and neither does one that came to nothing.
std::set<int> periodsOf(const ProjectGroup &group, const ProjectGroup *other)
{
    std::set<int> periods;
    for (const PlannedReport *report : group.reports) {
        const bool isLost = report->place == ReportPlace::ClosedPull || report->place == ReportPlace::Lost;
        const auto isCopy = [report](const PlannedReport *each) { return each->content == report->content; };
        const bool shows = !other || (!isLost && std::ranges::none_of(other->reports, isCopy));
        if (const auto period = report->period; period && shows)
            periods.insert(*period);
    }
    return periods;
}

/// Whether somebody who moved from one project to the other told about the period in which they moved in both.
bool isHandOver(const ProjectGroup &before, const ProjectGroup &after, int period)
{
    const std::set<int> first = periodsOf(before, nullptr);
    const std::set<int> then = periodsOf(after, nullptr);
    return first.size() + then.size() > 2 && *first.rbegin() == period && *then.begin() == period;
}

bool isSameProject(const PlanDraft &draft, const ProjectGroup &one, const ProjectGroup &other)
{
    const auto project = [&draft](const ProjectGroup &group) -> const CatalogueProject * {
        QStringList titles;
        for (const PlannedReport *report : group.reports)
            titles.append(foldProjectTitle(report->projectTitle));
        const auto named = cataloguedAs(draft, titles, {});
        return named.size() == 1 ? named.front() : nullptr;
    };
    const CatalogueProject *first = project(one);
    return first && first == project(other);
}

/// Whether there is work on both projects at the same time: reports of both for the same periods.
bool isBesides(const PlanDraft &draft, const ProjectGroup &one, const ProjectGroup &other)
{
    std::set<int> shared;
    std::ranges::set_intersection(periodsOf(one, &other), periodsOf(other, &one), std::inserter(shared, shared.end()));
    if (shared.empty() || isSameProject(draft, one, other))
        return false;
    return shared.size() > 1 || (!isHandOver(one, other, *shared.begin()) && !isHandOver(other, one, *shared.begin()));
}

/// A known pairing of somebody on a project; null if there is none.
const KnownPairing *knownOn(const KnownCamp &known, Id<Person> person, const ProjectKey &key)
{
    const auto project = known.projects.find(key);
    if (project == known.projects.end() || !person.isValid())
        return nullptr;
    const auto found = std::ranges::find_if(known.pairings, [&](const KnownPairing &each) {
        return each.pairing.mentee == person && each.pairing.project == project->second.id;
    });
    return found != known.pairings.end() ? &*found : nullptr;
}

bool areOneLine(const Pairing &one, const Pairing &other)
{
    return one.predecessor == other.id || other.predecessor == one.id;
}

Id<Person> knownPerson(const PlanDraft &draft, const PlannedPerson &person)
{
    const auto known = draft.known->people.find(foldLogin(person.login));
    return known != draft.known->people.end() ? known->second : Id<Person>();
}

/// Whether both pairings are known, and neither follows the other.
bool areBothKnown(const PlanDraft &draft, const PlannedPerson &person, const ProjectKey &one, const ProjectKey &other)
{
    if (!draft.known)
        return false;
    const Id<Person> id = knownPerson(draft, person);
    const KnownPairing *first = knownOn(*draft.known, id, one);
    const KnownPairing *second = knownOn(*draft.known, id, other);
    return first && second && !areOneLine(first->pairing, second->pairing);
}

/// Folders, mentors and what the roster tells about a further pairing.
PlannedFurther furtherFrom(PlanDraft &draft, const PlannedPerson &person, const ProjectKey &key)
{
    PlannedFurther further{
        .projectNumber = key.second, .track = key.first, .projectTitle = {}, .mentors = {}, .folders = {}, .existing = {}};
    for (const QString &path : person.folders) {
        const auto folder = std::ranges::find(draft.folder.people, path, &PersonFolder::path);
        const FolderName name = folder == draft.folder.people.end() ? FolderName() : readFolderName(folder->name);
        if (name.number != key.second || name.track != key.first)
            continue;
        further.folders.push_back(path);
        if (further.mentors.isEmpty())
            further.mentors = draft.folderMentors[path];
    }
    const auto row = std::ranges::find_if(draft.furtherRows, [&](const RosterRow &each) {
        return foldLogin(draft.personOf(each.login)) == foldLogin(person.login) && each.projectNumber == key.second
            && each.track == key.first;
    });
    if (row == draft.furtherRows.end())
        return further;
    further.onRoster = true;
    further.projectTitle = row->projectTitle;
    if (!row->mentors.isEmpty())
        further.mentors = row->mentors;
    draft.furtherRows.erase(row);
    return further;
}

void warnAbout(PlanDraft &draft, const PlannedPerson &person)
{
    QStringList names;
    for (const QString &folder : person.folders)
        if (const QString name = folder.sliced(folder.lastIndexOf(u'/') + 1); !names.contains(name))
            names.append(name);
    draft.warn(QStringLiteral("several-pairings"), person.folders.empty() ? QString() : person.folders.front(),
               {person.login, names.join(QStringLiteral(", "))});
}

void findFor(PlanDraft &draft, PlannedPerson &person)
{
    std::vector<ProjectGroup> groups = groupsOf(draft, person);
    if (groups.size() < 2)
        return;
    if (const auto own =
            std::ranges::find(groups, ProjectKey(person.track, person.projectNumber.value_or(0)), &ProjectGroup::key);
        own != groups.end())
        std::rotate(groups.begin(), own, own + 1);
    const QString decided = draft.decided(decision::person(person.login), QString::fromLatin1(decision::pairings));
    std::vector<const ProjectGroup *> taken{&groups.front()};
    for (auto group = groups.begin() + 1; group != groups.end(); ++group) {
        const bool isOwn =
            decided == QLatin1StringView(decision::several) || std::ranges::any_of(taken, [&](const ProjectGroup *other) {
                return isBesides(draft, *other, *group) || areBothKnown(draft, person, other->key, group->key);
            });
        if (!isOwn)
            continue;
        taken.push_back(&*group);
        PlannedFurther further = furtherFrom(draft, person, group->key);
        further.counts = decided != QLatin1StringView(decision::one);
        person.further.push_back(std::move(further));
        if (!person.further.back().counts)
            continue;
        for (PlannedReport *report : group->reports) {
            report->further = int(person.further.size());
            // Without a history the only mentor was taken for the author; this one has others.
            const QStringList &mentors = person.further.back().mentors;
            if (report->reviewedBy.isEmpty() && !report->reviewAuthor.isEmpty())
                report->reviewAuthor = mentors.size() == 1 ? mentors.front() : QString();
        }
    }
    if (!person.further.empty())
        warnAbout(draft, person);
}

/// The pairings of somebody with several: each the one on its project. One that was moved to another project here stays there.
void matchFor(PlanDraft &draft, PlannedPerson &person)
{
    const KnownCamp &known = *draft.known;
    const Id<Person> id = knownPerson(draft, person);
    std::set<Id<Pairing>> taken;
    const auto take = [&](const KnownPairing *pairing) {
        return pairing && taken.insert(pairing->pairing.id).second ? pairing->pairing.id : Id<Pairing>();
    };
    person.pairing = take(knownOn(known, id, {person.track, person.projectNumber.value_or(0)}));
    for (PlannedFurther &further : person.further)
        further.existing = take(knownOn(known, id, {further.track, further.projectNumber.value_or(0)}));
    const auto takeLeft = [&](bool onlyChanged) {
        for (const KnownPairing &each : known.pairings)
            if (each.pairing.mentee == id && (!onlyChanged || each.changedHere) && !taken.contains(each.pairing.id))
                return take(&each);
        return Id<Pairing>();
    };
    if (id.isValid() && !person.pairing.isValid())
        person.pairing = takeLeft(false);
    for (PlannedFurther &further : person.further) {
        if (!further.counts) {
            const auto there = std::ranges::find(known.pairings, further.existing,
                                                 [](const KnownPairing &each) { return each.pairing.id; });
            const auto own =
                std::ranges::find(known.pairings, person.pairing, [](const KnownPairing &each) { return each.pairing.id; });
            // What was entered here is not taken away by an import.
            if (there != known.pairings.end()
                && (there->changedHere || (own != known.pairings.end() && areOneLine(own->pairing, there->pairing))))
                further.existing = {};
            continue;
        }
        if (!further.existing.isValid() && id.isValid())
            further.existing = takeLeft(true);
        const auto project = known.projects.find({further.track, further.projectNumber.value_or(0)});
        if (!further.existing.isValid() && project != known.projects.end()
            && known.removedPairings.contains({foldLogin(person.login), project->second.id}))
            further.action = PlanAction::Skipped;
    }
}

} // namespace

PlannedPerson alone(const PlannedPerson &person, const PlannedFurther &further)
{
    PlannedPerson single = person;
    single.projectNumber = further.projectNumber;
    single.track = further.track;
    single.projectTitle = further.projectTitle;
    single.mentors = further.mentors;
    single.folders = further.folders;
    single.firstPeriod = further.firstPeriod;
    single.onRoster = further.onRoster;
    single.further.clear();
    return single;
}

bool findFurtherPairings(PlanDraft &draft)
{
    bool any = false;
    for (PlannedPerson &person : draft.camp.people) {
        findFor(draft, person);
        any |= !person.further.empty();
    }
    for (const RosterRow &row : draft.furtherRows)
        draft.warn(QStringLiteral("roster-row-twice"), draft.rosterPath, {row.login, QString::number(row.line)});
    return any;
}

void matchFurtherPairings(PlanDraft &draft)
{
    for (PlannedPerson &person : draft.camp.people)
        if (!person.further.empty())
            matchFor(draft, person);
}

Id<Pairing> knownPairingOf(PlanDraft &draft, const PlannedReport &report)
{
    const PlannedPerson *person = draft.person(report.login);
    if (!person || person->further.empty())
        return {};
    const PlannedFurther *further = draft.furtherOf(report);
    return further ? further->existing : person->pairing;
}

} // namespace flotilla::interchange
