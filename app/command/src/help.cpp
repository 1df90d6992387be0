#include "help.h"

#include "text_table.h"

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::command {

namespace {

/// Number of letters to change, add or leave out (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j) + 1;
            const int changed = diagonal + (a[i] != b[j]);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

QString programHelp(const wording::Wording &words)
{
    QString text = words.translate("CommandLine", "Usage: flotilla [FILE]\n       flotilla COMMAND [ARGUMENTS]") + u"\n\n"_s
        + words.translate("CommandLine",
                          "Without a command, opens the window: on FILE (a .flotilla file or a postgresql:// address), or "
                          "where it was left. "
                          "A command does its work without a window.")
        + u"\n\n"_s + words.translate("CommandLine", "Commands:") + u'\n';
    TextTable table({}, u"  "_s);
    for (const Verb &verb : verbs())
        table.add({verb.name, words.translate("CommandLine", verb.summary)});
    text += table.text() + u'\n' + words.translate("CommandLine", "Options:") + u'\n';
    TextTable options({}, u"  "_s);
    options.add({u"--lang zh|en"_s,
                 words.translate("CommandLine",
                                 "language of messages and texts; else the system's, and the camp's own for its texts")});
    options.add({u"--sample"_s, words.translate("CommandLine", "open the window on a sample camp of invented people")});
    options.add({u"--help"_s, words.translate("CommandLine", "this help; after a command, the help of that command")});
    options.add({u"--version"_s, words.translate("CommandLine", "the version")});
    return text + options.text() + u'\n'
        + words.translate(
            "CommandLine",
            "Exit status: 0 done, 1 findings, 2 wrong usage, 3 the input cannot be used, 4 the storage failed, "
            "5 somebody else is writing, 130 cancelled.")
        + u'\n';
}

QString verbHelp(const Verb &verb, const wording::Wording &words)
{
    QString text = words.translate("CommandLine", "Usage:") + u" flotilla "_s + verb.name + u' ' + verb.arguments + u"\n\n"_s
        + words.translate("CommandLine", verb.summary) + u"\n\n"_s + words.translate("CommandLine", "Options:") + u'\n';
    TextTable table({}, u"  "_s);
    for (const OptionSpec &option : verb.options)
        table.add({u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + QString(option.value)),
                   words.translate("CommandLine", option.text)});
    table.add({u"--lang zh|en"_s, words.translate("CommandLine", "language of messages and texts")});
    table.add({u"--help"_s, words.translate("CommandLine", "this help")});
    text += table.text();
    if (!verb.example.isEmpty())
        text += u'\n' + words.translate("CommandLine", "Example:") + u"\n  flotilla "_s + verb.example + u'\n';
    return text;
}

QString nearestVerb(const QString &typed)
{
    constexpr int farthest = 2;
    QString nearest;
    int least = farthest + 1;
    for (const Verb &verb : verbs()) {
        const QString name = verb.name;
        const int steps = name.startsWith(typed) && typed.size() > 2 ? 0 : distance(typed, name);
        if (steps < least) {
            least = steps;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace flotilla::command
