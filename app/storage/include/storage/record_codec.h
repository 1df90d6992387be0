#pragma once

#include "storage/schema.h"

namespace flotilla::storage {

/// What Table<T> says, for the code that handles all records alike.
template <class T>
TableInfo makeTableInfo()
{
    const auto toText = [](std::string_view text) { return QString::fromLatin1(text.data(), qsizetype(text.size())); };
    TableInfo info{toText(Table<T>::name), {}};
    Table<T>::columns([&](const auto &...columns) {
        const auto add = [&]<class Member>(const Column<T, Member> &column) {
            using Traits = ColumnTraits<Member>;
            for (const ColumnPart &part : Traits::parts) {
                ColumnInfo added{toText(column.name) + toText(part.suffix), part.kind, part.nullable};
                if constexpr (requires { typename Traits::References; }) {
                    added.references = toText(Table<typename Traits::References>::name);
                    added.nullable = column.optional;
                }
                if constexpr (std::is_enum_v<Member>) {
                    for (const auto &[value, word] : enumNames(Member{}))
                        added.words.append(toText(word));
                }
                info.columns.push_back(added);
            }
        };
        (add(columns), ...);
    });
    std::vector<QVariant> initial;
    const T record{};
    Table<T>::columns([&](const auto &...columns) {
        const auto store = [&]<class Member>(const Column<T, Member> &column) {
            ColumnTraits<Member>::store(record.*column.member, initial);
        };
        (store(columns), ...);
    });
    for (size_t i = 0; i < initial.size(); ++i)
        info.columns[i].initial = std::move(initial[i]);
    return info;
}

template <class T>
const TableInfo &tableInfo()
{
    static const TableInfo info = makeTableInfo<T>();
    return info;
}

/// All tables of records, in AllRecords' order.
const std::vector<const TableInfo *> &allTables();
/// The table of a name; null if there is none.
const TableInfo *findTable(QStringView name);

template <class T>
RecordRow toRow(const T &record)
{
    RecordRow row{record.id.value(), record.version, record.deletedAt, {}};
    row.values.reserve(tableInfo<T>().columns.size());
    Table<T>::columns([&](const auto &...columns) {
        const auto add = [&]<class Member>(const Column<T, Member> &column) {
            ColumnTraits<Member>::store(record.*column.member, row.values);
        };
        (add(columns), ...);
    });
    return row;
}

template <class T>
T fromRow(const RecordRow &row)
{
    T record;
    record.id = Id<T>(row.id);
    record.version = row.version;
    record.deletedAt = row.deletedAt;
    const QVariant *values = row.values.data();
    Table<T>::columns([&](const auto &...columns) {
        const auto take = [&]<class Member>(const Column<T, Member> &column) {
            record.*column.member = ColumnTraits<Member>::load(values);
            values += ColumnTraits<Member>::parts.size();
        };
        (take(columns), ...);
    });
    return record;
}

} // namespace flotilla::storage
