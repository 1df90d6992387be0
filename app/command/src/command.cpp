#include "command/command.h"

#include "help.h"
#include "verb.h"
#include "wording/error_text.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

/// What the arguments are about, with the options that every command has taken out.
struct Request {
    QString verb;
    QStringList arguments; ///< of the verb
    std::optional<Language> language;
    bool help = false;
    bool version = false;
};

Result<Language> languageOf(const QString &text)
{
    if (text == u"en"_s || text.startsWith(u"en_"_s) || text.startsWith(u"en-"_s))
        return Language::English;
    if (text == u"zh"_s || text.startsWith(u"zh_"_s) || text.startsWith(u"zh-"_s))
        return Language::Chinese;
    return fail(ErrorCode::BadValue, {u"--lang"_s, text});
}

Result<Request> requestOf(const QStringList &arguments)
{
    Request request;
    bool onlyArguments = false; // after "--"
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const bool isOption = !onlyArguments && argument.startsWith(u'-');
        if (isOption && (argument == u"--lang"_s || argument.startsWith(u"--lang="_s))) {
            const bool apart = argument == u"--lang"_s;
            if (apart && i + 1 >= arguments.size())
                return fail(ErrorCode::MissingArgument, {u"--lang zh|en"_s});
            const auto language = languageOf(apart ? arguments[++i] : argument.section(u'=', 1));
            if (!language)
                return std::unexpected(language.error());
            request.language = *language;
        } else if (isOption && (argument == u"--help"_s || argument == u"-h"_s)) {
            request.help = true;
        } else if (isOption && request.verb.isEmpty() && (argument == u"--version"_s || argument == u"-v"_s)) {
            request.version = true;
        } else if (request.verb.isEmpty() && isOption) {
            return fail(ErrorCode::UnknownOption, {argument});
        } else if (request.verb.isEmpty()) {
            request.verb = argument;
        } else {
            onlyArguments |= argument == u"--"_s;
            request.arguments.append(argument);
        }
    }
    return request;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

int failed(const Error &error, QTextStream &err, const wording::Wording &words)
{
    err << "flotilla: " << wording::errorText(error, words) << Qt::endl;
    return exitStatus(error.code);
}

int runVerb(const Verb &verb, const Request &request, Context &context)
{
    if (request.help) {
        context.out << verbHelp(verb, context.words);
        return 0;
    }
    const auto options = Options::parse(request.arguments, verb.options);
    if (!options) {
        const int status = failed(options.error(), context.err, context.words);
        context.err << wording::fill(context.words.translate("CommandLine", "See: flotilla %1 --help"), {QString(verb.name)})
                    << Qt::endl;
        return status;
    }
    const auto status = verb.run(context, *options);
    return status ? *status : failed(status.error(), context.err, context.words);
}

} // namespace

bool isForCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.front() == u"--sample"_s || arguments.front() == u"--measure-start"_s)
        return false;
    const QString &first = arguments.front();
    if (findVerb(first) || first.startsWith(u'-'))
        return true;
    const bool isPlace = first.startsWith(u"postgresql://"_s) || first.startsWith(u"postgres://"_s) || first.contains(u'/')
        || first.endsWith(u".flotilla"_s) || QFileInfo(first).isFile();
    return !isPlace;
}

bool drawsCharts(const QStringList &arguments)
{
    const auto request = requestOf(arguments);
    return request && request->verb == chartVerb.name && !request->help;
}

int run(const QStringList &arguments, Streams streams, const Clock &clock, const std::function<bool()> &isCancelled,
        const ChartMaker &charts)
{
    const auto request = requestOf(arguments);
    if (!request)
        return failed(request.error(), streams.err, wording::Wording(systemLanguage()));
    const wording::Wording words(request->language.value_or(systemLanguage()));
    if (request->version) {
        streams.out << "flotilla " << FLOTILLA_VERSION << Qt::endl;
        return 0;
    }
    if (request->verb.isEmpty()) {
        (request->help ? streams.out : streams.err) << programHelp(words);
        return request->help ? 0 : exitStatus(ErrorCode::MissingArgument);
    }
    const Verb *verb = findVerb(request->verb);
    if (!verb) {
        const int status = failed({ErrorCode::UnknownCommand, {request->verb}}, streams.err, words);
        if (const QString nearest = nearestVerb(request->verb); !nearest.isEmpty())
            streams.err << wording::fill(words.translate("CommandLine", "Did you mean: flotilla %1?"), {nearest})
                        << Qt::endl;
        return status;
    }
    Context context{.out = streams.out,
                    .err = streams.err,
                    .clock = clock,
                    .words = words,
                    .asked = request->language,
                    .isCancelled = isCancelled ? isCancelled : [] { return false; },
                    .charts = charts};
    return runVerb(*verb, *request, context);
}

} // namespace flotilla::command
