#include "interchange/ledger_text.h"
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
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    const auto ledger = insight::readLedger(*place->reader, camp->id, context.clock.now());
    if (!ledger)
        return std::unexpected(ledger.error());
    if (options.has(jsonOption.name))
        printJson(context.out, interchange::ledgerJson(*ledger));
    else if (options.has(csvOption.name))
        context.out << interchange::ledgerCsv(*ledger);
    else
        context.out << interchange::ledgerMarkdown(*ledger, wordsFor(context, *camp));
    return 0;
}

constexpr std::array options{campOption, markdownOption, jsonOption, csvOption};

} // namespace

constinit const Verb ledgerVerb{
    QLatin1StringView("ledger"),
    QLatin1StringView("FILE --camp SLUG [--markdown | --json | --csv]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints how everybody's grade became stars and money, and what graduating still needs."),
    options,
    QLatin1StringView("ledger camp.flotilla --camp yuanfan-3 --csv"),
    run};

} // namespace flotilla::command
