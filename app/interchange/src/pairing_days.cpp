#include "pairing_days.h"

#include "domain/stars.h"

namespace flotilla::interchange {

bool isOpen(const Pairing &pairing)
{
    return (pairing.state == PairingState::Live || pairing.state == PairingState::Paused) && !pairing.to.isValid();
}

int proposedMonthsFor(QDate from, QDate end, int months)
{
    const DateRange days{from, end};
    return days.isValid() ? proposedMonths(days) : months;
}

} // namespace flotilla::interchange
