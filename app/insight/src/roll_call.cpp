#include "insight/roll_call.h"

#include "storage/reader.h"

#include <QSet>

#include <algorithm>

namespace flotilla::insight {

namespace {

RollCallEntry entryOf(const MatrixRow &row, const MatrixCell &cell)
{
    RollCallEntry entry{.mentee = row.mentee,
                        .mentors = row.mentors,
                        .facts = cell.facts,
                        .submittedAt = cell.submittedAt,
                        .pull = cell.pull};
    if (cell.facts.word == CellWord::Waiting)
        entry.waitingSince = cell.submittedAt;
    return entry;
}

/// Whether two rows stand under one heading.
bool sameProject(const RollCall::Group &group, const MatrixRow &row)
{
    return group.track == row.track && group.projectNumber == row.projectNumber && group.projectTitle == row.projectTitle;
}

} // namespace

Result<RollCall> readRollCall(storage::Reader &reader, Id<Camp> camp, int period, Instant now)
{
    auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    const auto matrix = readMatrix(reader, camp, now);
    if (!matrix)
        return std::unexpected(matrix.error());
    const auto column = std::ranges::find(matrix->columns, period, &MatrixColumn::number);
    if (column == matrix->columns.end())
        return fail(ErrorCode::UnknownPeriod, {QString::number(period)});

    RollCall call{.camp = std::move(*record), .period = period, .days = column->days, .due = column->due};
    QSet<qint64> reported;
    QSet<qint64> expected;
    for (const MatrixRow &row : matrix->rows) {
        const MatrixCell &cell = row.cells[std::size_t(column - matrix->columns.begin())];
        const bool handedIn = cell.facts.submission == CellSubmission::HandedIn;
        if (!cell.owed && !handedIn)
            continue;
        if (call.groups.empty() || !sameProject(call.groups.back(), row))
            call.groups.push_back({row.project, row.projectNumber, row.track, row.projectTitle, row.projectTitleEn, {}});
        call.groups.back().entries.push_back(entryOf(row, cell));
        if (handedIn)
            reported.insert(row.mentee.id.value());
        if (handedIn || !cell.facts.reportExempt)
            expected.insert(row.mentee.id.value());
    }
    call.reported = int(reported.size());
    call.expected = int(expected.size());
    return call;
}

} // namespace flotilla::insight
