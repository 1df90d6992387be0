#pragma once

#include <QByteArray>
#include <QString>

namespace flotilla::certificate {

/// What a camp signs its certificates with: an Ed25519 key pair. The secret half lives in a file of its own and in memory while it
/// is needed, never in a camp's file.
class SigningKey {
public:
    static constexpr qsizetype publicBytes = 32;
    static constexpr qsizetype seedBytes = 32;
    static constexpr qsizetype signatureBytes = 64;

    SigningKey(QByteArray seed, QByteArray publicKey);
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;
    /// The last copy wipes the secret.
    ~SigningKey();

    const QByteArray &seed() const { return m_seed; }
    const QByteArray &publicKey() const { return m_public; }

private:
    QByteArray m_seed;
    QByteArray m_public;
};

/// Four bytes that name a key in a payload.
QByteArray keyMark(const QByteArray &publicKey);
/// The key as a decentralised identifier: "did:key:z6Mk…" (multibase base58 of the multicodec ed25519-pub).
QString didOf(const QByteArray &publicKey);
/// The public key in a key file, in base64url, or in a did:key. Empty when there is none.
QByteArray publicKeyIn(const QByteArray &text);

/// What stands in the first bytes of a key file.
inline constexpr QByteArrayView keyFileMark = "\"flotilla\": \"key\"";

} // namespace flotilla::certificate
