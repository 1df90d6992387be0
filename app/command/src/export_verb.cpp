#include "place.h"
#include "platform/files.h"
#include "storage/archive.h"

#include <QBuffer>

#include <array>

namespace flotilla::command {

namespace {

Result<storage::Audience> audienceOf(const QString &text)
{
    if (text.isEmpty() || text == QLatin1StringView("coordinator"))
        return storage::Audience::Coordinator;
    if (text == QLatin1StringView("assistant"))
        return storage::Audience::Assistant;
    if (text == QLatin1StringView("mentor"))
        return storage::Audience::Mentor;
    if (text == QLatin1StringView("public"))
        return storage::Audience::Public;
    return fail(ErrorCode::BadValue, {QStringLiteral("--for"), text});
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const QString out = options.value(QLatin1StringView("archive"));
    if (out.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--archive OUT")});
    const auto audience = audienceOf(options.value(QLatin1StringView("for")));
    if (!audience)
        return std::unexpected(audience.error());
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (auto done = storage::exportArchive(*place->reader, bytes, *audience); !done)
        return std::unexpected(done.error());
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled);
    // What is not for everybody is for the user alone, like the file it comes from.
    const auto readers = *audience == storage::Audience::Public ? platform::Readers::AsUsual : platform::Readers::Owner;
    if (auto done = platform::writeOutput(out, bytes.data(), {.bytes = archiveMark}, readers); !done)
        return std::unexpected(done.error());
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("archive"), QLatin1StringView("OUT"),
               QT_TRANSLATE_NOOP("CommandLine",
                                 "the file to write; one that is there is replaced only if it is an archive of Flotilla's")},
    OptionSpec{
        QLatin1StringView("for"), QLatin1StringView("WHO"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "public, mentor, assistant or coordinator (the default): the others get less than everything")},
};

} // namespace

constinit const Verb exportVerb{
    QLatin1StringView("export"),
    QLatin1StringView("FILE --archive OUT [--for public|mentor|assistant|coordinator]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Writes everything into an archive, a record a line; importing it gives the same again."),
    options,
    QLatin1StringView("export camp.flotilla --archive camp.jsonl"),
    run};

} // namespace flotilla::command
