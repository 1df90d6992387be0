#pragma once

#include "domain/project.h"

#include <algorithm>
#include <vector>

namespace flotilla::interchange {

/// The batch whose days are a pairing's: that of its project (by number, 0: none), else the one it began in, else the first;
/// null without batches. For Batch and PlannedBatch.
template <class AnyBatch>
const AnyBatch *batchFor(const std::vector<AnyBatch> &batches, int ofProject, QDate from)
{
    if (const auto own = std::ranges::find(batches, ofProject, &AnyBatch::number); own != batches.end())
        return &*own;
    const auto begun = std::ranges::find_if(batches, [from](const AnyBatch &batch) { return batch.days.contains(from); });
    if (begun != batches.end())
        return &*begun;
    return batches.empty() ? nullptr : &batches.front();
}

/// Whether a pairing goes on to the end of its batch.
bool isOpen(const Pairing &pairing);
/// The months that days stand for, and `months` where the days are not known.
int proposedMonthsFor(QDate from, QDate end, int months);

} // namespace flotilla::interchange
