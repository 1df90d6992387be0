#include "insight/matrix.h"

#include "cell_facts.h"
#include "insight/camp_zone.h"
#include "row_values.h"

#include "domain/pairing_rules.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace flotilla::insight {

namespace {

using Place = std::pair<Id<Pairing>, int>; ///< a pairing and the number of a period

/// Everything that the matrix of a camp is derived from, read in one query each.
struct Sources {
    Camp camp;
    QTimeZone zone;
    std::vector<Batch> batches;
    std::vector<Period> periods;
    QHash<Id<Period>, int> numbers; ///< of the periods
    std::vector<MatrixRow> rows;
    std::vector<Pairing> pairings; ///< as `rows`; only what rules need
    QHash<Id<Pairing>, std::vector<PersonLabel>> mentors;
    std::map<Place, std::pair<Id<Period>, ReportCore>> reports;
    std::map<Place, ExemptFrom> exemptions;
    std::vector<Extension> extensions; ///< only what the due day needs
};

Result<void> readFrame(storage::Reader &reader, Id<Camp> id, Sources &sources)
{
    auto camp = reader.get(id);
    if (!camp)
        return std::unexpected(camp.error());
    auto batches = reader.where<Batch>("camp", QVariant(id.value()));
    if (!batches)
        return std::unexpected(batches.error());
    auto periods = reader.where<Period>("camp", QVariant(id.value()));
    if (!periods)
        return std::unexpected(periods.error());
    sources.camp = std::move(*camp);
    sources.zone = campZone(sources.camp.timeZone);
    sources.batches = std::move(*batches);
    sources.periods = std::move(*periods);
    std::ranges::sort(sources.batches, {}, &Batch::number);
    std::ranges::sort(sources.periods, {}, &Period::number);
    for (const Period &period : sources.periods)
        sources.numbers.insert(period.id, period.number);
    return {};
}

/// Where a pairing's periods are: its project's batch, else the one it began in, else the first.
Id<Batch> batchOf(const Sources &sources, Id<Batch> ofProject, QDate from)
{
    if (ofProject.isValid() || sources.batches.empty())
        return ofProject;
    const auto begun =
        std::ranges::find_if(sources.batches, [from](const Batch &batch) { return batch.days.contains(from); });
    return begun != sources.batches.end() ? begun->id : sources.batches.front().id;
}

Result<void> readRows(storage::Reader &reader, const QString &today, Sources &sources)
{
    const qint64 camp = sources.camp.id.value();
    auto done = reader.query("matrix_rows", bind(QStringLiteral(":camp"), camp), [&](const storage::Row &row) {
        MatrixRow line{.pairing = idAt<Pairing>(row, 0),
                       .mentee = labelAt(row, 1),
                       .project = idAt<Project>(row, 4),
                       .projectNumber = intAt(row, 5),
                       .track = row.text(6),
                       .projectTitle = row.text(7),
                       .projectTitleEn = row.text(8),
                       .state = wordAt<PairingState>(row, 10)};
        line.batch = batchOf(sources, idAt<Batch>(row, 9), dayAt(row, 11));
        Pairing pairing{.from = dayAt(row, 11), .to = dayAt(row, 12), .state = line.state};
        pairing.id = line.pairing;
        sources.rows.push_back(std::move(line));
        sources.pairings.push_back(pairing);
    });
    if (!done)
        return done;
    const storage::Bindings values = {{QStringLiteral(":camp"), camp}, {QStringLiteral(":today"), today}};
    return reader.query("matrix_mentors", values, [&](const storage::Row &row) {
        auto &mentors = sources.mentors[idAt<Pairing>(row, 0)];
        if (const PersonLabel label = labelAt(row, 1); std::ranges::find(mentors, label) == mentors.end())
            mentors.push_back(label);
    });
}

Result<void> readReports(storage::Reader &reader, Sources &sources)
{
    const storage::Bindings camp = bind(QStringLiteral(":camp"), sources.camp.id.value());
    QHash<Id<Report>, ReviewKind> entered;
    auto done = reader.query("matrix_entered_reviews", camp, [&](const storage::Row &row) {
        entered.insert(idAt<Report>(row, 0), wordAt<ReviewKind>(row, 1));
    });
    if (!done)
        return done;
    QSet<Id<Report>> returned;
    done = reader.query("matrix_returns", camp, [&](const storage::Row &row) { returned.insert(idAt<Report>(row, 0)); });
    if (!done)
        return done;
    done = reader.query("matrix_reports", camp, [&](const storage::Row &row) {
        const auto period = idAt<Period>(row, 1);
        ReportCore core{.id = idAt<Report>(row, 2),
                        .submission = wordAt<SubmissionTime>(row, 3),
                        .submittedAt = instantAt(row, 4),
                        .reviewText = wordAt<ReviewState>(row, 6),
                        .reviewKind = wordAt<ReviewKind>(row, 7),
                        .pull = newestPull(row.text(5))};
        if (const auto review = entered.constFind(core.id); review != entered.constEnd()) {
            core.reviewEntered = true;
            core.reviewKind = *review;
        }
        core.returned = returned.contains(core.id);
        sources.reports.insert_or_assign({idAt<Pairing>(row, 0), sources.numbers.value(period)}, std::pair(period, core));
    });
    if (!done)
        return done;
    return {};
}

Result<void> readExceptions(storage::Reader &reader, Sources &sources)
{
    const storage::Bindings camp = bind(QStringLiteral(":camp"), sources.camp.id.value());
    auto done = reader.query("matrix_exemptions", camp, [&](const storage::Row &row) {
        ExemptFrom &exempt = sources.exemptions[{idAt<Pairing>(row, 0), sources.numbers.value(idAt<Period>(row, 1))}];
        (wordAt<Duty>(row, 2) == Duty::Report ? exempt.report : exempt.review) = true;
    });
    if (!done)
        return done;
    return reader.query("matrix_extensions", camp, [&](const storage::Row &row) {
        Extension extension;
        extension.period = idAt<Period>(row, 0);
        extension.pairing = idAt<Pairing>(row, 1);
        extension.due = dayAt(row, 2);
        sources.extensions.push_back(extension);
    });
}

std::vector<MatrixColumn> columnsOf(const Sources &sources)
{
    std::vector<MatrixColumn> columns;
    for (const Period &period : sources.periods) {
        if (columns.empty() || columns.back().number != period.number)
            columns.push_back({.number = period.number, .days = period.days, .due = period.due});
    }
    for (MatrixColumn &column : columns) {
        for (const Batch &batch : sources.batches)
            for (const Period &period : sources.periods)
                if (period.number == column.number && period.batch == batch.id)
                    column.periods.push_back(period.id);
        const auto first = std::ranges::find_if(sources.periods, [&](const Period &period) {
            return !column.periods.empty() && period.id == column.periods.front();
        });
        if (first != sources.periods.end()) {
            column.days = first->days;
            column.due = extendedDue(*first, {}, sources.extensions);
        }
    }
    return columns;
}

/// The period that counts in a cell: the batch's own; where it has none, the one a report was handed in for.
const Period *periodOf(const Sources &sources, Id<Batch> batch, int number, Id<Period> ofReport)
{
    const Period *reported = nullptr;
    for (const Period &period : sources.periods) {
        if (period.number == number && period.batch == batch)
            return &period;
        if (ofReport.isValid() && period.id == ofReport)
            reported = &period;
    }
    return reported;
}

MatrixCell cellOf(const Sources &sources, const Pairing &pairing, Id<Batch> batch, int number, Instant now)
{
    const auto report = sources.reports.find({pairing.id, number});
    const bool there = report != sources.reports.end();
    const Period *period = periodOf(sources, batch, number, there ? report->second.first : Id<Period>());
    if (!period)
        return {};
    const auto exempt = sources.exemptions.find({pairing.id, number});
    MatrixCell cell{
        .period = period->id, .owed = isOwed(pairing, *period), .due = extendedDue(*period, pairing.id, sources.extensions)};
    cell.facts = factsOf(cell.owed, cell.due, there ? &report->second.second : nullptr,
                         exempt != sources.exemptions.end() ? exempt->second : ExemptFrom(), sources.zone, now);
    if (there) {
        cell.report = report->second.second.id;
        cell.submittedAt = report->second.second.submittedAt;
        cell.pull = report->second.second.pull;
    }
    return cell;
}

int currentColumn(const std::vector<MatrixColumn> &columns, const QTimeZone &zone, Instant now)
{
    const QDate today = toDateTime(now, zone).date();
    int due = -1;
    int begun = -1;
    for (int i = 0; i < int(columns.size()); ++i) {
        const MatrixColumn &column = columns[std::size_t(i)];
        if (column.due.isValid() && now >= endOfDay(column.due, zone))
            due = i;
        if (column.days.first <= today)
            begun = i;
    }
    return due >= 0 ? due : begun;
}

bool comesBefore(const MatrixRow &a, const MatrixRow &b)
{
    // Projects without a number come last in their track.
    const auto key = [](const MatrixRow &row) {
        return std::tuple(row.track, row.projectNumber == 0, row.projectNumber, row.projectTitle,
                          foldLogin(row.mentee.login), row.pairing);
    };
    return key(a) < key(b);
}

} // namespace

void addTo(MatrixColumn &column, const CellFacts &facts)
{
    const bool handedIn = facts.submission == CellSubmission::HandedIn;
    column.owed += handedIn || (facts.submission == CellSubmission::None && !facts.reportExempt);
    column.handedIn += handedIn;
    column.late += facts.late;
    column.reviewed += facts.word == CellWord::Reviewed;
    column.waiting += facts.word == CellWord::Waiting;
    column.missing += facts.word == CellWord::Missing;
    column.exempt += facts.word == CellWord::Exempt;
}

Result<Matrix> readMatrix(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    Sources sources;
    if (auto done = readFrame(reader, camp, sources); !done)
        return std::unexpected(done.error());
    const QString today = toDateTime(now, sources.zone).date().toString(Qt::ISODate);
    if (auto done = readRows(reader, today, sources); !done)
        return std::unexpected(done.error());
    if (auto done = readReports(reader, sources); !done)
        return std::unexpected(done.error());
    if (auto done = readExceptions(reader, sources); !done)
        return std::unexpected(done.error());

    Matrix matrix{.camp = camp, .batches = sources.batches, .columns = columnsOf(sources)};
    for (std::size_t i = 0; i < sources.rows.size(); ++i) {
        MatrixRow &row = sources.rows[i];
        row.mentors = sources.mentors.value(row.pairing);
        for (MatrixColumn &column : matrix.columns) {
            row.cells.push_back(cellOf(sources, sources.pairings[i], row.batch, column.number, now));
            MatrixColumn own;
            addTo(own, row.cells.back().facts);
            row.owed += own.owed;
            row.handedIn += own.handedIn;
            addTo(column, row.cells.back().facts);
        }
    }
    matrix.rows = std::move(sources.rows);
    std::ranges::sort(matrix.rows, comesBefore);
    QSet<qint64> projects;
    QSet<qint64> mentees;
    for (const MatrixRow &row : matrix.rows) {
        projects.insert(row.project.value());
        mentees.insert(row.mentee.id.value());
    }
    matrix.projects = int(projects.size());
    matrix.mentees = int(mentees.size());
    matrix.currentColumn = currentColumn(matrix.columns, sources.zone, now);
    return matrix;
}

} // namespace flotilla::insight
