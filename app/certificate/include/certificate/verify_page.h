#pragma once

#include "certificate/register.h"

namespace flotilla::certificate {

/// A page in one file, for a camp's web site: it checks what a certificate's QR code says against these keys, in the browser, and
/// sends nothing anywhere. It holds the keys and the numbers that hold no more, and nobody's name; so it is written again when a
/// certificate is revoked or replaced, not when one is issued.
QByteArray verifyPage(const Register &known);

/// What stands in the first bytes of such a page.
inline constexpr QByteArrayView verifyPageMark = "flotilla-verify";

} // namespace flotilla::certificate
