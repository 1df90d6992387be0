#pragma once

#include "domain/results.h"
#include "insight/matrix.h"

#include <QHash>
#include <QTimeZone>

#include <map>
#include <set>

namespace flotilla::insight {

/// A grade that somebody was given, with what follows from it.
struct GradedPerson {
    Id<Person> person;   ///< none: a result list names somebody who is not known
    Id<Pairing> pairing; ///< none: the grade stands on a result list only
    Grade grade = Grade::Fail;
    bool specialAward = false;
    Thousandths stars = 0;

    bool operator==(const GradedPerson &) const = default;
};

/// A session with what came of it.
struct SessionTally {
    Session session;
    int talks = 0; ///< not cancelled
    std::set<Id<Person>> speakers;
    int attendance = 0; ///< distinct people

    bool operator==(const SessionTally &) const = default;
};

/// When a mentee defends.
struct DefenseTime {
    Id<DefenseRound> round;
    Id<Pairing> pairing;
    Id<Person> mentee;
    Instant at{};

    bool operator==(const DefenseTime &) const = default;
};

/// Everything that the charts and the overview of a camp are derived from, as it is at one instant. The functions of progress.h,
/// review_delay.h, outcomes.h, activity.h and timeline.h count in it; none of them reads again, so none disagrees with another.
struct Progress {
    Camp camp;
    QTimeZone zone;
    Instant now{};
    Matrix matrix;
    QHash<Id<Period>, Period> periods;
    QHash<Id<Report>, Instant> firstReviews; ///< when a report's first review was given, where that is known
    std::map<Grade, int> grades;             ///< distinct people, as in the summary
    int specialAwards = 0;                   ///< distinct people
    std::vector<GradedPerson> graded; ///< one per pairing with a sheet; of the newest result list when there is no sheet
    std::set<Id<Person>> applicants;
    std::optional<DateRange> applied; ///< days of the first and the last application
    std::vector<SessionTally> sessions;
    std::vector<DefenseRound> rounds;
    std::vector<DefenseTime> defenses;
    std::vector<PublishedList> lists;
    std::vector<Instant> certificates; ///< when those in force were issued

    QDate today() const { return toDateTime(now, zone).date(); }
    bool operator==(const Progress &) const = default;
};

/// Reads a camp's progress in a fixed number of queries, whatever the number of people. NotFound.
Result<Progress> readProgress(storage::Reader &reader, Id<Camp> camp, Instant now);

/// Which pairings are looked at; nothing chosen: all.
struct ProgressScope {
    Id<Batch> batch;
    Id<Project> project;
    Id<Person> mentor;

    bool isAll() const { return !batch.isValid() && !project.isValid() && !mentor.isValid(); }
    bool contains(const MatrixRow &row) const;
    bool operator==(const ProgressScope &) const = default;
};

/// What the pairings of a scope add up to in each period. The scope of everybody gives the matrix's own columns.
std::vector<MatrixColumn> reportsByPeriod(const Progress &progress, const ProgressScope &scope = {});

/// How much was due, handed in and reviewed by the end of a day.
struct BurnPoint {
    QDate day;
    int due = 0;
    int handedIn = -1; ///< −1 for days to come
    int reviewed = -1;

    bool operator==(const BurnPoint &) const = default;
};

/// Cumulative progress against what was due, one point for each day on which anything changes, also in what is still to
/// come. Each pairing's reports are due when its own batch's periods are. What has no known time counts on the day it was
/// due; a time before the camp or in the future counts on the nearest day that can be shown.
std::vector<BurnPoint> burnUp(const Progress &progress, const ProgressScope &scope = {});

/// The days that charts over time show: from the first period to the last due day, or to today when reports still came.
DateRange shownDays(const Progress &progress);

/// A cell of the matrix, by row and column.
struct CellPlace {
    int row = 0;
    int column = 0;

    bool operator==(const CellPlace &) const = default;
};

/// The cells of a period in a scope, those with a word, late ones, or all that count as owed; in the matrix's order.
struct CellQuestion {
    int column = -1; ///< −1: all periods
    std::optional<CellWord> word;
    bool lateOnly = false;
};
std::vector<CellPlace> cellsBehind(const Progress &progress, const ProgressScope &scope, const CellQuestion &question);

} // namespace flotilla::insight
