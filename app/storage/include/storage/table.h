#pragma once

#include "domain/id.h"

#include <string_view>
#include <tuple>

namespace flotilla::storage {

/// One column of a record: its name in SQL and the member it holds.
template <class T, class Member>
struct Column {
    std::string_view name;
    Member T::*member;
};

template <class T, class Member, class Base>
constexpr Column<T, Member> column(std::string_view name, Member Base::*member)
{
    return {name, static_cast<Member T::*>(member)};
}

/// How a record is stored: `static constexpr std::string_view name` of its table and `static constexpr auto columns`, a tuple of
/// Column, without id, version and deleted_at, which every table has. Specialised in storage/schema.h, once per record:
/// a new field is a migration and one line there. Insert, update, delete, restore, history images and the archive are
/// written once over this.
template <class T>
struct Table;

} // namespace flotilla::storage
