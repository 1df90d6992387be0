#include "insight/projects.h"

#include "row_values.h"

#include "insight/camp_zone.h"
#include "storage/names.h"
#include "storage/reader.h"

#include <algorithm>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<PairingMentor>> readPairingMentors(storage::Reader &reader, Id<Camp> camp)
{
    std::vector<PairingMentor> mentors;
    auto done = reader.query("projects_pairing_mentors", bind(u":camp"_s, camp.value()), [&](const storage::Row &row) {
        PairingMentor mentor;
        mentor.id = idAt<PairingMentor>(row, 0);
        mentor.version = row.integer(1);
        mentor.pairing = idAt<Pairing>(row, 2);
        mentor.mentor = idAt<Person>(row, 3);
        mentor.from = dayAt(row, 4);
        mentor.to = dayAt(row, 5);
        mentors.push_back(mentor);
    });
    if (!done)
        return std::unexpected(done.error());
    return mentors;
}

class ProjectsReader {
public:
    ProjectsReader(storage::Reader &reader, Id<Camp> camp, Instant now) : m_reader(reader), m_camp(camp), m_now(now) { }

    Result<ProjectsPage> read()
    {
        auto camp = m_reader.get(m_camp);
        if (!camp)
            return std::unexpected(camp.error());
        m_page.today = toDateTime(m_now, campZone(camp->timeZone)).date();
        m_page.camp = std::move(*camp);
        for (const auto step : {&ProjectsReader::addFrame, &ProjectsReader::addPeople, &ProjectsReader::addProjects,
                                &ProjectsReader::addPairings, &ProjectsReader::addLabels})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        return std::move(m_page);
    }

private:
    template <class T>
    Result<void> take(std::vector<T> &records)
    {
        auto found = m_reader.where<T>("camp", m_camp);
        if (!found)
            return std::unexpected(found.error());
        records = std::move(*found);
        return {};
    }

    Result<void> addFrame()
    {
        if (auto done = take(m_page.batches); !done)
            return done;
        if (auto done = take(m_page.periods); !done)
            return done;
        std::ranges::sort(m_page.batches, {}, &Batch::number);
        std::ranges::sort(m_page.periods, {}, [](const Period &each) { return std::tuple(each.batch, each.number); });
        return {};
    }

    Result<void> addPeople()
    {
        storage::NameKeys made;
        auto done = m_reader.query("people_all", {}, [&](const storage::Row &row) {
            PersonLine line{.person = labelAt(row, 0), .affiliation = row.text(3)};
            line.sortKey = row.text(4);
            if (line.sortKey.isEmpty())
                line.sortKey = made.key(line.person.name.isEmpty() ? line.person.login : line.person.name);
            m_page.labels.insert(line.person.id, line.person);
            m_page.people.push_back(std::move(line));
        });
        std::ranges::sort(m_page.people, {},
                          [](const PersonLine &line) { return std::tie(line.sortKey, line.person.login, line.person.id); });
        return done;
    }

    Result<void> addProjects()
    {
        std::vector<Project> projects;
        if (auto done = take(projects); !done)
            return done;
        std::ranges::sort(projects, {}, [](const Project &each) {
            return std::tuple(each.track, each.number == 0, each.number, each.title, each.id);
        });
        for (Project &each : projects) {
            m_placeOf.insert(each.id, m_page.projects.size());
            m_page.projects.push_back({.project = std::move(each)});
        }
        return m_reader.query("projects_mentors", bind(u":camp"_s, m_camp.value()), [&](const storage::Row &row) {
            ProjectMentor mentor;
            mentor.id = idAt<ProjectMentor>(row, 0);
            mentor.version = row.integer(1);
            mentor.project = idAt<Project>(row, 2);
            mentor.person = idAt<Person>(row, 3);
            mentor.kind = wordAt<MentorKind>(row, 4);
            mentor.from = dayAt(row, 5);
            mentor.to = dayAt(row, 6);
            if (const auto place = m_placeOf.constFind(mentor.project); place != m_placeOf.constEnd())
                m_page.projects[*place].mentors.push_back(mentor);
        });
    }

    Result<void> addPairings()
    {
        std::vector<Pairing> pairings;
        if (auto done = take(pairings); !done)
            return done;
        const auto found = readPairingMentors(m_reader, m_camp);
        if (!found)
            return std::unexpected(found.error());
        QHash<Id<Pairing>, std::vector<PairingMentor>> mentors;
        for (const PairingMentor &each : *found)
            mentors[each.pairing].push_back(each);
        const auto matrix = readMatrix(m_reader, m_camp, m_now);
        if (!matrix)
            return std::unexpected(matrix.error());
        QHash<Id<Pairing>, const MatrixRow *> rows;
        for (const MatrixRow &row : matrix->rows)
            rows.insert(row.pairing, &row);
        for (Pairing &each : pairings) {
            const auto place = m_placeOf.constFind(each.project);
            if (place == m_placeOf.constEnd())
                continue;
            ProjectLine &line = m_page.projects[*place];
            line.taken += isLive(each, m_page.today) ? 1 : 0;
            ProjectPairing pairing{.mentors = mentors.value(each.id)};
            if (const MatrixRow *row = rows.value(each.id))
                addReports(pairing, *row);
            pairing.pairing = std::move(each);
            line.pairings.push_back(std::move(pairing));
        }
        for (ProjectLine &line : m_page.projects)
            std::ranges::sort(line.pairings, {}, [this](const ProjectPairing &each) {
                return std::tuple(!isLive(each.pairing, m_page.today), -each.pairing.from.toJulianDay(), each.pairing.id);
            });
        return {};
    }

    static void addReports(ProjectPairing &pairing, const MatrixRow &row)
    {
        pairing.batch = row.batch;
        pairing.handedIn = row.handedIn;
        pairing.owed = row.owed;
        for (const MatrixCell &cell : row.cells) {
            if (cell.facts.word == CellWord::Missing)
                ++pairing.missingInRow;
            else if (cell.report.isValid())
                pairing.missingInRow = 0;
        }
    }

    /// People who were merged are called as those they were merged into.
    Result<void> addLabels()
    {
        std::vector<Id<Person>> named;
        for (const ProjectLine &line : m_page.projects) {
            for (const ProjectMentor &mentor : line.mentors)
                named.push_back(mentor.person);
            for (const ProjectPairing &pairing : line.pairings) {
                named.push_back(pairing.pairing.mentee);
                for (const PairingMentor &mentor : pairing.mentors)
                    named.push_back(mentor.mentor);
            }
        }
        for (const Id<Person> id : named) {
            if (m_page.labels.contains(id))
                continue;
            const auto person = m_reader.get(id, true);
            if (!person)
                return std::unexpected(person.error());
            m_page.labels.insert(
                id, person->mergedInto.isValid() ? m_page.label(person->mergedInto) : PersonLabel{id, person->name, {}});
        }
        return {};
    }

    storage::Reader &m_reader;
    Id<Camp> m_camp;
    Instant m_now;
    ProjectsPage m_page;
    QHash<Id<Project>, std::size_t> m_placeOf;
};

} // namespace

const ProjectLine *ProjectsPage::find(Id<Project> project) const
{
    const auto found = std::ranges::find(projects, project, [](const ProjectLine &line) { return line.project.id; });
    return found == projects.end() ? nullptr : &*found;
}

std::vector<Period> ProjectsPage::periodsOf(Id<Batch> batch) const
{
    std::vector<Period> found;
    std::ranges::copy_if(periods, std::back_inserter(found), [batch](const Period &each) { return each.batch == batch; });
    return found;
}

PairingSurroundings ProjectsPage::surroundings(Id<Project> project) const
{
    PairingSurroundings around;
    for (const ProjectLine &line : projects) {
        for (const ProjectPairing &each : line.pairings) {
            around.pairings.push_back(each.pairing);
            around.mentors.insert(around.mentors.end(), each.mentors.begin(), each.mentors.end());
        }
    }
    if (const ProjectLine *line = find(project)) {
        around.slots = line->project.slots;
        const auto batch = std::ranges::find(batches, line->project.batch, &Batch::id);
        if (batch != batches.end())
            around.batch = batch->days;
    }
    return around;
}

Result<PairingSurroundings> readSurroundings(storage::Reader &reader, Id<Camp> camp, Id<Project> id)
{
    PairingSurroundings around;
    auto pairings = reader.where<Pairing>("camp", camp);
    if (!pairings)
        return std::unexpected(pairings.error());
    auto mentors = readPairingMentors(reader, camp);
    if (!mentors)
        return std::unexpected(mentors.error());
    const auto project = reader.get(id);
    if (!project)
        return std::unexpected(project.error());
    around.pairings = std::move(*pairings);
    around.mentors = std::move(*mentors);
    around.slots = project->slots;
    if (!project->batch.isValid())
        return around;
    const auto batch = reader.get(project->batch);
    if (!batch)
        return std::unexpected(batch.error());
    around.batch = batch->days;
    return around;
}

Result<ProjectsPage> readProjects(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    return ProjectsReader(reader, camp, now).read();
}

bool isWithdrawalProposed(const ProjectPairing &pairing, const CampRules &rules)
{
    const bool runs = pairing.pairing.state == PairingState::Live || pairing.pairing.state == PairingState::Paused;
    return runs && rules.attention.missingPeriods > 0 && pairing.missingInRow >= rules.attention.missingPeriods;
}

} // namespace flotilla::insight
