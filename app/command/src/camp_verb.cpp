#include "camp_list.h"
#include "camp_text.h"
#include "place.h"
#include "storage/transaction.h"
#include "workspace/camps.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

constexpr int usualDays = 14;
constexpr int mostDays = 366;

Result<QDate> dayOf(const Options &options, QLatin1StringView name)
{
    const QDate day = QDate::fromString(options.value(name), Qt::ISODate);
    if (!options.has(name))
        return fail(ErrorCode::MissingArgument, {u"--"_s + name + u" DAY"_s});
    return day.isValid() ? Result<QDate>(day) : fail(ErrorCode::BadValue, {u"--"_s + name, options.value(name)});
}

/// "2027-04-04..2027-04-06,2027-05-01": days or ranges of days.
Result<std::vector<DateRange>> pausesOf(const QString &text)
{
    std::vector<DateRange> pauses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QDate first = QDate::fromString(part.section(u".."_s, 0, 0).trimmed(), Qt::ISODate);
        const QDate last =
            part.contains(u".."_s) ? QDate::fromString(part.section(u".."_s, 1).trimmed(), Qt::ISODate) : first;
        const DateRange pause{first, last};
        if (!pause.isValid())
            return fail(ErrorCode::BadValue, {u"--pause"_s, part.trimmed()});
        pauses.push_back(pause);
    }
    return pauses;
}

Result<void> takeFacts(CampPlan &plan, const Options &options)
{
    Camp &camp = plan.camp;
    camp.title = options.value(QLatin1StringView("title"));
    camp.titleEn = options.value(QLatin1StringView("title-en"));
    camp.slug = options.has(QLatin1StringView("slug")) ? options.value(QLatin1StringView("slug"))
                                                       : slugFor(camp.titleEn.isEmpty() ? camp.title : camp.titleEn);
    if (camp.slug.isEmpty())
        camp.slug = u"camp-"_s + plan.days().first.toString(u"yyyy-MM"_s);
    for (const auto &[name, member] :
         {std::pair{QLatin1StringView("time-zone"), &Camp::timeZone}, {QLatin1StringView("repository"), &Camp::repository}})
        if (options.has(name))
            camp.*member = options.value(name);
    if (const QString language = options.value(QLatin1StringView("language")); language == u"en"_s)
        camp.language = Language::English;
    else if (language == u"zh"_s)
        camp.language = Language::Chinese;
    else if (!language.isEmpty())
        return fail(ErrorCode::BadValue, {u"--language"_s, language});
    return {};
}

/// The grid of the options: so many days each, without the pauses.
Result<CampPlan> planFrom(const Options &options)
{
    const auto first = dayOf(options, QLatin1StringView("from"));
    if (!first)
        return std::unexpected(first.error());
    const auto last = dayOf(options, QLatin1StringView("to"));
    if (!last)
        return std::unexpected(last.error());
    const auto each = options.integer(QLatin1StringView("every"), usualDays, 1, mostDays);
    if (!each)
        return std::unexpected(each.error());
    const auto pauses = pausesOf(options.value(QLatin1StringView("pause")));
    if (!pauses)
        return std::unexpected(pauses.error());
    CampPlan plan;
    plan.batches.push_back({.days = {*first, *last}, .periods = gridOfCadence({*first, *last}, *each, *pauses)});
    return plan;
}

Result<CampPlan> likeAnother(storage::Reader &reader, const Options &options)
{
    const auto first = dayOf(options, QLatin1StringView("from"));
    if (!first)
        return std::unexpected(first.error());
    const auto camp = chooseCamp(reader, options.value(QLatin1StringView("like")));
    if (!camp)
        return std::unexpected(camp.error());
    return workspace::planLike(reader, camp->id, *first);
}

Result<int> make(Context &context, const QString &file, const Options &options)
{
    if (!options.has(QLatin1StringView("title")))
        return fail(ErrorCode::MissingArgument, {u"--title TITLE"_s});
    const bool like = options.has(QLatin1StringView("like"));
    auto plan = like ? CampPlan() : planFrom(options);
    if (!plan)
        return std::unexpected(plan.error());
    auto target = Target::open(file);
    if (!target)
        return std::unexpected(target.error());
    const storage::ChangeLabel label{.code = u"new-camp"_s, .who = userName()};
    auto transaction = storage::Transaction::begin(target->store(), label, context.clock);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (like)
        plan = likeAnother(**transaction, options);
    if (!plan)
        return std::unexpected(plan.error());
    if (const auto fine = takeFacts(*plan, options); !fine)
        return std::unexpected(fine.error());
    const auto made = workspace::makeCamp(**transaction, *plan);
    if (!made)
        return std::unexpected(made.error());
    const auto facts = workspace::planOf(**transaction, *made);
    if (!facts)
        return std::unexpected(facts.error());
    if (const auto kept = (*transaction)->commit(); !kept)
        return std::unexpected(kept.error());
    transaction->reset();
    if (const auto kept = target->keep(); !kept)
        return std::unexpected(kept.error());
    printCamp(context, *facts, options.has(jsonOption.name));
    return 0;
}

Result<int> show(Context &context, const QString &file, const Options &options)
{
    auto place = openForReading(file);
    if (!place)
        return std::unexpected(place.error());
    const auto camp = chooseCamp(*place->reader, options.value(campOption.name));
    if (!camp)
        return std::unexpected(camp.error());
    const auto facts = workspace::planOf(*place->reader, camp->id);
    if (!facts)
        return std::unexpected(facts.error());
    printCamp(context, *facts, options.has(jsonOption.name));
    return 0;
}

Result<int> run(Context &context, const Options &options)
{
    const auto what = options.argument(0, QLatin1StringView("new|list|show"));
    if (!what)
        return std::unexpected(what.error());
    const auto file = options.argument(1, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(2); !fine)
        return std::unexpected(fine.error());
    if (*what == u"new"_s)
        return make(context, *file, options);
    if (*what == u"list"_s)
        return listCamps(context, *file, options.has(jsonOption.name));
    if (*what == u"show"_s)
        return show(context, *file, options);
    return fail(ErrorCode::BadValue, {u"new|list|show"_s, *what});
}

constexpr std::array options{
    campOption,
    OptionSpec{QLatin1StringView("title"), QLatin1StringView("TITLE"),
               QT_TRANSLATE_NOOP("CommandLine", "new: what the camp is called")},
    OptionSpec{QLatin1StringView("title-en"), QLatin1StringView("TITLE"),
               QT_TRANSLATE_NOOP("CommandLine", "new: its title in English, where the other one is Chinese")},
    OptionSpec{QLatin1StringView("slug"), QLatin1StringView("SLUG"),
               QT_TRANSLATE_NOOP("CommandLine", "new: its short name; else made from the title")},
    OptionSpec{QLatin1StringView("from"), QLatin1StringView("DAY"),
               QT_TRANSLATE_NOOP("CommandLine", "new: its first day, as 2027-03-01")},
    OptionSpec{QLatin1StringView("to"), QLatin1StringView("DAY"), QT_TRANSLATE_NOOP("CommandLine", "new: its last day")},
    OptionSpec{QLatin1StringView("every"), QLatin1StringView("DAYS"),
               QT_TRANSLATE_NOOP("CommandLine", "new: the days of a report period (14)")},
    OptionSpec{QLatin1StringView("pause"), QLatin1StringView("DAY..DAY,DAY"),
               QT_TRANSLATE_NOOP("CommandLine", "new: holidays, by which periods become longer")},
    OptionSpec{
        QLatin1StringView("like"), QLatin1StringView("SLUG"),
        QT_TRANSLATE_NOOP("CommandLine", "new: batches, periods and rules of another camp of the file, moved to --from")},
    OptionSpec{QLatin1StringView("language"), QLatin1StringView("zh|en"),
               QT_TRANSLATE_NOOP("CommandLine", "new: of what the camp publishes (zh)")},
    OptionSpec{QLatin1StringView("time-zone"), QLatin1StringView("ZONE"),
               QT_TRANSLATE_NOOP("CommandLine", "new: as Asia/Shanghai, which is the default")},
    OptionSpec{QLatin1StringView("repository"), QLatin1StringView("URL"),
               QT_TRANSLATE_NOOP("CommandLine", "new: the page of the camp's Git repository")},
    jsonOption};

} // namespace

constinit const Verb campVerb{
    QLatin1StringView("camp"),
    QLatin1StringView("new|list|show FILE [--camp SLUG] [--title TITLE --from DAY --to DAY] [--json]"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "Makes a camp with its report periods; lists the camps of a file; shows one with its periods and rules."),
    options,
    QLatin1StringView("camp new camp.flotilla --title \"Yuanfan Camp 4\" --from 2027-03-01 --to 2027-05-30 --pause "
                      "2027-04-03..2027-04-05"),
    run};

} // namespace flotilla::command
