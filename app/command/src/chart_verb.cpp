#include "insight/camps.h"
#include "place.h"
#include "platform/files.h"
#include "text_table.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

constexpr size_t mostEditions = 10;
constexpr int largestScale = 4;

int listNames(Context &context)
{
    TextTable table({});
    for (const ChartMaker::Name &each : context.charts.names(context.words))
        table.add({each.name, each.title});
    context.out << table.text();
    return 0;
}

bool isCalled(const insight::PersonLabel &person, const QString &name)
{
    return person.name == name || person.login.compare(name, Qt::CaseInsensitive) == 0;
}

/// What --batch, --project and --mentor choose. BadValue names the one that chooses nobody.
Result<insight::ProgressScope> scopeOf(const Options &options, const insight::Progress &progress)
{
    insight::ProgressScope scope;
    const auto &matrix = progress.matrix;
    if (const QString asked = options.value(QLatin1StringView("batch")); !asked.isEmpty()) {
        const auto found = std::ranges::find_if(matrix.batches, [&](const Batch &each) {
            return QString::number(each.number) == asked || each.name == asked || each.nameEn == asked;
        });
        if (found == matrix.batches.end())
            return fail(ErrorCode::BadValue, {u"--batch"_s, asked});
        scope.batch = found->id;
    }
    if (const QString asked = options.value(QLatin1StringView("project")); !asked.isEmpty()) {
        const auto found = std::ranges::find_if(matrix.rows, [&](const insight::MatrixRow &each) {
            return QString::number(each.projectNumber) == asked || each.projectTitle == asked;
        });
        if (found == matrix.rows.end())
            return fail(ErrorCode::BadValue, {u"--project"_s, asked});
        scope.project = found->project;
    }
    if (const QString asked = options.value(QLatin1StringView("mentor")); !asked.isEmpty()) {
        for (const insight::MatrixRow &row : matrix.rows)
            for (const insight::PersonLabel &mentor : row.mentors)
                if (isCalled(mentor, asked))
                    scope.mentor = mentor.id;
        if (!scope.mentor.isValid())
            return fail(ErrorCode::BadValue, {u"--mentor"_s, asked});
    }
    return scope;
}

Result<std::vector<insight::Edition>> editionsOf(storage::Reader &reader, Id<Camp> camp, Instant now)
{
    const auto camps = insight::readCamps(reader);
    if (!camps)
        return std::unexpected(camps.error());
    std::vector<Id<Camp>> ids{camp};
    for (const insight::CampLine &line : *camps)
        if (line.id != camp && ids.size() < mostEditions)
            ids.push_back(line.id);
    return insight::readEditions(reader, ids, now);
}

Result<ChartBytes> draw(Context &context, const Options &options, const QString &name, const QString &path)
{
    const auto file = options.argument(1, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    const auto scale = options.integer(QLatin1StringView("scale"), 1, 1, largestScale);
    if (!scale)
        return std::unexpected(scale.error());
    auto place = openForReading(*file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(QLatin1StringView("camp")));
    if (!camp)
        return std::unexpected(camp.error());
    const Instant now = context.clock.now();
    auto progress = insight::readProgress(*place->reader, camp->id, now);
    if (!progress)
        return std::unexpected(progress.error());
    auto editions = editionsOf(*place->reader, camp->id, now);
    if (!editions)
        return std::unexpected(editions.error());
    const auto scope = scopeOf(options, *progress);
    if (!scope)
        return std::unexpected(scope.error());
    const wording::Wording words = wordsFor(context, *camp);
    return context.charts.draw({.name = name,
                                .path = path,
                                .scale = *scale,
                                .dark = options.has(QLatin1StringView("dark")),
                                .progress = std::move(*progress),
                                .scope = *scope,
                                .editions = std::move(*editions),
                                .words = words});
}

Result<int> run(Context &context, const Options &options)
{
    if (!context.charts.draw)
        return fail(ErrorCode::UnknownCommand, {u"chart"_s});
    if (options.positional().isEmpty())
        return listNames(context);
    if (const auto fine = options.atMost(2); !fine)
        return std::unexpected(fine.error());
    const QString name = options.positional().front();
    const auto names = context.charts.names(context.words);
    if (std::ranges::find(names, name, &ChartMaker::Name::name) == names.end())
        return fail(ErrorCode::BadValue, {u"NAME"_s, name});
    const QString path = options.value(QLatin1StringView("out"));
    if (path.isEmpty())
        return fail(ErrorCode::MissingArgument, {u"--out FILE"_s});
    const auto made = draw(context, options, name, path);
    if (!made)
        return std::unexpected(made.error());
    if (const auto written = platform::writeOutput(path, made->bytes, {.bytes = made->mark}); !written)
        return std::unexpected(written.error());
    return 0;
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("out"), QLatin1StringView("FILE"),
               QT_TRANSLATE_NOOP("CommandLine",
                                 "the file to make; its ending says what: .png, .svg, .pdf, or .csv for the numbers")},
    OptionSpec{QLatin1StringView("batch"), QLatin1StringView("NAME"),
               QT_TRANSLATE_NOOP("CommandLine", "only one batch, by its name or number")},
    OptionSpec{QLatin1StringView("project"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "only one project, by its number or title")},
    OptionSpec{QLatin1StringView("mentor"), QLatin1StringView("NAME"),
               QT_TRANSLATE_NOOP("CommandLine", "only the mentees of one mentor, by GitHub ID or name")},
    OptionSpec{QLatin1StringView("scale"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "how many times the size of a picture, 1 to 4")},
    OptionSpec{QLatin1StringView("dark"), {}, QT_TRANSLATE_NOOP("CommandLine", "in the dark theme's colours")},
};

} // namespace

constinit const Verb chartVerb{
    QLatin1StringView("chart"),
    QLatin1StringView(
        "[NAME FILE --out FILE] [--camp SLUG] [--batch NAME] [--project N] [--mentor NAME] [--scale N] [--dark]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Draws a chart of a camp, or its one-page report, into a file; without a name, lists the names."),
    options,
    QLatin1StringView("chart reports camp.flotilla --camp yuanfan-3 --out reports.svg"),
    run};

} // namespace flotilla::command
