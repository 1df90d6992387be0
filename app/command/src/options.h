#pragma once

#include "domain/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>

namespace flotilla::command {

/// An option of a verb. Its text is translated in the context "CommandLine" (QT_TRANSLATE_NOOP).
struct OptionSpec {
    QLatin1StringView name;
    QLatin1StringView value; ///< what stands for its value in the help; empty: the option is a switch
    const char *text;
};

/// The arguments of one run of a verb.
class Options {
public:
    /// UnknownOption, MissingArgument.
    static Result<Options> parse(const QStringList &arguments, std::span<const OptionSpec> specs);

    const QStringList &positional() const { return m_positional; }
    bool has(QLatin1StringView name) const { return m_values.contains(name); }
    /// Empty when it was not given; the last one when it was given twice.
    QString value(QLatin1StringView name) const { return m_values.value(name); }
    /// A whole number; the default when it was not given. BadValue.
    Result<int> integer(QLatin1StringView name, int usual, int least, int most) const;
    /// The n-th argument that is no option. MissingArgument, naming it as the help does.
    Result<QString> argument(qsizetype index, QLatin1StringView name) const;
    /// BadValue, naming the first argument beyond `most`.
    Result<void> atMost(qsizetype most) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
};

} // namespace flotilla::command
