#pragma once

#include "wording/wording.h"

namespace flotilla::wording {

/// A kind of record, by its table, as people say it: "review". The table's name itself if there is no word for it.
QString recordWord(const QString &table, const Wording &wording);
/// So many records of a kind: "3 reviews".
QString recordCount(const QString &table, int number, const Wording &wording);

/// A field of a record, by its column: "due day". The column's name itself if there is no word for it.
QString fieldWord(const QString &column, const Wording &wording);
/// A value of an enumeration in a column ("open_pull" in "place") as people say it; the value itself if it is none.
QString valueWord(const QString &table, const QString &column, const QString &value, const Wording &wording);

} // namespace flotilla::wording
