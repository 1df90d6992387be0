#pragma once

#include "wording/wording.h"

namespace flotilla::wording {

/// What a change did, by its code in the history, to stand behind "Undo": "the import". Empty for a code without words.
QString changeWords(const QString &code, const Wording &wording);

/// The same as a title: "Import". Of "undo" and "redo", whose arguments are an entry and its code: "Undone: Import". A code
/// without words is "Change".
QString changeTitle(const QString &code, const QStringList &arguments, const Wording &wording);

/// The codes whose title holds a text, for searching.
QStringList changeCodes(const QString &text, const Wording &wording);

} // namespace flotilla::wording
