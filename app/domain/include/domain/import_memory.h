#pragma once

#include "domain/report.h"

namespace flotilla {

/// What a user decided about one path, person or row of an import, remembered for the next import of the same camp.
struct ImportDecision : Record<ImportDecision> {
    Id<Camp> camp;
    QString subject; ///< a path, "person:<folded login>", "row:<n>", "grid"
    QString key;     ///< what was decided: "skip", "period", "alias", "start", …
    QString value;

    bool operator==(const ImportDecision &) const = default;
};

} // namespace flotilla
