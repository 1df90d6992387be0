#pragma once

#include "domain/cell.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace flotilla {
namespace storage {
class Reader;
}

namespace insight {

/// Who a row is about, in the forms pages show: a name where it is known, the GitHub ID.
struct PersonLabel {
    Id<Person> id;
    QString name;  ///< empty when only the GitHub ID is known
    QString login; ///< empty when there is none

    bool operator==(const PersonLabel &) const = default;
};

struct MatrixColumn {
    int number = 1;                  ///< of the period
    std::vector<Id<Period>> periods; ///< one per batch that has this number
    DateRange days;                  ///< of the first batch with it
    QDate due;                       ///< later than the period's own when everyone was given more time
    int owed = 0; ///< pairings for which the period is due or something was handed in, exempt ones left out
    int handedIn = 0;
    int reviewed = 0;
    int waiting = 0;
    int missing = 0;
    int late = 0;
    int exempt = 0;

    bool operator==(const MatrixColumn &) const = default;
};

/// Counts a cell into the totals of its period.
void addTo(MatrixColumn &column, const CellFacts &facts);

struct MatrixCell {
    Id<Period> period; ///< none: the row's batch has no period of this number
    bool owed = false; ///< the pairing is in effect in this period, due or not yet
    QDate due;         ///< the last day on time, for this pairing
    Id<Report> report; ///< none: nothing handed in
    CellFacts facts;
    std::optional<Instant> submittedAt;
    int pull = 0; ///< number of its newest pull request, 0: none

    bool operator==(const MatrixCell &) const = default;
};

struct MatrixRow {
    Id<Pairing> pairing;
    PersonLabel mentee;
    std::vector<PersonLabel> mentors;
    Id<Project> project;
    int projectNumber = 0;
    QString track;
    QString projectTitle;
    QString projectTitleEn;
    Id<Batch> batch;
    PairingState state = PairingState::Live;
    std::vector<MatrixCell> cells; ///< one per column, in order
    int handedIn = 0;
    int owed = 0;

    bool operator==(const MatrixRow &) const = default;
};

/// The matrix mentees × periods of a camp, sorted by track, project number, mentee.
struct Matrix {
    Id<Camp> camp;
    std::vector<Batch> batches;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixRow> rows;
    int projects = 0;       ///< distinct projects with a row
    int mentees = 0;        ///< distinct people
    int currentColumn = -1; ///< the newest period that is due or running; -1: none

    bool operator==(const Matrix &) const = default;
};

/// Reads the matrix of a camp as it is at an instant, in a fixed number of queries whatever the number of rows.
Result<Matrix> readMatrix(storage::Reader &reader, Id<Camp> camp, Instant now);

} // namespace insight
} // namespace flotilla
