#pragma once

#include "domain/results.h"
#include "storage/reader.h"

#include <map>

namespace flotilla::insight {

struct GivenGrade {
    Grade grade = Grade::Fail;
    bool specialAward = false;
    bool operator==(const GivenGrade &) const = default;
};

/// The grades of a camp: by pairing as panels gave them, and by person.
struct CampGrades {
    std::map<Id<Pairing>, GivenGrade> byPairing;
    /// Distinct people, each with the best of their grades. From the newest result list if no defense of the camp was graded.
    std::map<qint64, GivenGrade> byPerson;

    /// What a mentee got: from the pairing's defense, or from the list where no defense of the camp was graded. Null: nothing.
    const GivenGrade *of(Id<Pairing> pairing, Id<Person> person) const;
};
Result<CampGrades> readGrades(storage::Reader &reader, Id<Camp> camp);

} // namespace flotilla::insight
