#include "interchange/announcement.h"
#include "period_asked.h"

#include <array>

namespace flotilla::command {

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto asked = periodAsked(context, options);
    if (!asked)
        return std::unexpected(asked.error());
    context.out << interchange::announcement(asked->call, wordsFor(context, asked->camp));
    return 0;
}

constexpr std::array options{
    campOption,
    periodOption,
    markdownOption,
};

} // namespace

constinit const Verb announceVerb{
    QLatin1StringView("announce"),
    QLatin1StringView("FILE --camp SLUG --period N"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints the text that opens a period: deadline, file name, template, boxes by project."),
    options,
    QLatin1StringView("announce camp.flotilla --camp yuanfan-3 --period 6"),
    run};

} // namespace flotilla::command
