#include "insight/camps.h"
#include "interchange/camp_file.h"
#include "place.h"
#include "platform/files.h"

#include <QDir>

#include <array>

namespace flotilla::command {

namespace {

/// The camps that are meant: one by its name, else all.
Result<std::vector<interchange::CampFacts>> factsOf(storage::Reader &reader, const QString &slug)
{
    std::vector<interchange::CampFacts> facts;
    const auto camps = insight::readCamps(reader);
    if (!camps)
        return std::unexpected(camps.error());
    for (const insight::CampLine &camp : *camps) {
        if (!slug.isEmpty() && camp.slug != slug)
            continue;
        auto read = interchange::readCampFacts(reader, camp.id);
        if (!read)
            return std::unexpected(read.error());
        facts.push_back(std::move(*read));
    }
    if (facts.empty() && !slug.isEmpty())
        return fail(ErrorCode::UnknownCamp, {slug});
    return facts;
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
    const auto facts = factsOf(*place->reader, options.value(QLatin1StringView("camp")));
    if (!facts)
        return std::unexpected(facts.error());
    const QByteArray bytes = interchange::writeCampFile(*facts);
    const QString repository = options.value(QLatin1StringView("into"));
    if (repository.isEmpty()) {
        context.out << QString::fromUtf8(bytes);
        return 0;
    }
    if (!QDir(repository).exists())
        return fail(ErrorCode::NotAFolder, {repository});
    const QString path = QDir(repository).filePath(interchange::campFilePath);
    if (!QDir(repository).mkpath(QStringLiteral(".flotilla")))
        return fail(ErrorCode::NoPermission, {path});
    if (auto done = platform::writeOutput(path, bytes, {.bytes = interchange::campFileMark}); !done)
        return std::unexpected(done.error());
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("camp"), QLatin1StringView("SLUG"),
               QT_TRANSLATE_NOOP("CommandLine", "one camp, by its short name; else all of them")},
    OptionSpec{QLatin1StringView("into"), QLatin1StringView("REPOSITORY"),
               QT_TRANSLATE_NOOP("CommandLine", "write .flotilla/camp.json below this folder instead of printing it")},
};

} // namespace

constinit const Verb campFileVerb{
    QLatin1StringView("camp-file"),
    QLatin1StringView("FILE [--camp SLUG] [--into REPOSITORY]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints a camp's public facts as .flotilla/camp.json, so that every clone opens the same camp."),
    options,
    QLatin1StringView("camp-file camp.flotilla --camp yuanfan-3 --into ~/camp"),
    run};

} // namespace flotilla::command
