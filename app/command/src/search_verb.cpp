#include "place.h"
#include "storage/search.h"
#include "text_table.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace flotilla::command {

namespace {

QJsonObject hitJson(const storage::SearchHit &hit)
{
    return {{QStringLiteral("camp"), hit.campSlug},
            {QStringLiteral("path"), hit.path},
            {QStringLiteral("person"), hit.login},
            {QStringLiteral("name"), hit.personName},
            {QStringLiteral("period"), hit.periodNumber > 0 ? QJsonValue(hit.periodNumber) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("excerpt"), hit.excerpt},
            {QStringLiteral("report"), toText(hit.report)}};
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    const auto query = options.argument(1, QLatin1StringView("QUERY"));
    if (!query)
        return std::unexpected(query.error());
    // Words need no quotes.
    const QString words = options.positional().sliced(1).join(u' ');
    const auto limit = options.integer(QLatin1StringView("limit"), 50, 1, 100'000);
    if (!limit)
        return std::unexpected(limit.error());
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto hits = storage::searchReports(*place->reader, words, *limit);
    if (!hits)
        return std::unexpected(hits.error());
    if (options.has(QLatin1StringView("json"))) {
        QJsonArray results;
        for (const storage::SearchHit &hit : *hits)
            results.append(hitJson(hit));
        printJson(context.out, {{QStringLiteral("query"), words}, {QStringLiteral("results"), results}});
        return 0;
    }
    TextTable table({24, 24, 16, 90});
    for (const storage::SearchHit &hit : *hits)
        table.add({hit.campSlug, hit.login,
                   hit.periodNumber > 0 ? wording::periodTitle(hit.periodNumber, context.words) : QString(), hit.excerpt});
    context.out << table.text();
    if (hits->empty())
        context.err << context.words.translate("CommandLine", "No report has that.") << Qt::endl;
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("limit"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "at most so many, the newest; 50 if it is not said")},
    jsonOption,
};

} // namespace

constinit const Verb searchVerb{
    QLatin1StringView("search"),
    QLatin1StringView("FILE QUERY [--limit N] [--json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Finds reports that hold all words of a query, the newest first."),
    options,
    QLatin1StringView("search camp.flotilla 动态形状"),
    run};

} // namespace flotilla::command
