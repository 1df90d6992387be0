#include "interchange/calendar_file.h"
#include "interchange/sessions_text.h"
#include "person_asked.h"
#include "place.h"
#include "platform/files.h"

#include <array>

namespace flotilla::command {

namespace {

constexpr QLatin1StringView icsName("ics");
constexpr QLatin1StringView personName("person");

Result<void> writeCalendar(const Context &context, storage::Reader &reader, const Camp &camp, Id<Person> person,
                           const QString &path)
{
    const auto calendar = insight::readCalendar(reader, camp.id, person, context.clock.now());
    if (!calendar)
        return std::unexpected(calendar.error());
    return platform::writeOutput(path, interchange::calendarFile(*calendar, wordsFor(context, camp)),
                                 {.bytes = interchange::calendarMark});
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const QString ics = options.value(icsName);
    if (options.has(icsName) && ics.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--ics")});
    if (options.has(personName) && !options.has(icsName))
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--ics")});
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    if (options.has(icsName)) {
        Id<Person> person;
        if (options.has(personName)) {
            const auto asked = personAsked(*place->reader, context, QStringLiteral("--person"), options.value(personName));
            if (!asked)
                return std::unexpected(asked.error());
            person = *asked;
        }
        const auto done = writeCalendar(context, *place->reader, *camp, person, ics);
        return done ? Result<int>(0) : std::unexpected(done.error());
    }
    const auto page = insight::readSessions(*place->reader, camp->id, context.clock.now());
    if (!page)
        return std::unexpected(page.error());
    if (options.has(jsonOption.name))
        printJson(context.out, interchange::sessionsJson(*page));
    else
        context.out << interchange::talkListMarkdown(*page, wordsFor(context, *camp));
    return 0;
}

constexpr std::array options{
    campOption,
    OptionSpec{
        icsName, QLatin1StringView("OUT"),
        QT_TRANSLATE_NOOP("CommandLine",
                          "write a calendar file of the sessions, due dates and defenses; importing it again updates")},
    OptionSpec{personName, QLatin1StringView("PERSON"),
               QT_TRANSLATE_NOOP("CommandLine",
                                 "with --ics: what concerns one person only, by GitHub ID, or by a name that only one has")},
    markdownOption,
    jsonOption,
};

} // namespace

constinit const Verb sessionsVerb{
    QLatin1StringView("sessions"),
    QLatin1StringView("FILE [--camp SLUG] [--ics OUT [--person PERSON] | --markdown | --json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Prints the list of talks, or writes a calendar file."),
    options,
    QLatin1StringView("sessions camp.flotilla --ics camp.ics"),
    run};

} // namespace flotilla::command
