#include "insight/camps.h"

#include "row_values.h"

#include <algorithm>
#include <tuple>

namespace flotilla::insight {

namespace {

CampLine lineAt(const storage::Row &row)
{
    return {idAt<Camp>(row, 0), row.text(1), row.text(2), row.text(3), {dayAt(row, 4), dayAt(row, 5)}};
}

} // namespace

Result<std::vector<CampLine>> readCamps(storage::Reader &reader)
{
    std::vector<CampLine> camps;
    auto done = reader.query("camp_lines", {}, [&](const storage::Row &row) { camps.push_back(lineAt(row)); });
    if (!done)
        return std::unexpected(done.error());
    return camps;
}

Result<std::vector<CampLine>> readCamps(storage::Reader &reader, const QSet<Id<Camp>> &camps)
{
    std::vector<CampLine> lines;
    lines.reserve(static_cast<std::size_t>(camps.size()));
    for (const Id<Camp> camp : camps) {
        const auto done = reader.query("camp_line", bind(QStringLiteral(":camp"), camp.value()),
                                       [&](const storage::Row &row) { lines.push_back(lineAt(row)); });
        if (!done)
            return std::unexpected(done.error());
    }
    std::ranges::sort(lines, [](const CampLine &a, const CampLine &b) {
        return std::tuple(!a.days.first.isValid(), b.days.first, a.slug)
            < std::tuple(!b.days.first.isValid(), a.days.first, b.slug);
    });
    return lines;
}

} // namespace flotilla::insight
