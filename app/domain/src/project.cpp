#include "domain/project.h"

namespace flotilla {

bool isEffective(PairingState state)
{
    return state != PairingState::Proposed;
}

} // namespace flotilla
