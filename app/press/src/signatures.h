#pragma once

#include "certificate/keys.h"
#include "domain/result.h"

namespace flotilla::press {

using certificate::SigningKey;

/// The key of 32 bytes.
SigningKey keyFromSeed(const QByteArray &seed);
/// A new one from the system's source of randomness.
SigningKey newKey();
/// See Press::keyFile() and Press::openKey().
QByteArray toKeyFile(const SigningKey &key, const QByteArray &passphrase);
Result<SigningKey> fromKeyFile(const QByteArray &bytes, const QByteArray &passphrase, const QString &path);

QByteArray sign(const QByteArray &message, const SigningKey &key);
/// Whether a signature over a message is this key's.
bool verifySignature(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

} // namespace flotilla::press
