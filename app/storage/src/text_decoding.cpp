#include "text_decoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace flotilla::storage {

QString bodyText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &error);
    if (U_FAILURE(error))
        return text;
    QString decoded(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(decoded.data()), int32_t(decoded.size()),
                                         bytes.constData(), int32_t(bytes.size()), &error);
    ucnv_close(converter);
    if (U_FAILURE(error))
        return text;
    decoded.truncate(length);
    return decoded;
}

} // namespace flotilla::storage
