#pragma once

#include "domain/result.h"
#include "domain/time.h"

namespace flotilla::wording {
class Wording;
}

namespace flotilla::ui {

/// Whose newer change a save met, and when it was made, as people read them; empty: not known.
struct ConflictBy {
    QString who;
    QString when;
};

/// Reads them out of an error; of others than VersionConflict nothing is known.
ConflictBy conflictBy(const Error &error, Instant now, const wording::Wording &wording);

} // namespace flotilla::ui
