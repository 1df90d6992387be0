#pragma once

#include "domain/result.h"
#include "domain/time.h"

#include <functional>

namespace flotilla {
namespace storage {
class Store;
}

namespace interchange {

/// What a sample place holds: invented people and texts, in Chinese and English.
struct SampleRequest {
    int camps = 2;    ///< the first is mid-way at `now`, the others are earlier editions that are finished; 1 to 100,000
    int mentees = 32; ///< of each camp; 1 to 1,000
    quint64 seed = 3; ///< the same request gives the same records with the same ids
    Instant now{};
};

/// Writes a sample into an opened place, some camps a transaction. `progress` gets the number of camps written and to write and
/// returns false to cancel. BadValue when a number is out of range; NotUnique when the place holds a sample already.
Result<void> writeSample(storage::Store &store, const SampleRequest &request, const Clock &clock,
                         const std::function<bool(int done, int total)> &progress = {});

} // namespace interchange
} // namespace flotilla
