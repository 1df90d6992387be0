#include "interchange/roll_call_text.h"
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
    const auto audience =
        options.has(QLatin1StringView("internal")) ? interchange::RollCallFor::Internal : interchange::RollCallFor::Public;
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, interchange::rollCallJson(*call, audience));
    else if (options.has(QLatin1StringView("csv")))
        context.out << interchange::rollCallCsv(*call, audience);
    else
        context.out << interchange::rollCallMarkdown(*call, audience, context.clock.now(), wordsFor(context, *camp));
    return 0;
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("period"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "the number of the period")},
    OptionSpec{
        QLatin1StringView("internal"),
        {},
        QT_TRANSLATE_NOOP("CommandLine",
                          "for those who run the camp: also who has not handed in, and which reviews are owed since when")},
    markdownOption,
    jsonOption,
    OptionSpec{QLatin1StringView("csv"), {}, QT_TRANSLATE_NOOP("CommandLine", "print CSV, for spreadsheets")},
};

} // namespace

constinit const Verb rollCallVerb{
    QLatin1StringView("rollcall"),
    QLatin1StringView("FILE --camp SLUG --period N [--internal] [--markdown | --json | --csv]"),
    QT_TRANSLATE_NOOP("CommandLine", "Prints who handed in a period's report, as it is pasted into the camp's issue."),
    options,
    QLatin1StringView("rollcall camp.flotilla --camp yuanfan-3 --period 5"),
    run};

} // namespace flotilla::command
