#pragma once

#include "domain/camp.h"
#include "storage/transaction.h"

#include <array>

namespace flotilla::workspace {

/// The thresholds of a camp, in the order of AttentionKind.
inline constexpr std::array attentionNumbers{&AttentionRules::missingPeriods,  &AttentionRules::reviewDays,
                                             &AttentionRules::openReviews,     &AttentionRules::repeatedPlans,
                                             &AttentionRules::unlinkedReports, &AttentionRules::bareMarks};
/// The largest one; 0 switches a signal off.
inline constexpr int largestAttentionNumber = 365;

/// Keeps a camp's thresholds. `seen` is the camp as it was when they were looked at: what somebody else changed since stays, where
/// `wanted` is as it was seen. BadValue for a number out of range; VersionConflict where both changed the same one.
Result<void> keepAttentionRules(storage::Transaction &transaction, const Camp &seen, const AttentionRules &wanted);

} // namespace flotilla::workspace
