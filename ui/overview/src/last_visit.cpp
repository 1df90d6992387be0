#include "last_visit.h"

#include "platform/settings.h"

#include <algorithm>

namespace flotilla::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCamps = 50; ///< the settings are read at every start
} // namespace

// A visit is "camp change time", the newest first.

std::optional<Visit> lastVisit(const platform::Settings &settings, const QString &place, Id<Camp> camp)
{
    const QStringList visits = settings.value(platform::settings::visits, place);
    for (const QString &text : visits) {
        const QStringList parts = text.split(u' ');
        bool isChange = false;
        bool isTime = false;
        const qint64 change = parts.value(1).toLongLong(&isChange);
        const qint64 at = parts.value(2).toLongLong(&isTime);
        if (isChange && isTime && parts.front() == toText(camp))
            return Visit{change, instantFromMsecs(at)};
    }
    return std::nullopt;
}

void keepVisit(platform::Settings &settings, const QString &place, Id<Camp> camp, const Visit &visit)
{
    QStringList visits = settings.value(platform::settings::visits, place);
    visits.removeIf([start = toText(camp) + u' '](const QString &text) { return text.startsWith(start); });
    visits.prepend(u"%1 %2 %3"_s.arg(toText(camp)).arg(visit.change).arg(toMsecs(visit.at)));
    settings.set(platform::settings::visits, place, visits.mid(0, mostCamps));
}

} // namespace flotilla::ui
