#pragma once

#include "insight/progress.h"

namespace flotilla::insight {

/// What one mentor has to do.
struct MentorLoad {
    PersonLabel mentor;
    int mentees = 0; ///< distinct people
    int handedIn = 0;
    int reviewed = 0;
    int waiting = 0;
    std::vector<int> perWeek; ///< reports that came in to review, one number a week, as `weeks`

    bool operator==(const MentorLoad &) const = default;
};
struct LoadTally {
    std::vector<QDate> weeks; ///< Mondays, without gaps; the last ten years at most, what came before counts in the first
    std::vector<MentorLoad> mentors; ///< most waiting first, then most mentees

    bool operator==(const LoadTally &) const = default;
};
/// A report of several mentors counts for each of them. Reports without a known time come in the week they were due.
LoadTally mentorLoad(const Progress &progress, const ProgressScope &scope = {});

/// Who gave a talk, who will, and who has not signed up yet: distinct mentees of the camp, sorted as in the matrix.
struct SpeakerTally {
    std::vector<PersonLabel> spoken;
    std::vector<PersonLabel> signedUp;
    std::vector<PersonLabel> silent;

    bool operator==(const SpeakerTally &) const = default;
};
SpeakerTally speakers(const Progress &progress);

/// A camp beside others.
struct Edition {
    Id<Camp> camp;
    QString title;
    QString titleEn;
    QDate begin;
    int mentees = 0;
    std::vector<MatrixColumn> columns;
    int owed = 0; ///< reports, as the matrix counts them
    int handedIn = 0;
    int reviewed = 0;
    int late = 0;
    int timed = 0;                     ///< reports whose time is known, so that lateness and delay say something
    std::optional<qint64> medianDelay; ///< msecs
    int graduates = 0;
    bool hasGrades = false;

    bool operator==(const Edition &) const = default;
};
/// The camps in the order of their beginning. Reads each with the same number of queries.
Result<std::vector<Edition>> readEditions(storage::Reader &reader, const std::vector<Id<Camp>> &camps, Instant now);
Edition editionOf(const Progress &progress);

} // namespace flotilla::insight
