#include "interchange/known_camps.h"

#include "known_people.h"

#include "domain/enum_names.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

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

Result<void> addReports(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    return reader.query("known_reports", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        const bool deleted = !row.isNull(6);
        const bool byUser = changes.contains(QStringLiteral("report"), row.integer(1));
        // What an undone import took away is not there: the next import brings it back.
        if (camp == camps.end() || (deleted && !byUser))
            return;
        KnownReport report{.id = Id<Report>(row.integer(1)),
                           .path = row.text(2),
                           .mentee = Id<Person>(row.integer(3)),
                           .pairing = Id<Pairing>(row.integer(13)),
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

Result<void> addDuplicates(storage::Reader &reader, const ChangesHere & /*changes*/, KnownById &camps)
{
    return reader.query("known_duplicates", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp == camps.end())
            return;
        KnownReport report{.path = row.text(2),
                           .mentee = Id<Person>(row.integer(3)),
                           .pairing = Id<Pairing>(row.integer(6)),
                           .body = BodyHash(row.bytes(5))};
        report.revision = Id<ReportRevision>(row.integer(1));
        if (!row.isNull(4))
            report.period = int(row.integer(4));
        camp->second.reports.push_back(std::move(report));
    });
}

Result<void> addWrittenBack(storage::Reader &reader, const ChangesHere &, KnownById &camps)
{
    return reader.query("known_written_back", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp == camps.end())
            return;
        const auto report = std::ranges::find(camp->second.reports, Id<Report>(row.integer(1)), &KnownReport::id);
        if (report != camp->second.reports.end())
            report->writtenBack.emplace_back(row.bytes(2));
    });
}

Result<void> addBatches(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    auto batches = reader.all<Batch>();
    if (!batches)
        return std::unexpected(batches.error());
    std::ranges::sort(*batches, {}, [](const Batch &batch) { return std::pair(batch.number, batch.id); });
    for (const Batch &batch : *batches)
        if (const auto camp = camps.find(batch.camp.value()); camp != camps.end())
            camp->second.batches.push_back(
                {.batch = batch, .periods = {}, .changedHere = changes.contains(QStringLiteral("batch"), batch.id.value())});
    return {};
}

Result<void> addPeriods(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    const auto periods = reader.all<Period>();
    if (!periods)
        return std::unexpected(periods.error());
    std::set<Id<Period>> excepted;
    const auto exemptions = reader.all<Exemption>();
    const auto extensions = reader.all<Extension>();
    if (!exemptions || !extensions)
        return std::unexpected(exemptions ? extensions.error() : exemptions.error());
    for (const Exemption &exemption : *exemptions)
        excepted.insert(exemption.period);
    for (const Extension &extension : *extensions)
        excepted.insert(extension.period);
    for (const Period &period : *periods) {
        const auto camp = camps.find(period.camp.value());
        if (camp == camps.end())
            continue;
        auto &batches = camp->second.batches;
        const auto own = std::ranges::find(batches, period.batch, [](const KnownBatch &known) { return known.batch.id; });
        if (own == batches.end())
            continue;
        const QDate usual = period.days.last.addDays(camp->second.camp.rules.dueDaysAfterEnd);
        own->periods.push_back(
            {.number = period.number, .days = period.days, .due = period.due == usual ? QDate() : period.due});
        own->periodIds[period.number] = period.id;
        if (excepted.contains(period.id))
            own->periodsWithExceptions.insert(period.number);
        if (changes.contains(QStringLiteral("period"), period.id.value()))
            own->periodsChangedHere.insert(period.number);
    }
    for (auto &[id, camp] : camps) {
        for (KnownBatch &batch : camp.batches) {
            std::ranges::sort(batch.periods, {}, &GridPeriod::number);
            for (const GridPeriod &period : batch.periods)
                if (std::ranges::find(camp.periods, period.number, &GridPeriod::number) == camp.periods.end())
                    camp.periods.push_back(period);
        }
        std::ranges::sort(camp.periods, {}, &GridPeriod::number);
    }
    return {};
}

Result<void> addProjects(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    const auto projects = reader.all<Project>();
    if (!projects)
        return std::unexpected(projects.error());
    for (const Project &project : *projects) {
        const auto camp = camps.find(project.camp.value());
        if (camp == camps.end())
            continue;
        camp->second.projects.emplace(std::pair(project.track, project.number), project);
        if (changes.contains(QStringLiteral("project"), project.id.value()))
            camp->second.projectsChangedHere.insert(project.id);
    }
    return reader.query("removed_projects", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp != camps.end() && changes.contains(QStringLiteral("project"), row.integer(3)))
            camp->second.removedProjects.insert({row.text(1), int(row.integer(2))});
    });
}

Result<void> addDecisions(storage::Reader &reader, const ChangesHere & /*changes*/, KnownById &camps)
{
    const auto decisions = reader.all<ImportDecision>();
    if (!decisions)
        return std::unexpected(decisions.error());
    for (const ImportDecision &decision : *decisions)
        if (const auto camp = camps.find(decision.camp.value()); camp != camps.end())
            camp->second.decisions.push_back({.subject = decision.subject, .key = decision.key, .value = decision.value});
    return {};
}

Result<void> addResults(storage::Reader &reader, const ChangesHere &changes, KnownById &camps)
{
    return reader.query("known_result_rows", {}, [&](const storage::Row &row) {
        const auto camp = camps.find(row.integer(0));
        if (camp == camps.end())
            return;
        camp->second.results[row.text(1)].push_back(
            {.login = row.text(3),
             .projectTitle = row.text(4),
             .grade = wordAt<Grade>(row, 6),
             .specialAward = row.integer(7) != 0,
             .person = Id<Person>(row.integer(5)),
             .changedHere = changes.contains(QStringLiteral("list_row"), row.integer(2))});
    });
}

} // namespace

Result<std::vector<KnownCamp>> readKnownCamps(storage::Reader &reader)
{
    auto records = reader.all<Camp>();
    if (!records)
        return std::unexpected(records.error());
    const auto changes = ChangesHere::read(reader);
    if (!changes)
        return std::unexpected(changes.error());
    KnownById camps;
    for (Camp &camp : *records) {
        const qint64 id = camp.id.value();
        camps[id].camp = std::move(camp);
        camps[id].lastChange = reader.lastChange();
    }
    for (const auto step : {addReports, addWrittenBack, addDuplicates, addBatches, addPeriods, addProjects, addDecisions,
                            addResults, addKnownPeople, addKnownMentors})
        if (auto done = step(reader, *changes, camps); !done)
            return std::unexpected(done.error());
    std::vector<KnownCamp> known;
    known.reserve(camps.size());
    for (auto &[id, camp] : camps)
        known.push_back(std::move(camp));
    return known;
}

} // namespace flotilla::interchange
