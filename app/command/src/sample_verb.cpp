#include "interchange/sample.h"
#include "place.h"

#include <array>

namespace flotilla::command {

namespace {

Result<interchange::SampleRequest> requestOf(const Context &context, const Options &options)
{
    interchange::SampleRequest request;
    const auto mentees = options.integer(QLatin1StringView("mentees"), request.mentees, 1, 1'000);
    if (!mentees)
        return std::unexpected(mentees.error());
    const auto camps = options.integer(QLatin1StringView("camps"), request.camps, 1, 100'000);
    if (!camps)
        return std::unexpected(camps.error());
    request.mentees = *mentees;
    request.camps = *camps;
    request.now = context.clock.now();
    if (options.has(QLatin1StringView("seed"))) {
        bool isNumber = false;
        request.seed = options.value(QLatin1StringView("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return fail(ErrorCode::BadValue, {QStringLiteral("--seed"), options.value(QLatin1StringView("seed"))});
    }
    return request;
}

Result<int> run(Context &context, const Options &options)
{
    if (const auto fine = options.atMost(0); !fine)
        return std::unexpected(fine.error());
    const QString file = options.value(QLatin1StringView("into"));
    if (file.isEmpty())
        return fail(ErrorCode::MissingArgument, {QStringLiteral("--into FILE")});
    const auto request = requestOf(context, options);
    if (!request)
        return std::unexpected(request.error());
    auto target = Target::open(file);
    if (!target)
        return std::unexpected(target.error());
    const auto written =
        interchange::writeSample(target->store(), *request, context.clock, [&](int, int) { return !context.isCancelled(); });
    if (!written)
        return std::unexpected(written.error());
    const QString name = target->store().location().display();
    if (const auto kept = target->keep(); !kept)
        return std::unexpected(kept.error());
    context.err << wording::fill(
        context.words.translate("CommandLine", "%n sample camp(s) with %1 mentees each are in %2.", nullptr, request->camps),
        {QString::number(request->mentees), name})
                << Qt::endl;
    return 0;
}

constexpr std::array options{
    OptionSpec{QLatin1StringView("into"), QLatin1StringView("FILE"),
               QT_TRANSLATE_NOOP("CommandLine", "where to write; made when it is not there")},
    OptionSpec{QLatin1StringView("mentees"), QLatin1StringView("N"),
               QT_TRANSLATE_NOOP("CommandLine", "mentees of each camp; 32 if it is not said")},
    OptionSpec{QLatin1StringView("camps"), QLatin1StringView("M"),
               QT_TRANSLATE_NOOP("CommandLine", "camps, one of them running; 2 if it is not said")},
    OptionSpec{QLatin1StringView("seed"), QLatin1StringView("S"),
               QT_TRANSLATE_NOOP("CommandLine", "a whole number; the same one gives the same camps")},
};

} // namespace

constinit const Verb sampleVerb{QLatin1StringView("sample"),
                                QLatin1StringView("--into FILE [--mentees N] [--camps M] [--seed S]"),
                                QT_TRANSLATE_NOOP("CommandLine", "Writes camps of invented people, to try things out."),
                                options,
                                QLatin1StringView("sample --into try.flotilla"),
                                run};

} // namespace flotilla::command
