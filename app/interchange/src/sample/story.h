#pragma once

#include "domain/report.h"

namespace flotilla::interchange::sample {

enum class Handing { OnTime, Late, NotAfter, UnknownTime, None };
enum class Reviewing { Text, Mark, Relayed, Private, Placeholder, NoneWord, Empty };

/// What happened with one mentee in one period.
struct CellStory {
    Handing handing = Handing::OnTime;
    Reviewing reviewing = Reviewing::Text;
    ReportPlace place = ReportPlace::Main;
    bool revised = false;
    bool yearMistyped = false;
    bool reportExempt = false;
    bool reviewExempt = false;
};

/// The story of a cell. The running camp (0) has a fixed one, in which everything occurs that asks for attention; finished
/// camps have theirs by chance.
CellStory storyOf(int campIndex, int mentee, int period, quint64 seed);

/// What befalls a mentee: every 32 mentees are alike, so that camps of any size have all of it.
bool joinedLate(int mentee);   ///< with the second batch, at period 4
bool withdrew(int mentee);     ///< during period 5
bool movedProject(int mentee); ///< at period 4, from project 22
constexpr int formerProject = 22;
constexpr int secondBatchFrom = 4;
constexpr int withdrawnIn = 5;

/// Why a report or a review was let off.
QString exemptionReason(const CellStory &story);

} // namespace flotilla::interchange::sample
