#pragma once

#include "certificate/press.h"

namespace flotilla::press {

/// The press of this library. It keeps nothing between two calls.
const certificate::Press &press();

} // namespace flotilla::press
