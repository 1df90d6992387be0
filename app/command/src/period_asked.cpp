#include "period_asked.h"

namespace flotilla::command {

Result<PeriodAsked> periodAsked(const Context &context, const Options &options)
{
    constexpr int mostPeriods = 1'000'000;
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    if (!options.has(periodOption.name))
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--period N")});
    const auto period = options.integer(periodOption.name, 0, 0, mostPeriods);
    if (!period)
        return std::unexpected(period.error());
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    auto call = insight::readRollCall(*place->reader, camp->id, *period, context.clock.now());
    if (!call)
        return std::unexpected(call.error());
    return PeriodAsked{std::move(*place), std::move(*camp), std::move(*call)};
}

} // namespace flotilla::command
