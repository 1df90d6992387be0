#pragma once

#include "insight/progress.h"

#include <array>

namespace flotilla::insight {

/// The time from handing in to the first review of one report, in milliseconds.
struct Delay {
    CellPlace cell;
    qint64 msecs = 0;

    bool operator==(const Delay &) const = default;
};

/// How long reviews took, and how long reports have waited.
struct DelayTally {
    std::vector<Delay> given;   ///< both times known; the quickest first
    std::vector<Delay> waiting; ///< so far, of reports that wait for a review; the longest first
    int givenUntimed = 0;       ///< reviewed, but one of the times is not known or they contradict each other
    int waitingUntimed = 0;

    /// Half of the reviews were given within this time: the middle one, or the mean of the two in the middle.
    std::optional<qint64> median() const;
    /// Nine of ten reviews were given within this time (nearest rank).
    std::optional<qint64> ninetieth() const;
    bool operator==(const DelayTally &) const = default;
};

DelayTally reviewDelay(const Progress &progress, const ProgressScope &scope = {}, int column = -1);

struct MentorDelay {
    PersonLabel mentor;
    DelayTally delay;

    bool operator==(const MentorDelay &) const = default;
};
/// Of each mentor with a pairing, those whose reviews take longest first. A report of several mentors counts for each.
std::vector<MentorDelay> delayByMentor(const Progress &progress, const ProgressScope &scope = {});

/// Upper ends of the spans by which delays are counted, in days; one more span holds what took longer.
inline constexpr std::array delaySpans{1, 3, 5, 10};
/// How many reviews fall into each span, the last one being what took longer.
std::array<int, delaySpans.size() + 1> delaysBySpan(const std::vector<Delay> &delays);
/// The span of a delay.
std::size_t spanOf(qint64 msecs);

} // namespace flotilla::insight
