#pragma once

#include "domain/results.h"
#include "insight/matrix.h"
#include "storage/reader.h"

#include <map>

namespace flotilla::insight {

struct GivenGrade {
    Grade grade = Grade::Fail;
    bool specialAward = false;
    Id<GradeSheet> sheet; ///< none: it stands on a list only
    std::optional<Instant> at;
    QString overrideReason; ///< empty: not an override
    bool confirmed = true;  ///< false: an override without a second person
    Id<DefenseRound> round;
    bool operator==(const GivenGrade &) const = default;
};

/// The grades of a camp: by pairing as panels gave them, and by person.
struct CampGrades {
    std::map<Id<Pairing>, GivenGrade> byPairing;
    /// Distinct people, each with the best of their grades. From the newest result list if no defense of the camp was graded.
    std::map<qint64, GivenGrade> byPerson;
    /// The printed GitHub IDs of those in `byPerson` who are not known: below zero.
    std::map<qint64, QString> printed;

    /// What a mentee got: from the pairing's defense, or from the list where no defense of the camp was graded. Null: nothing.
    const GivenGrade *of(Id<Pairing> pairing, Id<Person> person) const;
};
Result<CampGrades> readGrades(storage::Reader &reader, Id<Camp> camp);

/// A grade with the pairing whose months count for it.
struct PlacedGrade {
    Id<Person> person;   ///< none: not known
    Id<Pairing> pairing; ///< none: the person is on no project of the camp
    GivenGrade given;
    QString printed; ///< GitHub ID on the list, where the person is not known
};
/// The grades of a camp, one per pairing that was graded, else one per person of the newest list.
std::vector<PlacedGrade> placedGrades(const CampGrades &grades, const Matrix &matrix);

} // namespace flotilla::insight
