#pragma once

#include "domain/nudge.h"
#include "storage/transaction.h"

namespace flotilla::workspace {

/// Longest text of a template, in bytes of UTF-8.
inline constexpr qsizetype longestNudge = 16'384;

/// Keeps that a reminder went out. Who sent it is the person whose GitHub ID `login` is, if there is one.
Result<void> noteNudge(storage::Transaction &transaction, Nudge nudge, const QString &text, const QString &login);

/// Keeps a camp's words for a kind of reminder; both texts empty: Flotilla's own again. BadValue names a part in braces that
/// this kind does not know; TextTooLong; VersionConflict when somebody else wrote them meanwhile, NotUnique when somebody else
/// was the first to write any.
Result<NudgeTemplate> saveNudgeTemplate(storage::Transaction &transaction, NudgeTemplate words);

} // namespace flotilla::workspace
