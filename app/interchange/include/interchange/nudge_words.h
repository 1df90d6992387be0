#pragma once

#include "domain/nudge.h"
#include "wording/wording.h"

#include <map>
#include <vector>

namespace flotilla::interchange {

/// A camp's own words for reminders, in one language; a kind that is not in it has Flotilla's.
using NudgeWords = std::map<NudgeKind, QString>;
NudgeWords nudgeWords(const std::vector<NudgeTemplate> &templates, Language language);

/// Flotilla's own words for a kind of reminder, with parts in braces.
QString defaultNudgeWords(NudgeKind kind, const wording::Wording &words);

/// The parts that a kind of reminder may have in braces, the most important first: "names", "period", "due".
QStringList nudgeParts(NudgeKind kind);
/// What stands in braces in a text and is no part of this kind; as written, without braces.
QStringList unknownNudgeParts(NudgeKind kind, const QString &text);
/// Whether a text names whom or what it is about; without it nobody would know who is meant.
bool namesItsSubject(NudgeKind kind, const QString &text);

/// Puts values in the place of parts; a brace inside a value stays one.
QString fillNudge(const QString &text, const std::map<QString, QString> &values);

/// What a text becomes, with invented people.
QString nudgeExample(const QString &text, const wording::Wording &words);

} // namespace flotilla::interchange
