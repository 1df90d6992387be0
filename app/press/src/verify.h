#pragma once

#include "certificate/verify.h"

namespace flotilla::press {

/// See Press.
Result<certificate::Verification> verifyPdf(const QByteArray &bytes, const QString &path,
                                            const certificate::Register &known);
Result<certificate::Verification> verifyText(const QString &text, const certificate::Register &known);

} // namespace flotilla::press
