#include "interchange/write_back_records.h"
#include "place.h"
#include "platform/paths.h"
#include "platform/settings.h"
#include "wording/error_text.h"
#include "wording/words.h"

#include "domain/enum_names.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace flotilla::command {

namespace {

using interchange::PlannedWriteBack;
using interchange::WriteBackPlan;
using interchange::WrittenBack;

template <class E>
QString nameOf(E value)
{
    const std::string_view name = enumName(value);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString placingName(interchange::ReviewPlacing placing)
{
    using enum interchange::ReviewPlacing;
    switch (placing) {
    case AlreadyThere:
        return QStringLiteral("already-there");
    case EmptyFilled:
        return QStringLiteral("filled");
    case PlaceholderReplaced:
        return QStringLiteral("placeholder-replaced");
    case OwnReplaced:
        return QStringLiteral("own-replaced");
    case Appended:
        return QStringLiteral("appended");
    case HeadingAdded:
        return QStringLiteral("heading-added");
    }
    return {};
}

QJsonObject toJson(const PlannedWriteBack &planned, const wording::Wording &words)
{
    QJsonObject json{{QStringLiteral("review"), toText(planned.review.review)}, {QStringLiteral("path"), planned.path}};
    if (planned.problem) {
        json.insert(QStringLiteral("problem"), wording::errorText(*planned.problem, words));
        json.insert(QStringLiteral("period_branch_may_help"), planned.periodMayHelp);
        return json;
    }
    json.insert(QStringLiteral("placing"), placingName(planned.placing));
    json.insert(QStringLiteral("line"), planned.line);
    json.insert(QStringLiteral("text"), planned.written);
    if (!planned.page.isEmpty())
        json.insert(QStringLiteral("page"), planned.page.toString());
    return json;
}

QJsonArray toJson(const std::vector<PlannedWriteBack> &reviews, const wording::Wording &words)
{
    QJsonArray array;
    for (const PlannedWriteBack &planned : reviews)
        array.append(toJson(planned, words));
    return array;
}

QJsonObject toJson(const WriteBackPlan &plan, const wording::Wording &words)
{
    QJsonArray branches;
    for (const interchange::PlannedBranch &branch : plan.branches)
        branches.append(QJsonObject{{QStringLiteral("remote"), branch.shownAs},
                                    {QStringLiteral("branch"), branch.branch},
                                    {QStringLiteral("new"), branch.tip.isEmpty()},
                                    {QStringLiteral("pull"), branch.pull},
                                    {QStringLiteral("reviews"), toJson(branch.reviews, words)}});
    return {{QStringLiteral("way"), nameOf(plan.request.way)},
            {QStringLiteral("branches"), branches},
            {QStringLiteral("texts"), toJson(plan.texts, words)},
            {QStringLiteral("refused"), toJson(plan.refused, words)}};
}

void print(Context &context, const WriteBackPlan &plan, const wording::Wording &words)
{
    for (const interchange::PlannedBranch &branch : plan.branches) {
        const QString title = branch.tip.isEmpty() ? words.translate("WriteBack", "%1, new branch %2:")
                                                   : words.translate("WriteBack", "%1, branch %2:");
        context.out << wording::fill(title, {branch.shownAs, branch.branch}) << '\n';
        for (const PlannedWriteBack &planned : branch.reviews)
            context.out << "  " << planned.path << ':' << planned.line << ": "
                        << interchange::placingText(planned.placing, words) << '\n';
    }
    for (const PlannedWriteBack &planned : plan.texts)
        context.out << planned.path << '\n' << planned.page.toString() << "\n\n" << planned.written << "\n\n";
    for (const PlannedWriteBack &planned : plan.refused)
        if (planned.problem)
            context.out << planned.path << ": " << wording::errorText(*planned.problem, words) << '\n';
}

QJsonObject toJson(const std::vector<WrittenBack> &written, const wording::Wording &words)
{
    QJsonArray array;
    for (const WrittenBack &each : written) {
        QJsonObject json{{QStringLiteral("review"), toText(each.record.review)},
                         {QStringLiteral("path"), each.record.path},
                         {QStringLiteral("state"), nameOf(each.record.state)},
                         {QStringLiteral("branch"), each.record.branch},
                         {QStringLiteral("commit"), each.record.commit}};
        if (each.problem)
            json.insert(QStringLiteral("problem"), wording::errorText(*each.problem, words));
        array.append(json);
    }
    return {{QStringLiteral("reviews"), array}};
}

Result<WriteBackWay> wayOf(const Options &options, const Camp &camp)
{
    const QString name = options.value(QLatin1StringView("way"));
    if (name.isEmpty())
        return camp.rules.writeBack;
    const auto way = enumFromName<WriteBackWay>(name.toStdString());
    if (!way)
        return fail(ErrorCode::BadValue, {QStringLiteral("--way"), name});
    return *way;
}

/// What is to be done, read in one view of the place.
Result<interchange::WriteBackRequest> readRequest(storage::Reader &reader, const Camp &camp, WriteBackWay way)
{
    const auto pending = interchange::readPendingWriteBacks(reader, camp.id);
    if (!pending)
        return std::unexpected(pending.error());
    std::vector<Id<Review>> reviews;
    for (const interchange::PendingWriteBack &each : *pending)
        reviews.push_back(each.review);
    return interchange::readWriteBackRequest(reader, camp.id, reviews, way);
}

Result<void> record(storage::Store &store, const Context &context, const std::vector<WrittenBack> &written)
{
    const auto transaction =
        storage::Transaction::begin(store, {.code = QStringLiteral("write-back"), .who = userName()}, context.clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto kept = interchange::recordWriteBacks(**transaction, written); !kept)
        return kept;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

Result<int> carryOut(Context &context, storage::Store &store, const WriteBackPlan &plan, bool asJson,
                     const wording::Wording &words)
{
    const auto written = interchange::carryOut(plan, context.clock.now(), context.isCancelled);
    if (!written)
        return std::unexpected(written.error());
    if (const auto kept = record(store, context, *written); !kept)
        return std::unexpected(kept.error());
    const auto problems =
        int(std::ranges::count_if(*written, [](const WrittenBack &each) { return each.problem.has_value(); }));
    if (asJson)
        printJson(context.out, toJson(*written, words));
    for (const WrittenBack &each : *written)
        if (each.problem && !asJson)
            context.out << each.record.path << ": " << wording::errorText(*each.problem, words) << '\n';
    context.err << context.words.translate("CommandLine", "%n review(s) written back", nullptr,
                                           int(written->size()) - problems)
                << ", " << context.words.translate("CommandLine", "%n not yet.", nullptr, problems) << Qt::endl;
    const bool wasStopped = std::ranges::any_of(
        *written, [](const WrittenBack &each) { return each.problem && each.problem->code == ErrorCode::Cancelled; });
    if (wasStopped)
        return fail(ErrorCode::Cancelled);
    return problems == 0 ? 0 : statusFindings;
}

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    const bool onlyPlan = options.has(QLatin1StringView("plan"));
    const auto store = storage::Store::open(storage::Location::parse(*file),
                                            onlyPlan ? storage::OpenMode::ReadOnly : storage::OpenMode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    auto reader = storage::Reader::begin(**store);
    if (!reader)
        return std::unexpected(reader.error());
    const auto camp = chooseCamp(**reader, options.value(QLatin1StringView("camp")));
    if (!camp)
        return std::unexpected(camp.error());
    const auto way = wayOf(options, *camp);
    if (!way)
        return std::unexpected(way.error());
    const QString repository = options.value(QLatin1StringView("repository"));
    if (repository.isEmpty() && *way != WriteBackWay::Text)
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--repository PATH")});
    auto request = readRequest(**reader, *camp, *way);
    if (!request)
        return std::unexpected(request.error());
    reader->reset();
    request->repository = repository;
    request->gitProgram = platform::Settings(platform::Paths::standard().settings).value(platform::settings::gitProgram);
    const auto plan = interchange::planWriteBack(*request, context.isCancelled);
    if (!plan)
        return std::unexpected(plan.error());
    const wording::Wording words = wordsFor(context, *camp);
    const bool asJson = options.has(QLatin1StringView("json"));
    // A text is for a person to paste: printing it is all that can be done here, and whether it was pasted is not known.
    if (onlyPlan || *way == WriteBackWay::Text) {
        if (asJson)
            printJson(context.out, toJson(*plan, words));
        else
            print(context, *plan, words);
        return plan->refused.empty() ? 0 : statusFindings;
    }
    return carryOut(context, **store, *plan, asJson, words);
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("repository"), QLatin1StringView("PATH"),
               QT_TRANSLATE_NOOP("CommandLine", "a clone of the camp's repository; its work tree is not touched")},
    OptionSpec{QLatin1StringView("way"), QLatin1StringView("pull|period|text"),
               QT_TRANSLATE_NOOP("CommandLine",
                                 "into the open pull requests, onto one branch per period, or as text to paste; else as "
                                 "the camp's rules say")},
    OptionSpec{
        QLatin1StringView("plan"), {}, QT_TRANSLATE_NOOP("CommandLine", "only show what would happen; write nothing")},
    jsonOption,
};

} // namespace

constinit const Verb writeBackVerb{
    QLatin1StringView("write-back"),
    QLatin1StringView("FILE --camp SLUG --repository PATH [--plan] [--way pull|period|text] [--json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Commits reviews entered here to where their reports are and pushes them."),
    options,
    QLatin1StringView("write-back camp.flotilla --repository ~/camp --plan"),
    run};

} // namespace flotilla::command
