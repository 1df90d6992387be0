#pragma once

#include "command/command.h"
#include "options.h"
#include "wording/wording.h"

#include <QTextStream>

namespace flotilla::command {

/// What a verb runs in.
struct Context {
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    const wording::Wording &words; ///< of messages
    std::optional<Language> asked; ///< by --lang: also the language of results
    std::function<bool()> isCancelled;
    const ChartMaker &charts; ///< without functions where nothing can paint
};

/// Exit status of a verb that did its work and found something to say.
constexpr int statusFindings = 1;

/// A command of the program. A file a verb; the table is in verbs.cpp.
struct Verb {
    QLatin1StringView name;
    QLatin1StringView arguments; ///< "FILE --period N", as in the help
    const char *summary;         ///< one sentence, translated in the context "CommandLine"
    std::span<const OptionSpec> options;
    QLatin1StringView example;
    Result<int> (*run)(Context &context, const Options &options); ///< gives the exit status
};

std::span<const Verb> verbs();
/// Null if there is none of that name.
const Verb *findVerb(const QString &name);

// The verbs, each in its own file.
extern const Verb importVerb;
extern const Verb rollCallVerb;
extern const Verb announceVerb;
extern const Verb nudgeVerb;
extern const Verb lintReportVerb;
extern const Verb summaryVerb;
extern const Verb ledgerVerb;
extern const Verb resultsVerb;
extern const Verb searchVerb;
extern const Verb campVerb;
extern const Verb campsVerb;
extern const Verb exportVerb;
extern const Verb checkVerb;
extern const Verb sampleVerb;
extern const Verb campFileVerb;
extern const Verb writeBackVerb;
extern const Verb eraseVerb;
extern const Verb chartVerb;
extern const Verb certificatesVerb;
extern const Verb verifyVerb;
extern const Verb keysVerb;
extern const Verb sessionsVerb;

} // namespace flotilla::command
