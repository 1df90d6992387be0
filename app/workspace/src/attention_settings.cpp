#include "workspace/attention_settings.h"

namespace flotilla::workspace {

using namespace Qt::Literals::StringLiterals;

Result<void> keepAttentionRules(storage::Transaction &transaction, const Camp &seen, const AttentionRules &wanted)
{
    auto camp = transaction.get(seen.id);
    if (!camp)
        return std::unexpected(camp.error());
    for (const auto number : attentionNumbers) {
        const int mine = wanted.*number;
        int &stored = camp->rules.attention.*number;
        const int before = seen.rules.attention.*number;
        if (mine < 0 || mine > largestAttentionNumber)
            return fail(ErrorCode::BadValue, {u"attention"_s, QString::number(mine)});
        if (mine == before || mine == stored)
            continue;
        if (stored != before) // both changed it: the version that was seen says so, and by whom
            camp->version = seen.version;
        stored = mine;
    }
    return transaction.update(*camp);
}

} // namespace flotilla::workspace
