#include "plan_draft.h"

#include "domain/person.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace flotilla::interchange {

namespace {

/// How well a title people wrote is the catalogue's: 2 the same, 1 one holds the other, 0 not.
int likeness(const QString &written, const QString &title)
{
    constexpr qsizetype tellingLength = 6;
    if (written.isEmpty() || title.isEmpty())
        return 0;
    if (written == title)
        return 2;
    const bool telling = std::min(written.size(), title.size()) >= tellingLength;
    return telling && (written.contains(title) || title.contains(written)) ? 1 : 0;
}

QStringList foldedTitlesOf(const PlanDraft &draft, const PlannedPerson &person, int further)
{
    QStringList titles;
    for (const PlannedReport &report : draft.camp.reports)
        if (report.further == further && foldLogin(report.login) == foldLogin(person.login))
            if (const QString title = foldProjectTitle(report.projectTitle); !title.isEmpty() && !titles.contains(title))
                titles.append(title);
    return titles;
}

QString writtenTitleOf(const PlanDraft &draft, const PlannedPerson &person, int further)
{
    QStringList titles;
    for (const PlannedReport &report : draft.camp.reports)
        if (report.further == further && foldLogin(report.login) == foldLogin(person.login)
            && !report.projectTitle.isEmpty())
            titles.append(report.projectTitle);
    if (titles.isEmpty())
        return {};
    return *std::ranges::max_element(titles, {}, [&titles](const QString &title) { return titles.count(title); });
}

/// Where folders name a track that is the name of a part of the catalogue, every project is of its part's track.
void useTracksOfFolders(PlanDraft &draft)
{
    const auto isUsed = [&draft](const CatalogueProject &project) {
        return !project.partTrack.isEmpty()
            && std::ranges::find(draft.camp.people, project.partTrack, &PlannedPerson::track) != draft.camp.people.end();
    };
    if (std::ranges::none_of(draft.catalogue, isUsed))
        return;
    for (CatalogueProject &project : draft.catalogue)
        if (isUsed(project))
            project.track = project.partTrack;
}

/// The catalogue's project that a person is on, by number and by the title in the reports. `further`: of the pairings beside the own.
void matchCatalogue(PlanDraft &draft, PlannedPerson &person, int further, const std::set<ProjectKey> &taken)
{
    const auto matches = cataloguedAs(draft, foldedTitlesOf(draft, person, further), person.track);
    const auto isOwn = [&person](const CatalogueProject *project) {
        return person.projectNumber == project->number && person.track == project->track;
    };
    const bool differs = !matches.empty() && std::ranges::none_of(matches, isOwn);
    const bool isFree = matches.size() == 1 && !taken.contains({matches.front()->track, matches.front()->number});
    if (differs && isFree && !person.onRoster) {
        const CatalogueProject &project = *matches.front();
        if (person.projectNumber && person.projectNumber != project.number)
            draft.warn(QStringLiteral("folder-number-differs"), person.folders.empty() ? QString() : person.folders.front(),
                       {person.login, QString::number(*person.projectNumber), QString::number(project.number)});
        person.projectNumber = project.number;
        person.track = project.track;
    }
    const auto own = std::ranges::find_if(draft.catalogue, [&](const CatalogueProject &project) { return isOwn(&project); });
    if (own != draft.catalogue.end())
        person.projectTitle = own->title;
    else if (person.projectTitle.isEmpty())
        person.projectTitle = writtenTitleOf(draft, person, further);
}

void addCatalogue(PlanDraft &draft, std::set<ProjectKey> &added)
{
    for (const CatalogueProject &project : draft.catalogue) {
        if (!added.insert({project.track, project.number}).second) {
            draft.warn(QStringLiteral("catalogue-number-twice"), {}, {QString::number(project.number), project.title});
            continue;
        }
        draft.camp.projects.push_back({.number = project.number,
                                       .track = project.track,
                                       .title = project.title,
                                       .description = project.description,
                                       .slots = project.slots});
    }
}

void addProjectOf(PlanDraft &draft, const PlannedPerson &person, std::set<ProjectKey> &added)
{
    if (person.projectNumber && added.insert({person.track, *person.projectNumber}).second)
        draft.camp.projects.push_back(
            {.number = *person.projectNumber, .track = person.track, .title = person.projectTitle});
}

ProjectKey keyOf(const PlannedFurther &further)
{
    return {further.track, further.projectNumber.value_or(0)};
}

/// The projects of the pairings beside the own one. Where a title would put two of them on one project, the folders' numbers hold.
void matchFurther(PlanDraft &draft, PlannedPerson &person, std::set<ProjectKey> &added)
{
    std::set<ProjectKey> taken{{person.track, person.projectNumber.value_or(0)}};
    for (const PlannedFurther &further : person.further)
        taken.insert(keyOf(further));
    for (std::size_t i = 0; i < person.further.size(); ++i) {
        PlannedFurther &further = person.further[i];
        PlannedPerson single = alone(person, further);
        matchCatalogue(draft, single, int(i) + 1, taken);
        taken.insert({single.track, single.projectNumber.value_or(0)});
        further.projectNumber = single.projectNumber;
        further.track = single.track;
        further.projectTitle = single.projectTitle;
        if (further.counts)
            addProjectOf(draft, single, added);
    }
}

} // namespace

std::vector<const CatalogueProject *> cataloguedAs(const PlanDraft &draft, const QStringList &titles, const QString &track)
{
    std::vector<const CatalogueProject *> best;
    int most = 1;
    for (const CatalogueProject &project : draft.catalogue) {
        if (!track.isEmpty() && !project.track.isEmpty() && project.track != track)
            continue;
        int match = 0;
        for (const QString &title : titles)
            match = std::max(match, likeness(title, foldProjectTitle(project.title)));
        if (match > most)
            best.clear();
        if (match >= most)
            best.push_back(&project);
        most = std::max(most, match);
    }
    return best;
}

QString foldProjectTitle(QStringView title)
{
    static const QRegularExpression prefix(
        QStringLiteral(u"^\\s*(?:(?:项目|课题|赛题|任务|project|topic|task)\\s*(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})"
                       u"\\s*[:：.、\\-]?|[0-9]{1,3}\\s*[.、:：)])\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString folded = title.toString().remove(prefix).normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

void findProjects(PlanDraft &draft)
{
    useTracksOfFolders(draft);
    std::set<ProjectKey> added;
    addCatalogue(draft, added);
    for (PlannedPerson &person : draft.camp.people) {
        std::set<ProjectKey> others;
        for (const PlannedFurther &further : person.further)
            others.insert(keyOf(further));
        matchCatalogue(draft, person, 0, others);
        addProjectOf(draft, person, added);
        matchFurther(draft, person, added);
    }
    std::ranges::sort(draft.camp.projects, {},
                      [](const PlannedProject &project) { return std::pair(project.track, project.number); });
}

} // namespace flotilla::interchange
