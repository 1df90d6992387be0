#include "domain/body.h"

#include <QCryptographicHash>

namespace flotilla {

BodyHash BodyHash::of(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return BodyHash(hash.result());
}

} // namespace flotilla
