#include "signatures.h"

#include "certificate/fault.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

QString coded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64));
}
QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1(), base64);
}

/// The key that a passphrase stands for. Costs 64 MiB and about a tenth of a second, on purpose.
QByteArray stretched(const QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const bool fine =
        crypto_pwhash(out(key), std::size_t(key.size()), passphrase.constData(), std::size_t(passphrase.size()), in(salt),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    return fine ? key : QByteArray();
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

SigningKey keyFromSeed(const QByteArray &seed)
{
    isReady();
    const QByteArray whole = seed.leftJustified(crypto_sign_SEEDBYTES, '\0', true);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(publicKey), out(secret), in(whole));
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    return {whole, publicKey};
}

SigningKey newKey()
{
    isReady();
    return keyFromSeed(random(crypto_sign_SEEDBYTES));
}

Result<SigningKey> fromKeyFile(const QByteArray &bytes, const QByteArray &passphrase, const QString &path)
{
    isReady();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"flotilla"_s] != u"key"_s)
        return certificate::refuse(certificate::Fault::BadKeyFile, {path});
    QByteArray seed = decoded(json[u"secret"_s]);
    if (const QByteArray closed = decoded(json[u"closed"_s]); !closed.isEmpty()) {
        const QByteArray salt = decoded(json[u"salt"_s]);
        const QByteArray nonce = decoded(json[u"nonce"_s]);
        if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
            return certificate::refuse(certificate::Fault::BadKeyFile, {path});
        const QByteArray key = stretched(passphrase, salt);
        seed = QByteArray(std::max<qsizetype>(0, closed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
        if (key.isEmpty()
            || crypto_aead_xchacha20poly1305_ietf_decrypt(out(seed), nullptr, nullptr, in(closed),
                                                          std::size_t(closed.size()), nullptr, 0, in(nonce), in(key))
                != 0)
            return certificate::refuse(certificate::Fault::WrongPassphrase, {path});
    }
    if (seed.size() != crypto_sign_SEEDBYTES)
        return certificate::refuse(certificate::Fault::BadKeyFile, {path});
    SigningKey key = keyFromSeed(seed);
    sodium_memzero(seed.data(), std::size_t(seed.size()));
    if (key.publicKey() != decoded(json[u"public"_s]))
        return certificate::refuse(certificate::Fault::BadKeyFile, {path});
    return key;
}

QByteArray toKeyFile(const SigningKey &key, const QByteArray &passphrase)
{
    QJsonObject json{{u"flotilla"_s, u"key"_s}, {u"kind"_s, u"ed25519"_s}, {u"public"_s, coded(key.publicKey())}};
    if (passphrase.isEmpty()) {
        json[u"secret"_s] = coded(key.seed());
    } else {
        const QByteArray salt = random(crypto_pwhash_SALTBYTES);
        const QByteArray nonce = random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
        const QByteArray opener = stretched(passphrase, salt);
        QByteArray closed(key.seed().size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(out(closed), nullptr, in(key.seed()), std::size_t(key.seed().size()),
                                                   nullptr, 0, nullptr, in(nonce), in(opener));
        json[u"closed"_s] = coded(closed);
        json[u"salt"_s] = coded(salt);
        json[u"nonce"_s] = coded(nonce);
    }
    return QJsonDocument(json).toJson();
}

QByteArray sign(const QByteArray &message, const SigningKey &key)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(publicKey), out(secret), in(key.seed()));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), std::size_t(message.size()), in(secret));
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    return signature;
}

bool verifySignature(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    return isReady() && signature.size() == crypto_sign_BYTES && publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(in(signature), in(message), std::size_t(message.size()), in(publicKey)) == 0;
}

} // namespace flotilla::press
