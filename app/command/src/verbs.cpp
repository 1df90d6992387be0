#include "verb.h"

#include <algorithm>
#include <array>

namespace flotilla::command {

std::span<const Verb> verbs()
{
    static const std::array all = {importVerb, rollCallVerb, announceVerb, nudgeVerb,   lintReportVerb,   summaryVerb,
                                   chartVerb,  searchVerb,   campVerb,     campsVerb,   certificatesVerb, verifyVerb,
                                   keysVerb,   exportVerb,   checkVerb,    sampleVerb,  campFileVerb,     writeBackVerb,
                                   eraseVerb,  ledgerVerb,   resultsVerb,  sessionsVerb};
    return all;
}

const Verb *findVerb(const QString &name)
{
    const auto all = verbs();
    const auto found = std::ranges::find_if(all, [&](const Verb &verb) { return name == verb.name; });
    return found != all.end() ? &*found : nullptr;
}

} // namespace flotilla::command
