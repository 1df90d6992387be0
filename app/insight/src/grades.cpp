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
        }
        // Whoever the row names without being known counts by the name: below zero, where no id is.
        qint64 person = row.integer(1);
        if (person == 0)
            person = unknownPeople.try_emplace(foldLogin(row.text(2)), -1 - qint64(unknownPeople.size())).first->second;
        keepBest(grades.byPerson, person, {wordAt<Grade>(row, 3), row.integer(4) != 0});
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

Result<CampGrades> readGrades(storage::Reader &reader, Id<Camp> camp)
{
    CampGrades grades;
    std::map<Id<Pairing>, qint64> people;
    // The panel's agreed sheet comes last and stands; without one, the newest sheet does.
    auto done = reader.query("camp_grades", bind(QStringLiteral(":camp"), camp.value()), [&](const storage::Row &row) {
        const auto pairing = idAt<Pairing>(row, 0);
        grades.byPairing[pairing] = {wordAt<Grade>(row, 3), row.integer(4) != 0};
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
