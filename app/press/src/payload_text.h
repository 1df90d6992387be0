#pragma once

#include "certificate/payload.h"
#include "signatures.h"

namespace flotilla::press {

using certificate::Payload;

/// The payload with its signature as text of capitals, digits and "$-./:", which QR codes hold densely.
QString signedText(Payload payload, const SigningKey &key);

/// A payload as it was read, with what was signed.
struct ReadPayload {
    Payload payload;
    QByteArray message;
    QByteArray signature;
    bool isSignedBy(const QByteArray &publicKey) const { return verifySignature(message, signature, publicKey); }
};
/// Reads signedText(), alone, behind "FLOTILLA:" or behind the '#' of an address. Nothing if it is none.
std::optional<ReadPayload> readPayload(const QString &text);

/// See Press::codeText().
QString codeText(const Payload &payload, const QString &address, const SigningKey &key);

} // namespace flotilla::press
