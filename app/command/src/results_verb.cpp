#include "interchange/list_text.h"
#include "place.h"
#include "wording/words.h"

#include <algorithm>
#include <array>

namespace flotilla::command {

namespace {

constexpr OptionSpec listOption{
    QLatin1StringView("list"), QLatin1StringView("N"),
    QT_TRANSLATE_NOOP("CommandLine", "which list, by its number in --lists; else the newest list of results")};
constexpr OptionSpec listsOption{
    QLatin1StringView("lists"), {}, QT_TRANSLATE_NOOP("CommandLine", "name the camp's lists with their numbers")};
constexpr OptionSpec lintOption{
    QLatin1StringView("lint"),
    {},
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "say what the records say against the list; exit status 1 if something keeps it from being published")};
constexpr OptionSpec htmlOption{QLatin1StringView("html"), {}, QT_TRANSLATE_NOOP("CommandLine", "print one HTML page")};

/// The list that was asked for; without a number the newest version of the newest results, else the newest list.
Result<Id<PublishedList>> chooseList(const std::vector<insight::ListHead> &lists, const Options &options)
{
    const auto number = options.integer(listOption.name, 0, 0, 100'000);
    if (!number)
        return std::unexpected(number.error());
    if (*number > int(lists.size()) || lists.empty())
        return fail(ErrorCode::BadValue, {QStringLiteral("--list"), QString::number(*number)});
    if (*number > 0)
        return lists[std::size_t(*number - 1)].list.id;
    const auto newest = std::find_if(lists.rbegin(), lists.rend(), [](const insight::ListHead &head) {
        return head.list.kind == ListKind::Results && !head.replaced;
    });
    return newest != lists.rend() ? newest->list.id : lists.back().list.id;
}

void printLists(Context &context, const std::vector<insight::ListHead> &lists, const wording::Wording &words)
{
    int number = 0;
    for (const insight::ListHead &head : lists)
        context.out << ++number << ". " << wording::word(head.list.kind, words) << " · " << head.list.title << " · "
                    << (head.replaced ? words.translate("CommandLine", "replaced") : wording::word(head.list.state, words))
                    << " · " << interchange::rowsAndPeople(head.rows, head.people, words) << '\n';
}

void printList(Context &context, const Options &options, const insight::ListPage &page, const wording::Wording &words)
{
    if (options.has(jsonOption.name))
        printJson(context.out, interchange::listJson(page, options.has(lintOption.name)));
    else if (options.has(lintOption.name))
        context.out << interchange::lintText(page, words);
    else if (options.has(csvOption.name))
        context.out << interchange::listCsv(page);
    else if (options.has(htmlOption.name))
        context.out << interchange::listHtml(page, words);
    else
        context.out << interchange::listMarkdown(page, words);
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
    const auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    const auto lists = insight::readLists(*place->reader, camp->id);
    if (!lists)
        return std::unexpected(lists.error());
    const wording::Wording words = wordsFor(context, *camp);
    if (options.has(listsOption.name)) {
        printLists(context, *lists, words);
        return 0;
    }
    const auto list = chooseList(*lists, options);
    if (!list)
        return std::unexpected(list.error());
    const auto page = insight::readListPage(*place->reader, *list, context.clock.now());
    if (!page)
        return std::unexpected(page.error());
    printList(context, options, *page, words);
    return options.has(lintOption.name) && page->errors() > 0 ? statusFindings : 0;
}

constexpr std::array options{campOption,     listsOption, listOption, lintOption,
                             markdownOption, jsonOption,  csvOption,  htmlOption};

} // namespace

constinit const Verb resultsVerb{
    QLatin1StringView("results"),
    QLatin1StringView("FILE --camp SLUG [--lists | --list N] [--lint] [--markdown | --json | --csv | --html]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Prints a list of results or of enrolment as it is published, or what is wrong with it."),
    options,
    QLatin1StringView("results camp.flotilla --camp yuanfan-2 --lint"),
    run};

} // namespace flotilla::command
