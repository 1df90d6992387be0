#include "storage/check.h"

#include "check_parts.h"
#include "store_private.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::storage {

QString checkWord(CheckCode code)
{
    static constexpr std::array words = {
        "file-damaged"_L1,  "reference-broken"_L1, "reference-deleted"_L1, "body-missing"_L1, "body-damaged"_L1,
        "word-unknown"_L1,  "history-gap"_L1,      "search-incomplete"_L1, "login-shared"_L1, "periods-overlap"_L1,
        "pairing-twice"_L1, "pairing-second"_L1,   "slots-exceeded"_L1,    "own-decision"_L1, "camp-mixed"_L1,
    };
    static_assert(words.size() == size_t(CheckCode::CampMixed) + 1);
    return words[size_t(code)];
}

Result<std::vector<CheckFinding>> check(Store &store)
{
    const auto reader = Reader::begin(store);
    if (!reader)
        return std::unexpected(reader.error());
    Connection &connection = *store.d().connection;
    Findings findings;
    if (const auto done = checkFile(connection, **reader, findings); !done)
        return std::unexpected(done.error());
    if (const auto done = checkRecords(connection, **reader, findings); !done)
        return std::unexpected(done.error());
    if (const auto done = checkRules(**reader, findings); !done)
        return std::unexpected(done.error());
    return findings.take();
}

} // namespace flotilla::storage
