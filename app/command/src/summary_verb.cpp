#include "insight/camps.h"
#include "interchange/summary_text.h"
#include "place.h"

#include <array>

namespace flotilla::command {

namespace {

/// One camp if it was named, else all of them, the newest first.
Result<std::vector<Id<Camp>>> campsMeant(storage::Reader &reader, const QString &slug)
{
    std::vector<Id<Camp>> ids;
    if (!slug.isEmpty()) {
        const auto camp = chooseCamp(reader, slug);
        if (!camp)
            return std::unexpected(camp.error());
        ids.push_back(camp->id);
        return ids;
    }
    const auto camps = insight::readCamps(reader);
    if (!camps)
        return std::unexpected(camps.error());
    for (const insight::CampLine &camp : *camps)
        ids.push_back(camp.id);
    return ids;
}

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
    const auto ids = campsMeant(*place->reader, options.value(QLatin1StringView("camp")));
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<insight::CampSummary> summaries;
    for (const Id<Camp> id : *ids) {
        if (context.isCancelled())
            return fail(ErrorCode::Cancelled);
        auto summary = insight::readSummary(*place->reader, id, context.clock.now());
        if (!summary)
            return std::unexpected(summary.error());
        summaries.push_back(std::move(*summary));
    }
    if (options.has(QLatin1StringView("json"))) {
        printJson(context.out, interchange::summaryJson(summaries));
        return 0;
    }
    const Language language = summaries.empty() ? context.words.language() : summaries.front().camp.language;
    context.out << interchange::summaryMarkdown(summaries, wording::Wording(context.asked.value_or(language)));
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("camp"), QLatin1StringView("SLUG"),
               QT_TRANSLATE_NOOP("CommandLine", "one camp, by its short name; else all of them")},
    markdownOption,
    jsonOption,
};

} // namespace

constinit const Verb summaryVerb{
    QLatin1StringView("summary"),
    QLatin1StringView("FILE [--camp SLUG] [--markdown | --json]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints the numbers of camps: projects, people, reports, reviews, talks, defenses, grades."),
    options,
    QLatin1StringView("summary camp.flotilla --json"),
    run};

} // namespace flotilla::command
