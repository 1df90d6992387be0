#pragma once

#include "domain/id.h"

#include <string_view>

namespace flotilla::storage {

/// A member of a record and its name in SQL. Most members are one column; a DateRange is two, `<name>_first` and
/// `<name>_last` (column_traits.h says how a type is stored).
template <class T, class Member>
struct Column {
    using Type = Member;

    std::string_view name;
    Member T::*member;
    bool optional = false; ///< a reference that may be to nothing
};

template <class T, class Member>
constexpr Column<T, Member> column(std::string_view name, Member T::*member)
{
    return {name, member};
}

template <class T, class Member>
constexpr Column<T, Member> optional(std::string_view name, Member T::*member)
{
    return {name, member, true};
}

/// How a record is stored: `static constexpr std::string_view name` of its table and `columns(take)`, which gives `take` all its
/// Columns, without id, version and deleted_at, which every table has (not a tuple: that would cost every file that includes it
/// a second). Specialised in storage/schema.h, once per record: a new field is a migration and one line there. Insert, update, delete, restore, history images and the archive are
/// written once over this.
template <class T>
struct Table;

} // namespace flotilla::storage
