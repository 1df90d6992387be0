#include "grades.h"

#include "row_values.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

void keepBest(std::map<qint64, GivenGrade> &byPerson, qint64 person, const GivenGrade &given)
{
    const auto [place, added] = byPerson.try_emplace(person, given);
    if (added)
        return;
    place->second.grade = std::max(place->second.grade, given.grade);
    place->second.specialAward |= given.specialAward;
}

Result<void> readResultList(storage::Reader &reader, Id<Camp> camp, CampGrades &grades)
{
    Id<PublishedList> newest;
    std::map<QString, qint64> unknownPeople;
    return reader.query("camp_result_rows", bind(QStringLiteral(":camp"), camp.value()), [&](const storage::Row &row) {
        if (const auto list = idAt<PublishedList>(row, 0); list != newest) {
            newest = list;
            grades.byPerson.clear();
            grades.printed.clear();
        }
        // Whoever the row names without being known counts by the name: below zero, where no id is.
        qint64 person = row.integer(1);
        if (person == 0) {
            person = unknownPeople.try_emplace(foldLogin(row.text(2)), -1 - qint64(unknownPeople.size())).first->second;
            grades.printed.try_emplace(person, row.text(2));
        }
        keepBest(grades.byPerson, person, {.grade = wordAt<Grade>(row, 3), .specialAward = row.integer(4) != 0});
    });
}

} // namespace

const GivenGrade *CampGrades::of(Id<Pairing> pairing, Id<Person> person) const
{
    if (const auto given = byPairing.find(pairing); given != byPairing.end())
        return &given->second;
    const auto listed = byPairing.empty() ? byPerson.find(person.value()) : byPerson.end();
    return listed != byPerson.end() ? &listed->second : nullptr;
}

std::vector<PlacedGrade> placedGrades(const CampGrades &grades, const Matrix &matrix)
{
    std::vector<PlacedGrade> placed;
    const auto add = [&placed](const MatrixRow *row, Id<Person> person, const GivenGrade &given) -> PlacedGrade & {
        return placed.emplace_back(row ? row->mentee.id : person, row ? row->pairing : Id<Pairing>(), given, QString());
    };
    const auto rowOr = [&matrix](auto found) { return found != matrix.rows.end() ? &*found : nullptr; };
    for (const auto &[pairing, given] : grades.byPairing)
        add(rowOr(std::ranges::find(matrix.rows, pairing, &MatrixRow::pairing)), {}, given);
    if (!grades.byPairing.empty())
        return placed;
    for (const auto &[value, given] : grades.byPerson) {
        const Id<Person> person(std::max<qint64>(value, 0));
        const auto isTheirs = [person](const MatrixRow &row) { return person.isValid() && row.mentee.id == person; };
        PlacedGrade &added = add(rowOr(std::ranges::find_if(matrix.rows, isTheirs)), person, given);
        if (const auto printed = grades.printed.find(value); printed != grades.printed.end())
            added.printed = printed->second;
    }
    return placed;
}

Result<CampGrades> readGrades(storage::Reader &reader, Id<Camp> camp)
{
    CampGrades grades;
    std::map<Id<Pairing>, qint64> people;
    // The panel's agreed sheet comes last and stands; without one, the newest sheet does.
    auto done = reader.query("camp_grades", bind(QStringLiteral(":camp"), camp.value()), [&](const storage::Row &row) {
        const auto pairing = idAt<Pairing>(row, 0);
        grades.byPairing[pairing] = {.grade = wordAt<Grade>(row, 3),
                                     .specialAward = row.integer(4) != 0,
                                     .sheet = idAt<GradeSheet>(row, 6),
                                     .at = instantAt(row, 5),
                                     .overrideReason = row.text(7),
                                     .confirmed = row.text(7).isEmpty() || !row.isNull(8),
                                     .round = idAt<DefenseRound>(row, 9)};
        people[pairing] = row.integer(1);
    });
    if (!done)
        return std::unexpected(done.error());
    for (const auto &[pairing, given] : grades.byPairing)
        keepBest(grades.byPerson, people[pairing], given);
    if (grades.byPairing.empty())
        if (auto read = readResultList(reader, camp, grades); !read)
            return std::unexpected(read.error());
    return grades;
}

} // namespace flotilla::insight
