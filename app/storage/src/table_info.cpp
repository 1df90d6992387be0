#include "storage/record_codec.h"

#include <algorithm>

namespace flotilla::storage {

int TableInfo::indexOf(QStringView column) const
{
    const auto found = std::ranges::find(columns, column, &ColumnInfo::name);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

const std::vector<const TableInfo *> &allTables()
{
    static const std::vector<const TableInfo *> tables = [] {
        std::vector<const TableInfo *> all;
        AllRecords::forEach([&]<class Record>() { all.push_back(&tableInfo<Record>()); });
        return all;
    }();
    return tables;
}

const TableInfo *findTable(QStringView name)
{
    const auto found = std::ranges::find(allTables(), name, &TableInfo::name);
    return found == allTables().end() ? nullptr : *found;
}

} // namespace flotilla::storage
