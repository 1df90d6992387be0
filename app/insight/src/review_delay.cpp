#include "insight/review_delay.h"

#include "cell_days.h"

#include <algorithm>

namespace flotilla::insight {

namespace {

constexpr qint64 dayMsecs = 24LL * 60 * 60 * 1000;

void add(const Progress &progress, const MatrixCell &cell, CellPlace place, DelayTally &tally)
{
    // Only a time that is known says how long something took; "not after a merge" would make waiting look shorter.
    const bool timed = cell.submittedAt && cell.facts.time == SubmissionTime::Known;
    if (cell.facts.word == CellWord::Waiting) {
        if (timed && *cell.submittedAt <= progress.now)
            tally.waiting.push_back({place, (progress.now - *cell.submittedAt).count()});
        else
            ++tally.waitingUntimed;
    } else if (cell.facts.review == CellReview::Given && isHandedIn(cell)) {
        const auto review = progress.firstReviews.constFind(cell.report);
        if (timed && review != progress.firstReviews.cend() && *review >= *cell.submittedAt)
            tally.given.push_back({place, (*review - *cell.submittedAt).count()});
        else
            ++tally.givenUntimed;
    }
}

void sort(DelayTally &tally)
{
    const auto key = [](const Delay &delay) { return std::tuple(delay.msecs, delay.cell.row, delay.cell.column); };
    std::ranges::sort(tally.given, {}, key);
    std::ranges::sort(tally.waiting, std::ranges::greater(), key);
}

} // namespace

std::optional<qint64> DelayTally::median() const
{
    if (given.empty())
        return std::nullopt;
    const std::size_t middle = given.size() / 2;
    if (given.size() % 2 == 1)
        return given[middle].msecs;
    return (given[middle - 1].msecs + given[middle].msecs) / 2;
}

std::optional<qint64> DelayTally::ninetieth() const
{
    if (given.empty())
        return std::nullopt;
    return given[(given.size() * 9 + 9) / 10 - 1].msecs;
}

DelayTally reviewDelay(const Progress &progress, const ProgressScope &scope, int column)
{
    DelayTally tally;
    for (int r = 0; r < int(progress.matrix.rows.size()); ++r) {
        const MatrixRow &row = progress.matrix.rows[std::size_t(r)];
        if (!scope.contains(row))
            continue;
        for (int c = 0; c < int(row.cells.size()); ++c)
            if (column < 0 || c == column)
                add(progress, row.cells[std::size_t(c)], {r, c}, tally);
    }
    sort(tally);
    return tally;
}

std::vector<MentorDelay> delayByMentor(const Progress &progress, const ProgressScope &scope)
{
    std::vector<MentorDelay> mentors;
    for (int r = 0; r < int(progress.matrix.rows.size()); ++r) {
        const MatrixRow &row = progress.matrix.rows[std::size_t(r)];
        if (!scope.contains(row))
            continue;
        for (const PersonLabel &mentor : row.mentors) {
            if (scope.mentor.isValid() && mentor.id != scope.mentor)
                continue;
            auto found = std::ranges::find(mentors, mentor.id, [](const MentorDelay &each) { return each.mentor.id; });
            if (found == mentors.end())
                found = mentors.insert(mentors.end(), {mentor, {}});
            for (int c = 0; c < int(row.cells.size()); ++c)
                add(progress, row.cells[std::size_t(c)], {r, c}, found->delay);
        }
    }
    for (MentorDelay &mentor : mentors)
        sort(mentor.delay);
    std::ranges::stable_sort(mentors, std::ranges::greater(),
                             [](const MentorDelay &each) { return each.delay.median().value_or(-1); });
    return mentors;
}

std::size_t spanOf(qint64 msecs)
{
    const auto found = std::ranges::find_if(delaySpans, [msecs](int days) { return msecs <= days * dayMsecs; });
    return std::size_t(found - delaySpans.begin());
}

std::array<int, delaySpans.size() + 1> delaysBySpan(const std::vector<Delay> &delays)
{
    std::array<int, delaySpans.size() + 1> counts{};
    for (const Delay &delay : delays)
        ++counts[spanOf(delay.msecs)];
    return counts;
}

} // namespace flotilla::insight
