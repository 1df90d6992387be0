#include "interchange/roll_call_text.h"
#include "period_asked.h"

#include <array>

namespace flotilla::command {

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto asked = periodAsked(context, options);
    if (!asked)
        return std::unexpected(asked.error());
    const auto audience =
        options.has(QLatin1StringView("internal")) ? interchange::RollCallFor::Internal : interchange::RollCallFor::Public;
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, interchange::rollCallJson(asked->call, audience));
    else if (options.has(csvOption.name))
        context.out << interchange::rollCallCsv(asked->call, audience);
    else
        context.out << interchange::rollCallMarkdown(asked->call, audience, context.clock.now(),
                                                     wordsFor(context, asked->camp));
    return 0;
}

constexpr std::array options{
    campOption,
    periodOption,
    OptionSpec{
        QLatin1StringView("internal"),
        {},
        QT_TRANSLATE_NOOP("CommandLine",
                          "for those who run the camp: also who has not handed in, and which reviews are owed since when")},
    markdownOption,
    jsonOption,
    csvOption,
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
