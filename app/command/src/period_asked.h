#pragma once

#include "insight/roll_call.h"
#include "place.h"

namespace flotilla::command {

inline constexpr OptionSpec periodOption{QLatin1StringView("period"), QLatin1StringView("N"),
                                         QT_TRANSLATE_NOOP("CommandLine", "the number of the period")};

/// The period of a camp that a verb is asked about: by FILE, campOption and periodOption.
struct PeriodAsked {
    Place place;
    Camp camp;
    insight::RollCall call;
};
Result<PeriodAsked> periodAsked(const Context &context, const Options &options);

} // namespace flotilla::command
