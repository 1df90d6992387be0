#include "plan_draft.h"

#include "interchange/plan_decisions.h"

#include <algorithm>

namespace flotilla::interchange {

namespace {

bool isSamePeriod(const GridPeriod &stored, const GridPeriod &told)
{
    return stored.days == told.days && (!told.due.isValid() || stored.due == told.due);
}

bool isOrdered(const std::vector<GridPeriod> &periods)
{
    std::vector<DateRange> days;
    days.reserve(periods.size());
    for (const GridPeriod &period : periods)
        days.push_back(period.days);
    return isOrderedGrid(days);
}

/// Brings the periods of the camp file into a batch that is known. What was edited here stays; so does everything if the two
/// do not fit together.
void takePeriods(PlanDraft &draft, PlannedBatch &batch, const CampFacts::BatchFacts &told, const KnownBatch &known)
{
    std::vector<GridPeriod> merged = batch.periods;
    std::vector<PlanWarning> moved;
    for (const GridPeriod &period : told.periods) {
        const auto own = std::ranges::find(merged, period.number, &GridPeriod::number);
        if (own == merged.end()) {
            merged.push_back(period);
        } else if (!isSamePeriod(*own, period) && !known.periodsChangedHere.contains(period.number)) {
            if (own->days != period.days)
                moved.push_back({QStringLiteral("period-moved"),
                                 campFilePath,
                                 {QString::number(period.number), rangeText(own->days), rangeText(period.days)}});
            *own = period;
        }
    }
    std::ranges::sort(merged, {}, &GridPeriod::number);
    if (!isOrdered(merged)) {
        draft.warn(QStringLiteral("camp-file-overlaps"), campFilePath, {QString::number(told.number)});
        return;
    }
    batch.periods = std::move(merged);
    draft.camp.warnings.insert(draft.camp.warnings.end(), moved.begin(), moved.end());
}

} // namespace

std::vector<PlannedBatch> planBatches(PlanDraft &draft)
{
    std::vector<PlannedBatch> batches;
    if (draft.known)
        for (const KnownBatch &known : draft.known->batches)
            batches.push_back({.number = known.batch.number,
                               .name = known.batch.name,
                               .nameEn = known.batch.nameEn,
                               .days = known.batch.days,
                               .periods = known.periods});
    if (!draft.file)
        return batches;
    for (const CampFacts::BatchFacts &told : draft.file->batches) {
        const auto own = std::ranges::find(batches, told.number, &PlannedBatch::number);
        if (own == batches.end()) {
            batches.push_back({.number = told.number,
                               .name = told.name,
                               .nameEn = told.nameEn,
                               .days = told.days,
                               .periods = told.periods});
            continue;
        }
        const KnownBatch &known = draft.known->batches[std::size_t(own - batches.begin())];
        if (told.days.isValid() && !known.changedHere)
            own->days = told.days;
        takePeriods(draft, *own, told, known);
    }
    std::ranges::sort(batches, {}, &PlannedBatch::number);
    return batches;
}

int batchOf(const PlanDraft &draft, const PlannedPerson &person)
{
    if (!person.projectNumber)
        return 0;
    if (draft.known) {
        const auto project = draft.known->projects.find({person.track, *person.projectNumber});
        if (project != draft.known->projects.end() && project->second.batch.isValid())
            for (const KnownBatch &known : draft.known->batches)
                if (known.batch.id == project->second.batch)
                    return known.batch.number;
    }
    if (draft.file)
        for (const CampFacts::ProjectFacts &project : draft.file->projects)
            if (project.number == *person.projectNumber && project.track == person.track)
                return project.batch;
    return 0;
}

} // namespace flotilla::interchange
