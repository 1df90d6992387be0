#include "insight/camps.h"

#include "row_values.h"

namespace flotilla::insight {

Result<std::vector<CampLine>> readCamps(storage::Reader &reader)
{
    std::vector<CampLine> camps;
    auto done = reader.query("camp_lines", {}, [&](const storage::Row &row) {
        camps.push_back({idAt<Camp>(row, 0), row.text(1), row.text(2), row.text(3), {dayAt(row, 4), dayAt(row, 5)}});
    });
    if (!done)
        return std::unexpected(done.error());
    return camps;
}

} // namespace flotilla::insight
