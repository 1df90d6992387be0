#include "check_text.h"
#include "place.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace flotilla::command {

namespace {

Result<int> run(Context &context, const Options &options)
{
    const auto file = options.argument(0, QLatin1StringView("FILE"));
    if (!file)
        return std::unexpected(file.error());
    if (const auto fine = options.atMost(1); !fine)
        return std::unexpected(fine.error());
    auto store = storage::Store::open(storage::Location::parse(*file), storage::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const auto findings = storage::check(**store);
    if (!findings)
        return std::unexpected(findings.error());
    const int status = findings->empty() ? 0 : statusFindings;
    if (options.has(QLatin1StringView("json"))) {
        QJsonArray array;
        for (const storage::CheckFinding &finding : *findings)
            array.append(QJsonObject{{QStringLiteral("code"), checkName(finding.code)},
                                     {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
                                     {QStringLiteral("text"), checkText(finding, context.words)}});
        printJson(context.out, {{QStringLiteral("findings"), array}});
        return status;
    }
    for (const storage::CheckFinding &finding : *findings)
        context.out << checkText(finding, context.words) << '\n';
    if (findings->empty())
        context.out << wording::fill(context.words.translate("CommandLine", "All is well with %1."),
                                     {(*store)->location().display()})
                    << '\n';
    else
        context.err << context.words.translate("CommandLine", "%n finding(s).", nullptr, int(findings->size())) << Qt::endl;
    return status;
}

constexpr std::array options{jsonOption};

} // namespace

constinit const Verb checkVerb{
    QLatin1StringView("check"),
    QLatin1StringView("FILE [--json]"),
    QT_TRANSLATE_NOOP("CommandLine", "Checks that a file is whole and its records keep the rules."),
    options,
    QLatin1StringView("check camp.flotilla"),
    run};

} // namespace flotilla::command
