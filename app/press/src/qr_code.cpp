#include "qr_code.h"

#include <qrencode.h>

#include <array>
#include <memory>

namespace flotilla::press {

namespace {

struct QrFree {
    void operator()(QRcode *code) const { QRcode_free(code); }
};
using QrHandle = std::unique_ptr<QRcode, QrFree>;

} // namespace

QrCode qrCode(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const auto encode = [&](int version, QRecLevel level) {
        return QrHandle(QRcode_encodeString(text.constData(), version, level, QR_MODE_8, 1));
    };
    QrHandle best = encode(0, QR_ECLEVEL_L);
    if (!best)
        return {};
    for (const QRecLevel level : std::array{QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M})
        if (QrHandle safer = encode(best->version, level); safer && safer->version == best->version) {
            best = std::move(safer);
            break;
        }
    QrCode code{.width = best->width, .dark = {}};
    for (int i = 0; i < best->width * best->width; ++i)
        code.dark.push_back((best->data[i] & 1) != 0);
    return code;
}

} // namespace flotilla::press
