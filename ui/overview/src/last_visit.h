#pragma once

#include "domain/camp.h"
#include "domain/time.h"

#include <QString>

#include <optional>

namespace flotilla::platform {
class Settings;
}

namespace flotilla::ui {

/// Up to where somebody has seen a camp.
struct Visit {
    qint64 change = 0; ///< the newest entry of the history that was there
    Instant at{};

    bool operator==(const Visit &) const = default;
};

/// The last visit to a camp of a place; nothing when there was none. Each user of the machine has their own.
std::optional<Visit> lastVisit(const platform::Settings &settings, const QString &place, Id<Camp> camp);
void keepVisit(platform::Settings &settings, const QString &place, Id<Camp> camp, const Visit &visit);

} // namespace flotilla::ui
