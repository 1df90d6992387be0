#include "interchange/announcement.h"
#include "place.h"

#include <array>

namespace flotilla::command {

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    if (!options.has(QLatin1StringView("period")))
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--period N")});
    const auto period = options.integer(QLatin1StringView("period"), 0, 0, 1'000'000);
    if (!period)
        return std::unexpected(period.error());
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(QLatin1StringView("camp")));
    if (!camp)
        return std::unexpected(camp.error());
    const auto call = insight::readRollCall(*place->reader, camp->id, *period, context.clock.now());
    if (!call)
        return std::unexpected(call.error());
    context.out << interchange::announcement(*call, wordsFor(context, *camp));
    return 0;
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("period"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "the number of the period")},
    markdownOption,
};

} // namespace

constinit const Verb announceVerb{
    QLatin1StringView("announce"),
    QLatin1StringView("FILE --camp SLUG --period N"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints the text that opens a period: deadline, file name, template, boxes by project."),
    options,
    QLatin1StringView("announce camp.flotilla --camp yuanfan-3 --period 6"),
    run};

} // namespace flotilla::command
