#include "options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace flotilla::command {

Result<Options> Options::parse(const QStringList &arguments, std::span<const OptionSpec> specs)
{
    QCommandLineParser parser;
    for (const OptionSpec &spec : specs) {
        QCommandLineOption option{QString(spec.name)};
        if (!spec.value.isEmpty())
            option.setValueName(QString(spec.value));
        parser.addOption(option);
    }
    // The parser takes the first argument for the program's name.
    const bool parsed = parser.parse(QStringList{QStringLiteral("flotilla")} + arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return fail(ErrorCode::UnknownOption,
                    {(unknown.front().size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + unknown.front()});
    if (!parsed)
        return fail(ErrorCode::MissingArgument, {arguments.isEmpty() ? QString() : arguments.last()});
    Options options;
    options.m_positional = parser.positionalArguments();
    for (const OptionSpec &spec : specs) {
        if (!parser.isSet(QString(spec.name)))
            continue;
        const QString value = spec.value.isEmpty() ? QString() : parser.value(QString(spec.name));
        if (!spec.value.isEmpty() && value.isEmpty())
            return fail(ErrorCode::MissingArgument, {QStringLiteral("--") + spec.name + u' ' + spec.value});
        options.m_values.insert(QString(spec.name), value);
    }
    return options;
}

Result<int> Options::integer(QLatin1StringView name, int usual, int least, int most) const
{
    if (!has(name))
        return usual;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(ErrorCode::BadValue, {QStringLiteral("--") + name, value(name)});
    return number;
}

Result<QString> Options::argument(qsizetype index, QLatin1StringView name) const
{
    if (index >= m_positional.size() || m_positional[index].isEmpty())
        return fail(ErrorCode::MissingArgument, {QString(name)});
    return m_positional[index];
}

Result<void> Options::atMost(qsizetype most) const
{
    if (m_positional.size() <= most)
        return {};
    return fail(ErrorCode::UnknownOption, {m_positional[most]});
}

} // namespace flotilla::command
