#include "insight/summary.h"

#include "grades.h"
#include "row_values.h"

namespace flotilla::insight {

namespace {

Result<void> addCounts(storage::Reader &reader, CampSummary &summary)
{
    return reader.query("summary_counts", bind(QStringLiteral(":camp"), summary.camp.id.value()),
                        [&](const storage::Row &row) {
                            summary.projects = intAt(row, 0);
                            summary.reports = intAt(row, 1);
                            summary.reviews = intAt(row, 2);
                            summary.sessions = intAt(row, 3);
                            summary.talks = intAt(row, 4);
                            summary.speakers = intAt(row, 5);
                            summary.defenses = intAt(row, 6);
                        });
}

Result<void> addMatrix(storage::Reader &reader, Instant now, CampSummary &summary)
{
    const auto matrix = readMatrix(reader, summary.camp.id, now);
    if (!matrix)
        return std::unexpected(matrix.error());
    summary.mentees = matrix->mentees;
    summary.periods = int(matrix->columns.size());
    for (const MatrixColumn &column : matrix->columns) {
        summary.byPeriod.push_back({column.number, column.days, column.owed, column.handedIn, column.reviewed,
                                    column.missing, column.late, column.exempt});
        summary.reportsReviewed += column.reviewed;
        summary.reportsWaiting += column.waiting;
    }
    return {};
}

Result<void> addGrades(storage::Reader &reader, CampSummary &summary)
{
    const auto grades = readGrades(reader, summary.camp.id);
    if (!grades)
        return std::unexpected(grades.error());
    for (const auto &[person, given] : grades->byPerson) {
        ++summary.grades[given.grade];
        summary.graduates += given.grade != Grade::Fail;
        summary.specialAwards += given.specialAward;
    }
    return {};
}

} // namespace

Result<CampSummary> readSummary(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    auto record = reader.get(camp);
    if (!record)
        return std::unexpected(record.error());
    CampSummary summary{.camp = std::move(*record)};
    if (auto done = addCounts(reader, summary); !done)
        return std::unexpected(done.error());
    if (auto done = addMatrix(reader, now, summary); !done)
        return std::unexpected(done.error());
    if (auto done = addGrades(reader, summary); !done)
        return std::unexpected(done.error());
    auto done = reader.query("camp_mentors", bind(QStringLiteral(":camp"), camp.value()),
                             [&](const storage::Row &row) { summary.mentorsThanked.push_back(labelAt(row, 0)); });
    if (!done)
        return std::unexpected(done.error());
    summary.mentors = int(summary.mentorsThanked.size());
    return summary;
}

} // namespace flotilla::insight
