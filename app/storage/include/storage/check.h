#pragma once

#include "storage/reader.h"

namespace flotilla::storage {

/// What is wrong with a place. The sentence is made where it is shown, from the code and its arguments.
enum class CheckCode {
    FileDamaged,      // what the engine says
    ReferenceBroken,  // record, column
    ReferenceDeleted, // record, column: a live record refers to a deleted one
    BodyMissing,      // record, column
    BodyDamaged,      // hash
    WordUnknown,      // record, column, word: no value of its enumeration
    HistoryGap,       // record: the history does not end with what is stored
    SearchIncomplete, // report: it is not found by the text that it has
    LoginShared,      // login, the people's records
    PeriodsOverlap,   // batch, the periods' numbers
    PairingTwice,     // mentee, project: two live pairings on one project
    PairingSecond,    // mentee, camp: two live pairings in a camp without a reason
    SlotsExceeded,    // project, live pairings, slots: without a reason
    OwnDecision,      // record: somebody exempted, reviewed or graded themselves
    CampMixed,        // record, column: it refers into another camp
};

struct CheckFinding {
    CheckCode code;
    QStringList arguments = {};

    bool operator==(const CheckFinding &) const = default;
};

/// The word of a code that never changes ("reference-broken"), for JSON.
QString checkWord(CheckCode code);

/// Everything that is wrong with a place, file and rules; empty when all is well. Records are named as recordName does.
Result<std::vector<CheckFinding>> check(Store &store);

} // namespace flotilla::storage
