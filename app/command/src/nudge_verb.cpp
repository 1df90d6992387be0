#include "interchange/nudge_text.h"
#include "period_asked.h"

#include <array>

namespace flotilla::command {

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto asked = periodAsked(context, options);
    if (!asked)
        return std::unexpected(asked.error());
    const auto addresses = interchange::readMailAddresses(*asked->place.reader, asked->call);
    if (!addresses)
        return std::unexpected(addresses.error());
    const auto own = asked->place.reader->where<NudgeTemplate>("camp", asked->call.camp.id);
    if (!own)
        return std::unexpected(own.error());
    const auto words = wordsFor(context, asked->camp);
    const auto nudges = interchange::nudges(asked->call, *addresses, context.clock.now(), words,
                                            interchange::nudgeWords(*own, words.language()));
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, interchange::nudgeJson(nudges));
    else
        context.out << interchange::nudgeMarkdown(nudges, words);
    return 0;
}

constexpr std::array options{
    campOption,
    periodOption,
    markdownOption,
    jsonOption,
};

} // namespace

constinit const Verb nudgeVerb{
    QLatin1StringView("nudge"),
    QLatin1StringView("FILE --camp SLUG --period N [--markdown | --json]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints reminders of a period: one text for each project's chat, then one for each person."),
    options,
    QLatin1StringView("nudge camp.flotilla --camp yuanfan-3 --period 5"),
    run};

} // namespace flotilla::command
