#include "plan_draft.h"

#include "domain/person.h"

#include <algorithm>

namespace flotilla::interchange {

Result<std::vector<CampFacts>> readCampFileIn(const PlanSource &source)
{
    const QString path = campFilePath;
    const auto found = std::ranges::find(source.files, path, [](const PlanFile &file) { return file.entry.path; });
    if (found == source.files.end())
        return {};
    const auto bytes = source.read(*found);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readCampFile(*bytes, path);
}

void takeFromCampFile(PlanDraft &draft)
{
    if (!draft.file)
        return;
    if (draft.roster.empty()) {
        draft.rosterPath = campFilePath;
        for (const CampFacts::MenteeFacts &person : draft.file->mentees) {
            RosterRow row;
            row.login = person.login;
            row.projectNumber = person.projectNumber;
            row.track = person.track;
            row.mentors = person.mentors;
            draft.roster.push_back(std::move(row));
            draft.starts[foldLogin(person.login)].emplace_back(ProjectKey(person.track, person.projectNumber.value_or(0)),
                                                               person.firstPeriod);
        }
    }
    std::vector<CatalogueProject> projects;
    for (const CampFacts::ProjectFacts &listed : draft.file->projects) {
        const auto described = std::ranges::find_if(draft.catalogue, [&listed](const CatalogueProject &project) {
            return project.number == listed.number && project.track == listed.track;
        });
        CatalogueProject project = described == draft.catalogue.end() ? CatalogueProject() : *described;
        project.number = listed.number;
        project.track = listed.track;
        project.title = listed.title;
        project.slots = listed.slots;
        projects.push_back(std::move(project));
    }
    if (!projects.empty())
        draft.catalogue = std::move(projects);
}

void finishProjects(PlanDraft &draft)
{
    if (!draft.file)
        return;
    for (PlannedProject &project : draft.camp.projects) {
        const auto listed = std::ranges::find_if(draft.file->projects, [&project](const CampFacts::ProjectFacts &each) {
            return each.number == project.number && each.track == project.track;
        });
        if (listed == draft.file->projects.end())
            continue;
        project.batch = listed->batch;
        project.titleEn = listed->titleEn;
    }
}

} // namespace flotilla::interchange
