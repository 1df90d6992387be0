#include "certificate/keys.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::certificate {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr QByteArrayView base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr QByteArrayView multicodec = "\xed\x01";
const auto didStart = "did:key:z"_L1;

QByteArray toBase58(const QByteArray &bytes)
{
    std::vector<int> digits;
    for (const char byte : bytes) {
        int carry = static_cast<unsigned char>(byte);
        for (int &digit : digits) {
            carry += digit * 256;
            digit = carry % 58;
            carry /= 58;
        }
        for (; carry > 0; carry /= 58)
            digits.push_back(carry % 58);
    }
    QByteArray text;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        text += base58[*digit];
    return text;
}

QByteArray fromBase58(QByteArrayView text)
{
    std::vector<int> bytes;
    for (const char letter : text) {
        int carry = int(base58.indexOf(letter));
        if (carry < 0)
            return {};
        for (int &byte : bytes) {
            carry += byte * 58;
            byte = carry % 256;
            carry /= 256;
        }
        for (; carry > 0; carry /= 256)
            bytes.push_back(carry % 256);
    }
    QByteArray result;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        result += char(*byte);
    return result;
}

} // namespace

SigningKey::SigningKey(QByteArray seed, QByteArray publicKey) : m_seed(std::move(seed)), m_public(std::move(publicKey)) { }

SigningKey::~SigningKey()
{
    if (!m_seed.isDetached())
        return;
    // Volatile, or a compiler leaves out what nobody reads afterwards.
    volatile char *bytes = m_seed.data();
    for (qsizetype i = 0; i < m_seed.size(); ++i)
        bytes[i] = 0;
}

QByteArray keyMark(const QByteArray &publicKey)
{
    constexpr qsizetype markBytes = 4;
    return QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).first(markBytes);
}

QString didOf(const QByteArray &publicKey)
{
    return didStart + QString::fromLatin1(toBase58(multicodec.toByteArray() + publicKey));
}

QByteArray publicKeyIn(const QByteArray &text)
{
    const QByteArray plain = text.trimmed();
    QByteArray key;
    if (plain.startsWith('{'))
        key = QByteArray::fromBase64(QJsonDocument::fromJson(plain).object()[u"public"_s].toString().toLatin1(), base64);
    else if (plain.startsWith("did:key:z"))
        key = fromBase58(QByteArrayView(plain).sliced(didStart.size()));
    else
        key = QByteArray::fromBase64(plain, base64);
    if (key.size() == SigningKey::publicBytes + multicodec.size() && key.startsWith(multicodec))
        key = key.sliced(multicodec.size());
    return key.size() == SigningKey::publicBytes ? key : QByteArray();
}

} // namespace flotilla::certificate
