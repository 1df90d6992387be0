#pragma once

#include "git_objects.h"

#include <set>

namespace flotilla::interchange {

/// How much two texts share: bytes of equal lines (blank ones aside), 0 to 1.
struct Likeness {
    double ofLarger = 0;
    double ofSmaller = 0;
};
Likeness likeness(const QByteArray &a, const QByteArray &b);

/// Indices into the changes that were looked at.
struct Rename {
    size_t from = 0; ///< what went away
    size_t to = 0;   ///< what appeared
};

/// The files that a commit renamed or moved. A file whose old path `livesOn` was copied or restored, not renamed. Equal bytes are
/// a rename; else it takes more likeness the less the names tell that both are one report, and none makes one person's another's.
std::vector<Rename> findRenames(ObjectReader &reader, const std::vector<PathChange> &changes,
                                const std::function<bool(const QByteArray &path)> &livesOn);

} // namespace flotilla::interchange
