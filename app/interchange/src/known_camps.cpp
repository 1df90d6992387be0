#include "interchange/known_camps.h"

#include "domain/enum_names.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

using Camps = std::map<qint64, KnownCamp>;

template <class E>
E wordAt(const storage::Row &row, int column)
{
    const QByteArray word = row.text(column).toLatin1();
    return enumFromName<E>(std::string_view(word.constData(), std::size_t(word.size()))).value_or(E{});
}

std::optional<Instant> instantAt(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantFromMsecs(row.integer(column)));
}

/// Whether a user did it, and not an import or the taking back of something.
bool isUsersChange(const QString &code)
{
    static const QStringList others = QStringLiteral("import|undo|redo|sample").split(u'|');
    return !code.isEmpty() && !others.contains(code);
}

Result<void> addReports(storage::Reader &reader, Camps &camps)
{
    return reader.query("known_reports", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        const bool deleted = !row.isNull(6);
        const bool byUser = isUsersChange(row.text(13));
        // What an undone import took away is not there: the next import brings it back.
        if (camp == camps.end() || (deleted && !byUser))
            return;
        KnownReport report{.id = Id<Report>(row.integer(1)),
                           .path = row.text(2),
                           .login = row.text(3),
                           .body = BodyHash(row.bytes(5)),
                           .changedHere = byUser,
                           .deleted = deleted,
                           .reviewState = wordAt<ReviewState>(row, 7),
                           .submission = wordAt<SubmissionTime>(row, 8),
                           .submittedAt = instantAt(row, 9),
                           .mergedAt = instantAt(row, 10),
                           .pulls = row.text(11),
                           .place = wordAt<ReportPlace>(row, 12)};
        if (!row.isNull(4))
            report.period = int(row.integer(4));
        camp->second.reports.push_back(std::move(report));
    });
}

Result<void> addDuplicates(storage::Reader &reader, Camps &camps)
{
    return reader.query("known_duplicates", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp == camps.end())
            return;
        KnownReport report{.path = row.text(2), .login = row.text(3), .body = BodyHash(row.bytes(5))};
        report.revision = Id<ReportRevision>(row.integer(1));
        if (!row.isNull(4))
            report.period = int(row.integer(4));
        camp->second.reports.push_back(std::move(report));
    });
}

Result<void> addPeriods(storage::Reader &reader, Camps &camps)
{
    const auto periods = reader.all<Period>();
    if (!periods)
        return std::unexpected(periods.error());
    for (const Period &period : *periods) {
        const auto camp = camps.find(period.camp.value());
        if (camp == camps.end())
            continue;
        auto &grid = camp->second.periods;
        // Batches share the grid of a source: a number counts once.
        if (std::ranges::find(grid, period.number, &GridPeriod::number) != grid.end())
            continue;
        const QDate usual = period.days.last.addDays(camp->second.camp.rules.dueDaysAfterEnd);
        grid.push_back({.number = period.number, .days = period.days, .due = period.due == usual ? QDate() : period.due});
    }
    for (auto &[id, camp] : camps)
        std::ranges::sort(camp.periods, {}, &GridPeriod::number);
    return {};
}

Result<void> addRest(storage::Reader &reader, Camps &camps)
{
    const auto projects = reader.all<Project>();
    if (!projects)
        return std::unexpected(projects.error());
    for (const Project &project : *projects)
        if (const auto camp = camps.find(project.camp.value()); camp != camps.end())
            camp->second.projects.emplace(std::pair(project.track, project.number), project);
    const auto decisions = reader.all<ImportDecision>();
    if (!decisions)
        return std::unexpected(decisions.error());
    for (const ImportDecision &decision : *decisions)
        if (const auto camp = camps.find(decision.camp.value()); camp != camps.end())
            camp->second.decisions.push_back({.subject = decision.subject, .key = decision.key, .value = decision.value});
    return reader.query("known_mentees", {}, [&](const storage::Row &row) {
        if (const auto camp = camps.find(row.integer(0)); camp != camps.end())
            camp->second.people.insert_or_assign(row.text(1), Id<Person>(row.integer(2)));
    });
}

} // namespace

Result<std::vector<KnownCamp>> readKnownCamps(storage::Reader &reader)
{
    auto records = reader.all<Camp>();
    if (!records)
        return std::unexpected(records.error());
    Camps camps;
    for (Camp &camp : *records) {
        const qint64 id = camp.id.value();
        camps[id].camp = std::move(camp);
    }
    for (const auto step : {addReports, addDuplicates, addPeriods, addRest})
        if (auto done = step(reader, camps); !done)
            return std::unexpected(done.error());
    std::vector<KnownCamp> known;
    known.reserve(camps.size());
    for (auto &[id, camp] : camps)
        known.push_back(std::move(camp));
    return known;
}

} // namespace flotilla::interchange
