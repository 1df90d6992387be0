#include "insight/people.h"

#include "grades.h"
#include "row_values.h"

#include "domain/stars.h"
#include "insight/camps.h"

#include <algorithm>
#include <map>

namespace flotilla::insight {

namespace {

/// Reads one person's records under every id they have: their own and those of people merged into them.
class PageReader {
public:
    PageReader(storage::Reader &reader, Instant now) : m_reader(reader), m_now(now) { }

    Result<PersonPage> read(Id<Person> id)
    {
        auto person = m_reader.get(id);
        if (person && person->mergedInto.isValid())
            person = m_reader.get(person->mergedInto);
        if (!person)
            return std::unexpected(person.error());
        m_page.person = std::move(*person);
        for (const auto step : {&PageReader::addIds, &PageReader::addRecords, &PageReader::addTalks, &PageReader::addCamps})
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        return std::move(m_page);
    }

private:
    Result<void> addIds()
    {
        return m_reader.query("person_ids", bind(QStringLiteral(":person"), m_page.person.id.value()),
                              [&](const storage::Row &row) { m_ids.push_back(row.integer(0)); });
    }

    template <class T>
    Result<void> collect(std::string_view column, std::vector<T> &records)
    {
        for (const qint64 id : m_ids) {
            auto found = m_reader.where<T>(column, QVariant(id));
            if (!found)
                return std::unexpected(found.error());
            records.insert(records.end(), found->begin(), found->end());
        }
        return {};
    }

    Result<void> addRecords()
    {
        if (auto done = collect("person", m_page.accounts); !done)
            return done;
        if (auto done = collect("person", m_page.roles); !done)
            return done;
        if (auto done = collect("person", m_page.certificates); !done)
            return done;
        return collect("mentee", m_pairings);
    }

    Result<void> addTalks()
    {
        for (const qint64 id : m_ids) {
            std::vector<PersonPage::TalkPart> parts;
            auto done = m_reader.query("person_talks", bind(QStringLiteral(":person"), id), [&](const storage::Row &row) {
                PersonPage::TalkPart part{.at = instantFromMsecs(row.integer(1)), .sessionTitle = row.text(2)};
                part.talk.id = idAt<Talk>(row, 0);
                parts.push_back(std::move(part));
            });
            if (!done)
                return done;
            for (PersonPage::TalkPart &part : parts) {
                auto talk = m_reader.get(part.talk.id);
                if (!talk)
                    return std::unexpected(talk.error());
                part.talk = std::move(*talk);
                m_page.talks.push_back(std::move(part));
            }
        }
        std::ranges::sort(m_page.talks, std::ranges::greater(), &PersonPage::TalkPart::at);
        return {};
    }

    /// Camp by camp, the newest first: the rows of its matrix that are about this person.
    Result<void> addCamps()
    {
        const auto camps = readCamps(m_reader);
        if (!camps)
            return std::unexpected(camps.error());
        for (const CampLine &camp : *camps) {
            const auto holds = [&](const auto &record) { return record.camp == camp.id; };
            if (!std::ranges::any_of(m_page.roles, holds) && !std::ranges::any_of(m_pairings, holds))
                continue;
            if (auto done = addCamp(camp); !done)
                return done;
        }
        return {};
    }

    Result<void> addCamp(const CampLine &line)
    {
        const auto matrix = readMatrix(m_reader, line.id, m_now);
        if (!matrix)
            return std::unexpected(matrix.error());
        const auto camp = m_reader.get(line.id);
        if (!camp)
            return std::unexpected(camp.error());
        const auto grades = readGrades(m_reader, line.id);
        if (!grades)
            return std::unexpected(grades.error());
        const auto periods = m_reader.where<Period>("camp", QVariant(line.id.value()));
        if (!periods)
            return std::unexpected(periods.error());
        std::vector<PersonPage::PairingPart> parts;
        for (const MatrixRow &row : matrix->rows) {
            if (row.mentee.id == m_page.person.id)
                parts.push_back(partOf(line, *camp, row, *grades, *periods));
            else if (std::ranges::find(row.mentors, m_page.person.id, &PersonLabel::id) != row.mentors.end())
                addMentoring(line, row);
        }
        std::ranges::sort(parts, std::ranges::greater(),
                          [](const PersonPage::PairingPart &part) { return part.pairing.from; });
        std::ranges::move(parts, std::back_inserter(m_page.pairings));
        return {};
    }

    PersonPage::PairingPart partOf(const CampLine &line, const Camp &camp, const MatrixRow &row, const CampGrades &grades,
                                   const std::vector<Period> &periods) const
    {
        PersonPage::PairingPart part{.camp = line.id,
                                     .campTitle = line.title,
                                     .campTitleEn = line.titleEn,
                                     .projectNumber = row.projectNumber,
                                     .projectTitle = row.projectTitle,
                                     .projectTitleEn = row.projectTitleEn,
                                     .mentors = row.mentors};
        const auto pairing = std::ranges::find(m_pairings, row.pairing, &Pairing::id);
        if (pairing != m_pairings.end())
            part.pairing = *pairing;
        for (const MatrixCell &cell : row.cells) {
            const auto period = std::ranges::find(periods, cell.period, &Period::id);
            if (period == periods.end())
                continue;
            part.periods.push_back(*period);
            part.cells.push_back(cell);
        }
        if (const GivenGrade *given = grades.of(row.pairing, row.mentee.id)) {
            part.grade = given->grade;
            part.specialAward = given->specialAward;
            part.stars = stars(camp.rules, *part.grade, part.pairing.months, part.specialAward);
        }
        return part;
    }

    void addMentoring(const CampLine &line, const MatrixRow &row)
    {
        auto entry = std::ranges::find_if(m_page.mentoring, [&](const PersonPage::Mentoring &each) {
            return each.camp == line.id && each.projectNumber == row.projectNumber && each.projectTitle == row.projectTitle;
        });
        if (entry == m_page.mentoring.end()) {
            m_page.mentoring.push_back({.camp = line.id,
                                        .campTitle = line.title,
                                        .campTitleEn = line.titleEn,
                                        .projectNumber = row.projectNumber,
                                        .projectTitle = row.projectTitle,
                                        .projectTitleEn = row.projectTitleEn,
                                        .mentees = {}});
            entry = std::prev(m_page.mentoring.end());
        }
        if (std::ranges::find(entry->mentees, row.mentee) == entry->mentees.end())
            entry->mentees.push_back(row.mentee);
        entry->waiting +=
            int(std::ranges::count(row.cells, CellWord::Waiting, [](const MatrixCell &cell) { return cell.facts.word; }));
    }

    storage::Reader &m_reader;
    Instant m_now;
    std::vector<qint64> m_ids;
    std::vector<Pairing> m_pairings;
    PersonPage m_page;
};

} // namespace

Result<PersonPage> readPersonPage(storage::Reader &reader, Id<Person> person, Instant now)
{
    return PageReader(reader, now).read(person);
}

} // namespace flotilla::insight
