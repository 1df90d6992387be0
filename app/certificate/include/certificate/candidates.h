#pragma once

#include "certificate/template.h"
#include "domain/results.h"
#include "storage/reader.h"

#include <optional>

namespace flotilla::certificate {

/// Why somebody gets no certificate. Only the first reason is said.
enum class Obstacle {
    None,
    NoList,       ///< the camp has no result list
    ListNotFinal, ///< it has one, which may still change
    NotOnList,
    NotPassed,
    NoPairing, ///< the row's person has no pairing in this camp
    Revoked,   ///< had a certificate that was taken back; undoing that gives it back
};

/// A mentee of a camp, or a person on its result list.
struct Candidate {
    Id<Person> person;
    Id<Pairing> pairing;
    QString login;
    QString name; ///< as it would be printed
    Obstacle obstacle = Obstacle::None;
    Grade grade = Grade::Fail;
    std::optional<Certificate>
        current;   ///< issued and neither replaced nor revoked; one without a signature is a number given elsewhere
    Values values; ///< of everything but serial and date
};

/// What a camp prints besides what its records say.
struct Imprint {
    QString organiser; ///< empty: made from the camp's title
    bool withGrade = false;
};

/// Everyone a camp might certify, sorted by the list's rows, then by login. Unknown camps: NotFound.
Result<std::vector<Candidate>> readCandidates(storage::Reader &reader, Id<Camp> camp, const Imprint &imprint);

/// The values of a day: "2026 年 7 月 18 日", "18 July 2026", "二〇二六年七月十八日".
void putDate(Values &values, QDate day);

} // namespace flotilla::certificate
