#include "camp_list.h"
#include "insight/camps.h"
#include "place.h"
#include "text_table.h"
#include "wording/times.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace flotilla::command {

Result<int> listCamps(Context &context, const QString &file, bool asJson)
{
    auto place = openForReading(file);
    if (!place)
        return std::unexpected(place.error());
    const auto camps = insight::readCamps(*place->reader);
    if (!camps)
        return std::unexpected(camps.error());
    QJsonArray array;
    TextTable table({});
    for (const insight::CampLine &camp : *camps) {
        array.append(QJsonObject{{QStringLiteral("slug"), camp.slug},
                                 {QStringLiteral("title"), camp.title},
                                 {QStringLiteral("title_en"), camp.titleEn},
                                 {QStringLiteral("start"), wording::isoDate(camp.days.first)},
                                 {QStringLiteral("end"), wording::isoDate(camp.days.last)}});
        table.add({camp.slug, wording::isoRange(camp.days), context.words.title(camp.title, camp.titleEn)});
    }
    if (asJson)
        printJson(context.out, {{QStringLiteral("camps"), array}});
    else
        context.out << table.text();
    return 0;
}

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    return listCamps(context, *file, options.has(jsonOption.name));
}

constexpr std::array options{jsonOption};

} // namespace

constinit const Verb campsVerb{
    QLatin1StringView("camps"),
    QLatin1StringView("FILE [--json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Lists the camps of a file, the newest first, with their short names."),
    options,
    QLatin1StringView("camps camp.flotilla"),
    run};

} // namespace flotilla::command
