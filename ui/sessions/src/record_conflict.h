#pragma once

#include "kit/conflict_view.h"

#include <functional>

namespace flotilla::ui {

/// A field of a record that two people may have written, as the conflict view shows it.
template <class T>
struct RecordField {
    QString name;
    std::function<QString(const T &)> text;
    std::function<void(T &, const T &)> take;      ///< from another one
    std::function<void(T &, const QString &)> set; ///< none: only one of both can stay
};

/// Where mine and theirs meet: what I changed and they have otherwise.
template <class T>
std::vector<const RecordField<T> *> metFields(const std::vector<RecordField<T>> &fields, const T &seen, const T &mine,
                                              const T &theirs)
{
    std::vector<const RecordField<T> *> met;
    for (const RecordField<T> &each : fields)
        if (each.text(mine) != each.text(theirs) && each.text(mine) != each.text(seen))
            met.push_back(&each);
    return met;
}

/// The fields where both wrote something else than what was there; what only one touched needs no decision.
template <class T>
std::vector<ConflictField> conflictFields(const std::vector<RecordField<T>> &fields, const T &seen, const T &mine,
                                          const T &theirs)
{
    std::vector<ConflictField> shown;
    for (const RecordField<T> *each : metFields(fields, seen, mine, theirs))
        if (each->text(theirs) != each->text(seen))
            shown.push_back({each->name, each->text(mine), each->text(theirs), !each->set});
    return shown;
}

/// Theirs, with what I changed; where both did, with what was chosen (`values`, in the order of `conflictFields`).
template <class T>
T mergedRecord(const std::vector<RecordField<T>> &fields, const T &seen, const T &mine, const T &theirs,
               const QStringList &values)
{
    T result = theirs;
    qsizetype next = 0;
    for (const RecordField<T> *each : metFields(fields, seen, mine, theirs)) {
        const bool both = each->text(theirs) != each->text(seen);
        const QString wanted = both ? values.value(next++, each->text(mine)) : each->text(mine);
        if (wanted == each->text(theirs))
            continue;
        if (each->set && wanted != each->text(mine))
            each->set(result, wanted.trimmed());
        else
            each->take(result, mine);
    }
    return result;
}

} // namespace flotilla::ui
