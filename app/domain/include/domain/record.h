#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <optional>

namespace flotilla {

/// What every stored record has. `version` counts its writes (0: never written) and is how two people who edit the
/// same record notice each other; a deleted record keeps its row, so that it can be brought back.
template <class Self>
struct Record {
    Id<Self> id;
    qint64 version = 0;
    std::optional<Instant> deletedAt;

    bool operator==(const Record &) const = default;
};

} // namespace flotilla
