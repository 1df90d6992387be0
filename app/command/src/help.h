#pragma once

#include "verb.h"

namespace flotilla::command {

/// What `flotilla --help` prints: the verbs with a sentence each.
QString programHelp(const wording::Wording &words);
/// What `flotilla VERB --help` prints.
QString verbHelp(const Verb &verb, const wording::Wording &words);
/// The verb that somebody probably meant; empty if none is near.
QString nearestVerb(const QString &typed);

} // namespace flotilla::command
