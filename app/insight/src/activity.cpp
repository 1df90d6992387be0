#include "insight/activity.h"

#include "cell_days.h"
#include "insight/review_delay.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

constexpr int mostWeeks = 520; ///< ten years

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

LoadTally mentorLoad(const Progress &progress, const ProgressScope &scope)
{
    LoadTally tally;
    const DateRange shown = shownDays(progress);
    if (!shown.isValid())
        return tally;
    // Absurd days would make millions of weeks.
    const QDate first = std::max(mondayOf(shown.first), mondayOf(shown.last).addDays(-7LL * (mostWeeks - 1)));
    for (QDate week = first; week <= shown.last; week = week.addDays(7))
        tally.weeks.push_back(week);
    std::map<Id<Person>, std::set<Id<Person>>> mentees;
    for (const MatrixRow &row : progress.matrix.rows) {
        if (!scope.contains(row))
            continue;
        for (const PersonLabel &mentor : row.mentors) {
            if (scope.mentor.isValid() && mentor.id != scope.mentor)
                continue;
            auto load = std::ranges::find(tally.mentors, mentor.id, [](const MentorLoad &each) { return each.mentor.id; });
            if (load == tally.mentors.end())
                load = tally.mentors.insert(load, {.mentor = mentor, .perWeek = std::vector<int>(tally.weeks.size())});
            mentees[mentor.id].insert(row.mentee.id);
            for (const MatrixCell &cell : row.cells) {
                if (!isHandedIn(cell))
                    continue;
                ++load->handedIn;
                load->reviewed += cell.facts.word == CellWord::Reviewed;
                load->waiting += cell.facts.word == CellWord::Waiting;
                const qint64 week = first.daysTo(handedInDayOf(progress, cell, shown)) / 7;
                ++load->perWeek[std::size_t(std::clamp<qint64>(week, 0, std::ssize(tally.weeks) - 1))];
            }
        }
    }
    for (MentorLoad &load : tally.mentors)
        load.mentees = int(mentees[load.mentor.id].size());
    std::ranges::stable_sort(tally.mentors, std::ranges::greater(),
                             [](const MentorLoad &each) { return std::pair(each.waiting, each.mentees); });
    return tally;
}

SpeakerTally speakers(const Progress &progress)
{
    std::set<Id<Person>> spoken;
    std::set<Id<Person>> signedUp;
    for (const SessionTally &tally : progress.sessions)
        (tally.session.startsAt <= progress.now ? spoken : signedUp).insert(tally.speakers.begin(), tally.speakers.end());
    SpeakerTally people;
    std::set<Id<Person>> seen;
    for (const MatrixRow &row : progress.matrix.rows) {
        const Id<Person> mentee = row.mentee.id;
        if (!seen.insert(mentee).second)
            continue;
        if (spoken.contains(mentee))
            people.spoken.push_back(row.mentee);
        else
            (signedUp.contains(mentee) ? people.signedUp : people.silent).push_back(row.mentee);
    }
    return people;
}

Edition editionOf(const Progress &progress)
{
    Edition edition{.camp = progress.camp.id,
                    .title = progress.camp.title,
                    .titleEn = progress.camp.titleEn,
                    .mentees = progress.matrix.mentees,
                    .columns = progress.matrix.columns};
    for (const Batch &batch : progress.matrix.batches)
        if (batch.days.first.isValid() && (!edition.begin.isValid() || batch.days.first < edition.begin))
            edition.begin = batch.days.first;
    for (const MatrixColumn &column : edition.columns) {
        edition.owed += column.owed;
        edition.handedIn += column.handedIn;
        edition.reviewed += column.reviewed;
        edition.late += column.late;
    }
    for (const MatrixRow &row : progress.matrix.rows)
        edition.timed += int(std::ranges::count_if(
            row.cells, [](const MatrixCell &cell) { return isHandedIn(cell) && cell.facts.time == SubmissionTime::Known; }));
    edition.medianDelay = reviewDelay(progress).median();
    for (const auto &[grade, people] : progress.grades)
        edition.graduates += grade != Grade::Fail ? people : 0;
    edition.hasGrades = !progress.grades.empty();
    return edition;
}

Result<std::vector<Edition>> readEditions(storage::Reader &reader, const std::vector<Id<Camp>> &camps, Instant now)
{
    std::vector<Edition> editions;
    for (const Id<Camp> camp : camps) {
        const auto progress = readProgress(reader, camp, now);
        if (!progress)
            return std::unexpected(progress.error());
        editions.push_back(editionOf(*progress));
    }
    std::ranges::stable_sort(editions, {}, &Edition::begin);
    return editions;
}

} // namespace flotilla::insight
