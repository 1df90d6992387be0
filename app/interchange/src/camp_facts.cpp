#include "insight/matrix.h"
#include "interchange/camp_file.h"

#include "domain/project.h"

#include <algorithm>
#include <map>

namespace flotilla::interchange {

namespace {

QStringList loginsOf(const std::vector<insight::PersonLabel> &people)
{
    QStringList logins;
    for (const insight::PersonLabel &person : people)
        if (!person.login.isEmpty())
            logins.append(person.login);
    return logins;
}

Result<void> addBatches(storage::Reader &reader, const Camp &camp, CampFacts &facts, std::map<Id<Batch>, int> &numbers)
{
    auto batches = reader.where<Batch>("camp", camp.id);
    if (!batches)
        return std::unexpected(batches.error());
    const auto periods = reader.where<Period>("camp", camp.id);
    if (!periods)
        return std::unexpected(periods.error());
    std::ranges::sort(*batches, {}, &Batch::number);
    for (const Batch &batch : *batches) {
        numbers[batch.id] = batch.number;
        CampFacts::BatchFacts entry{
            .number = batch.number, .name = batch.name, .nameEn = batch.nameEn, .days = batch.days, .periods = {}};
        for (const Period &period : *periods) {
            if (period.batch != batch.id)
                continue;
            const QDate usual = period.days.last.addDays(camp.rules.dueDaysAfterEnd);
            entry.periods.push_back(
                {.number = period.number, .days = period.days, .due = period.due == usual ? QDate() : period.due});
        }
        std::ranges::sort(entry.periods, {}, &GridPeriod::number);
        facts.batches.push_back(std::move(entry));
    }
    return {};
}

Result<void> addProjects(storage::Reader &reader, const Camp &camp, const std::map<Id<Batch>, int> &batches,
                         CampFacts &facts)
{
    auto projects = reader.where<Project>("camp", camp.id);
    if (!projects)
        return std::unexpected(projects.error());
    std::ranges::sort(*projects, {},
                      [](const Project &project) { return std::tuple(project.track, project.number, project.title); });
    for (const Project &project : *projects) {
        const auto batch = batches.find(project.batch);
        facts.projects.push_back({.number = project.number,
                                  .track = project.track,
                                  .title = project.title,
                                  .titleEn = project.titleEn,
                                  .slots = project.slots,
                                  .batch = batch != batches.end() ? batch->second : 0,
                                  .mentors = {}});
    }
    return {};
}

/// The number of the first period that a row of the matrix owes.
int firstPeriodOf(const insight::Matrix &matrix, const insight::MatrixRow &row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i].owed)
            return matrix.columns[i].number;
    return 1;
}

} // namespace

Result<CampFacts> readCampFacts(storage::Reader &reader, Id<Camp> id)
{
    const auto camp = reader.get(id);
    if (!camp)
        return std::unexpected(camp.error());
    CampFacts facts{.slug = camp->slug,
                    .title = camp->title,
                    .titleEn = camp->titleEn,
                    .language = camp->language,
                    .timeZone = camp->timeZone,
                    .edition = camp->edition,
                    .batches = {},
                    .projects = {},
                    .mentees = {},
                    .reading = camp->rules.reading};
    std::map<Id<Batch>, int> batches;
    if (auto done = addBatches(reader, *camp, facts, batches); !done)
        return std::unexpected(done.error());
    if (auto done = addProjects(reader, *camp, batches, facts); !done)
        return std::unexpected(done.error());
    const auto matrix = insight::readMatrix(reader, id, Instant());
    if (!matrix)
        return std::unexpected(matrix.error());
    for (const insight::MatrixRow &row : matrix->rows) {
        // Who withdrew is nobody's business; a former place of somebody who moved is not theirs any more.
        const bool isThere =
            row.state == PairingState::Live || row.state == PairingState::Paused || row.state == PairingState::Completed;
        if (!isThere || row.mentee.login.isEmpty())
            continue;
        CampFacts::MenteeFacts mentee{.login = row.mentee.login,
                                      .projectNumber = {},
                                      .track = row.track,
                                      .firstPeriod = firstPeriodOf(*matrix, row),
                                      .mentors = loginsOf(row.mentors)};
        if (row.projectNumber > 0)
            mentee.projectNumber = row.projectNumber;
        for (CampFacts::ProjectFacts &project : facts.projects)
            if (project.number == row.projectNumber && project.track == row.track && project.mentors.isEmpty())
                project.mentors = mentee.mentors;
        facts.mentees.push_back(std::move(mentee));
    }
    return facts;
}

} // namespace flotilla::interchange
