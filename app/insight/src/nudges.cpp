#include "insight/nudges.h"

#include "row_values.h"

#include <algorithm>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<SentNudge>> readSentNudges(storage::Reader &reader, Id<Camp> camp, int period)
{
    std::vector<SentNudge> sent;
    const auto done = reader.query("nudges_sent", {{u":camp"_s, camp.value()}, {u":period"_s, qint64(period)}},
                                   [&](const storage::Row &row) {
                                       sent.push_back({.project = idAt<Project>(row, 0),
                                                       .person = idAt<Person>(row, 1),
                                                       .way = wordAt<NudgeWay>(row, 2),
                                                       .by = labelAt(row, 4),
                                                       .at = instantFromMsecs(row.integer(3))});
                                   });
    if (!done)
        return std::unexpected(done.error());
    return sent;
}

const SentNudge *lastSent(const std::vector<SentNudge> &sent, Id<Project> project, Id<Person> person)
{
    const auto found =
        std::ranges::find_if(sent, [&](const SentNudge &each) { return each.project == project && each.person == person; });
    return found == sent.end() ? nullptr : &*found;
}

} // namespace flotilla::insight
