#pragma once

#include "wording/wording.h"

namespace flotilla::wording {

/// The sentence for what is wrong with a certificate, a template, a key or a register, by the fault's name
/// ("certificate-no-glyph"); with %1 and on for its arguments. Empty if it is no such name.
QString certificateFault(const QString &name, const Wording &wording);

} // namespace flotilla::wording
