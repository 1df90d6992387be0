#include "person_asked.h"
#include "place.h"

#include "platform/paths.h"
#include "storage/erase.h"
#include "wording/erasure_text.h"

#include <QJsonObject>

#include <array>

namespace flotilla::command {

namespace {

QJsonObject toJson(const ErasureExtent &extent, bool erased)
{
    return {{QStringLiteral("erased"), erased},
            {QStringLiteral("people"), extent.people},
            {QStringLiteral("github_ids"), extent.accounts},
            {QStringLiteral("reports"), extent.reports},
            {QStringLiteral("reviews"), extent.reviews},
            {QStringLiteral("talks"), extent.talks},
            {QStringLiteral("applications"), extent.applications},
            {QStringLiteral("certificates"), extent.certificates},
            {QStringLiteral("list_rows"), extent.listRows},
            {QStringLiteral("others"), extent.others}};
}

void print(Context &context, const ErasureExtent &extent)
{
    context.out << wording::erasesText(extent, context.words) << '\n'
                << wording::erasureStaysText(context.words) << '\n'
                << wording::erasureIsFinalText(context.words) << '\n';
}

Result<void> erase(storage::Store &store, const Context &context, Id<Person> person)
{
    const auto erased = storage::erasePerson(store, person, userName(), context.clock);
    if (!erased)
        return std::unexpected(erased.error());
    const storage::Location location = store.location();
    const auto backups = storage::erasePersonFromBackups(
        location, platform::backupFolder(platform::Paths::standard(), location.text()), person, userName(), context.clock);
    if (!backups)
        return std::unexpected(backups.error());
    context.err << context.words.translate("CommandLine", "Erased, also in %n backup(s).", nullptr, *backups) << Qt::endl;
    return {};
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    const auto asked = options.argument(1, QLatin1StringView("PERSON"));
    if (!asked)
        return std::unexpected(asked.error());
    if (const auto fine = options.atMost(2); !fine)
        return std::unexpected(fine.error());
    const bool isMeant = options.has(QLatin1StringView("yes"));
    const auto store = storage::Store::open(storage::Location::parse(*file),
                                            isMeant ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    auto reader = storage::Reader::begin(**store);
    if (!reader)
        return std::unexpected(reader.error());
    const auto person = personAsked(**reader, context, QStringLiteral("PERSON"), *asked);
    if (!person)
        return std::unexpected(person.error());
    const auto extent = storage::erasureExtent(**reader, *person);
    if (!extent)
        return std::unexpected(extent.error());
    reader->reset();
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, toJson(*extent, isMeant));
    else
        print(context, *extent);
    context.out.flush();
    if (!isMeant)
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--yes")});
    if (const auto done = erase(**store, context, *person); !done)
        return std::unexpected(done.error());
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("yes"),
               {},
               QT_TRANSLATE_NOOP("CommandLine", "erase; without it nothing is erased, and what would be is shown")},
    jsonOption,
};

} // namespace

constinit const Verb eraseVerb{
    QLatin1StringView("erase"),
    QLatin1StringView("FILE PERSON [--yes] [--json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Erases somebody's personal data for good, from records, texts, history and backups."),
    options,
    QLatin1StringView("erase camp.flotilla lin-wan --yes"),
    run};

} // namespace flotilla::command
