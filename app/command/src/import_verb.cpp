#include "interchange/apply_plan.h"
#include "interchange/known_camps.h"
#include "interchange/plan_json.h"
#include "interchange/planner.h"
#include "place.h"
#include "plan_text.h"
#include "storage/archive.h"
#include "storage/names.h"
#include "text_table.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>
#include <numeric>

namespace flotilla::command {

namespace {

/// Whether a file is an archive of Flotilla's.
bool isArchive(const QString &path)
{
    constexpr qint64 firstLine = 512;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(firstLine).contains(archiveMark);
}

Result<int> list(Context &context, const QString &source, const Options &options)
{
    const auto editions = interchange::findEditions(source);
    if (!editions)
        return std::unexpected(editions.error());
    QJsonArray array;
    TextTable table({});
    for (const interchange::Edition &edition : *editions) {
        array.append(QJsonObject{{QStringLiteral("path"), edition.path},
                                 {QStringLiteral("spellings"), QJsonArray::fromStringList(edition.spellings)},
                                 {QStringLiteral("people"), edition.people},
                                 {QStringLiteral("reports"), edition.reports}});
        table.add({edition.path.isEmpty() ? QStringLiteral(".") : edition.path,
                   context.words.translate("Plan", "%n people", nullptr, edition.people),
                   context.words.translate("Plan", "%n report(s)", nullptr, edition.reports)});
    }
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, {{QStringLiteral("editions"), array}});
    else
        context.out << table.text();
    return 0;
}

/// What an archive holds: it is read into a place of its own that is thrown away, so that a broken one is told of too.
Result<int> planArchive(Context &context, const QString &source, const QString &into)
{
    if (!into.isEmpty() && isThere(into)) {
        const auto known = openForReading(into);
        if (!known)
            return std::unexpected(known.error());
        if (known->reader->lastChange() > 0)
            return fail(ErrorCode::NotAllowed, {QStringLiteral("import-archive"), QStringLiteral("not-empty")});
    }
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {source});
    const QTemporaryDir folder;
    const auto store = storage::Store::open(storage::Location::parse(folder.filePath(QStringLiteral("plan.flotilla"))),
                                            storage::OpenMode::Create);
    if (!store)
        return std::unexpected(store.error());
    const auto read = storage::importArchive(**store, file, source);
    if (!read)
        return std::unexpected(read.error());
    context.out << context.words.translate("CommandLine", "The archive holds %n record(s); nothing was written.", nullptr,
                                           read->records)
                << Qt::endl;
    return 0;
}

Result<int> importArchive(Context &context, const QString &source, const Options &options)
{
    const QString into = options.value(QLatin1StringView("into"));
    if (options.has(QLatin1StringView("plan")))
        return planArchive(context, source, into);
    if (into.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--into FILE")});
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, {source});
    auto target = Target::open(into);
    if (!target)
        return std::unexpected(target.error());
    const auto imported = storage::importArchive(target->store(), file, source);
    if (!imported)
        return std::unexpected(imported.error());
    if (const auto kept = target->keep(); !kept)
        return std::unexpected(kept.error());
    context.err << context.words.translate("CommandLine", "%n record(s) read from the archive.", nullptr, imported->records)
                << Qt::endl;
    return 0;
}

/// What the target knows already; nothing when there is none yet.
Result<std::vector<interchange::KnownCamp>> knownIn(const QString &into, storage::OpenMode mode)
{
    std::vector<interchange::KnownCamp> known;
    if (into.isEmpty() || !isThere(into))
        return known;
    const auto store = storage::Store::open(storage::Location::parse(into), mode);
    if (!store)
        return std::unexpected(store.error());
    const auto reader = storage::Reader::begin(**store);
    if (!reader)
        return std::unexpected(reader.error());
    return interchange::readKnownCamps(**reader);
}

void say(Context &context, const interchange::ApplyOutcome &outcome, int warnings, bool changed)
{
    const auto number = [](int count) { return QString::number(count); };
    if (!changed)
        context.err << context.words.translate("CommandLine", "Nothing has changed: all of this was imported before.")
                    << Qt::endl;
    else
        context.err << wording::fill(
            context.words.translate("CommandLine",
                                    "Imported: %1 reports new, %2 changed, %3 same, %4 skipped; %5 people new."),
            {number(outcome.reportsNew), number(outcome.reportsChanged), number(outcome.reportsSame),
             number(outcome.reportsSkipped), number(outcome.peopleNew)})
                    << Qt::endl;
    if (changed && warnings > 0)
        context.err << wording::fill(
            context.words.translate("CommandLine",
                                    "Repairs and warnings: %1. They are listed by the same command with --plan."),
            {number(warnings)})
                    << Qt::endl;
}

Result<int> apply(Context &context, const interchange::ImportPlan &plan, const QString &into)
{
    auto target = Target::open(into);
    if (!target)
        return std::unexpected(target.error());
    const storage::ChangeLabel label{
        .code = QStringLiteral("import"), .arguments = {QFileInfo(plan.source).fileName()}, .who = userName()};
    qint64 change = 0;
    interchange::ApplyOutcome outcome;
    {
        auto transaction = storage::Transaction::begin(target->store(), label, context.clock);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto applied = interchange::applyPlan(**transaction, plan, [&](int, int) { return !context.isCancelled(); });
        if (!applied)
            return std::unexpected(applied.error());
        const auto committed = (*transaction)->commit();
        if (!committed)
            return std::unexpected(committed.error());
        outcome = std::move(*applied);
        change = *committed;
    }
    if (const auto keys = storage::completeNameKeys(target->store(), context.clock); !keys)
        return std::unexpected(keys.error());
    if (const auto kept = target->keep(); !kept)
        return std::unexpected(kept.error());
    const int warnings =
        std::accumulate(plan.camps.begin(), plan.camps.end(), 0, [](int sum, const interchange::CampPlan &camp) {
            return sum + static_cast<int>(camp.warnings.size());
        });
    say(context, outcome, warnings, change != 0);
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    const auto source = options.argument(0, QLatin1StringView("SOURCE"));
    if (!source)
        return std::unexpected(source.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    if (options.has(QLatin1StringView("list")))
        return list(context, *source, options);
    if (isArchive(*source))
        return importArchive(context, *source, options);
    const QString into = options.value(QLatin1StringView("into"));
    const bool onlyPlan = options.has(QLatin1StringView("plan"));
    if (into.isEmpty() && !onlyPlan)
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--into FILE")});
    const auto known = knownIn(into, onlyPlan ? storage::OpenMode::ReadOnly : storage::OpenMode::Create);
    if (!known)
        return std::unexpected(known.error());
    const interchange::ImportRequest request{.source = *source,
                                             .edition = options.value(QLatin1StringView("edition")),
                                             .projects = options.value(QLatin1StringView("projects")),
                                             .roster = options.value(QLatin1StringView("roster")),
                                             .results = options.value(QLatin1StringView("results")),
                                             .decisions = {}};
    const auto plan = interchange::planImport(request, *known, [&](int, int) { return !context.isCancelled(); });
    if (!plan)
        return std::unexpected(plan.error());
    if (options.has(QLatin1StringView("json")))
        printJson(context.out, interchange::toJson(*plan, context.words));
    else if (onlyPlan)
        context.out << planText(*plan, context.words);
    return onlyPlan ? Result<int>(0) : apply(context, *plan, into);
}

constexpr std::array options{
    OptionSpec{
        QLatin1StringView("into"), QLatin1StringView("FILE"),
        QT_TRANSLATE_NOOP("CommandLine", "where to write: a file, made when it is not there, or a postgresql:// address")},
    OptionSpec{QLatin1StringView("edition"), QLatin1StringView("NAME"),
               QT_TRANSLATE_NOOP("CommandLine", "one edition only, by its folder (see --list)")},
    OptionSpec{QLatin1StringView("projects"), QLatin1StringView("F"),
               QT_TRANSLATE_NOOP("CommandLine", "the catalogue of projects, Markdown")},
    OptionSpec{QLatin1StringView("roster"), QLatin1StringView("F"),
               QT_TRANSLATE_NOOP("CommandLine", "who takes part, with projects and mentors, CSV")},
    OptionSpec{QLatin1StringView("results"), QLatin1StringView("F"),
               QT_TRANSLATE_NOOP("CommandLine", "the published list of results, CSV")},
    OptionSpec{
        QLatin1StringView("plan"), {}, QT_TRANSLATE_NOOP("CommandLine", "only show what would happen; write nothing")},
    OptionSpec{QLatin1StringView("json"), {}, QT_TRANSLATE_NOOP("CommandLine", "print the plan as JSON, for programs")},
    OptionSpec{QLatin1StringView("list"), {}, QT_TRANSLATE_NOOP("CommandLine", "only list the editions that are found")},
};

} // namespace

constinit const Verb importVerb{
    QLatin1StringView("import"),
    QLatin1StringView(
        "SOURCE [--into FILE] [--edition NAME] [--projects F] [--roster F] [--results F] [--plan] [--json] [--list]"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "Reads a camp's repository, folder or archive and writes what is new; --plan shows it first."),
    options,
    QLatin1StringView("import ~/camp --plan"),
    run};

} // namespace flotilla::command
