#include "domain/result.h"

namespace flotilla {

namespace {

constexpr int usage = 2;
constexpr int input = 3;
constexpr int storage = 4;
constexpr int busy = 5;
constexpr int cancelled = 130;

} // namespace

// The codes stand in the order of their groups, so a group is told by its last code.
int exitStatus(ErrorCode code)
{
    if (code <= ErrorCode::NotAllowed)
        return usage;
    if (code <= ErrorCode::TextTooLong)
        return input;
    if (code <= ErrorCode::PartMissing)
        return storage;
    return code == ErrorCode::Busy ? busy : cancelled;
}

} // namespace flotilla
