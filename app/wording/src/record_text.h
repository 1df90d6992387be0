#pragma once

#include "wording/wording.h"

namespace flotilla::wording {

/// A record's name in an error ("person/0c5h8…") as people say it: "person 0c5h8…". Anything else stays as it is.
QString recordText(const QString &name, const Wording &wording);

/// Whether there is a word for the records of a table.
bool isKindOfRecord(const QString &table);

/// Columns in an error ("folded", "camp,number") as people say them: "GitHub ID", "camp, number". Unknown ones stay.
QString fieldsText(const QString &columns, const Wording &wording);

/// Why something was refused, from its code ("changed", "slots-full"). Anything else stays as it is.
QString reasonText(const QString &code, const Wording &wording);

} // namespace flotilla::wording
