#pragma once

#include "domain/result.h"

#include <QByteArrayView>

namespace flotilla {

/// A text with LF line ends, and what was found on the way to it: "bom", "utf-16", "gb18030", "invalid-utf8", "crlf", "cr",
/// "no-final-newline", "zero-width".
struct DecodedText {
    QString text;
    QStringList encoding;
};

/// Bytes → text: UTF-8 with or without BOM, UTF-16 with one, GB18030 where the bytes are valid as that and read like Chinese; else
/// UTF-8 with what is broken replaced. NotText for binary data.
Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace flotilla
