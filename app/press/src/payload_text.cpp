#include "payload_text.h"

#include "qr_code.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::press {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype markBytes = 4;
constexpr qsizetype headBytes = 1 + markBytes + 2 + 1;
constexpr qsizetype mostCharacters = 4096;
constexpr int version8 = 49; ///< modules of a code that still prints well
// Two bytes are three signs of 41, which all stand in a QR code's dense alphabet and after the '#' of an address.
constexpr QByteArrayView signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$-./:";
constexpr int base = 41;
constexpr QByteArrayView purpose = "flotilla certificate 1\n"; ///< so that no other signature of the key fits
const QDate firstDay(2000, 1, 1);
const auto bareStart = "FLOTILLA:"_L1;

QByteArray toSigns(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isLast = i + 1 == bytes.size();
        int value = static_cast<unsigned char>(bytes[i]);
        if (!isLast)
            value = value * 256 + static_cast<unsigned char>(bytes[i + 1]);
        for (int k = 0; k < (isLast ? 2 : 3); ++k, value /= base)
            text += signs[value % base];
    }
    return text;
}

/// Nothing unless the text is exactly what toSigns() makes.
std::optional<QByteArray> fromSigns(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const qsizetype count = std::min<qsizetype>(3, text.size() - i);
        int value = 0;
        for (qsizetype k = count - 1; k >= 0; --k) {
            const qsizetype sign = signs.indexOf(text[i + k]);
            if (sign < 0)
                return {};
            value = value * base + int(sign);
        }
        if (count == 1 || value > (count == 3 ? 0xFFFF : 0xFF))
            return {};
        if (count == 3)
            bytes += char(value >> 8);
        bytes += char(value & 0xFF);
    }
    return bytes;
}

void putText(QByteArray &bytes, const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    // A length is one byte; a name that long is cut at a character.
    while (utf8.size() > 255)
        utf8 = QString::fromUtf8(utf8).chopped(1).toUtf8();
    bytes += char(utf8.size());
    bytes += utf8;
}

std::optional<QString> takeText(const QByteArray &bytes, qsizetype &at)
{
    if (at >= bytes.size())
        return {};
    const qsizetype size = static_cast<unsigned char>(bytes[at++]);
    if (at + size > bytes.size())
        return {};
    const QByteArray utf8 = bytes.sliced(at, size);
    at += size;
    return QString::fromUtf8(utf8);
}

QByteArray bodyOf(const Payload &payload)
{
    const auto days = quint16(std::clamp<qint64>(firstDay.daysTo(payload.issued), 0, 0xFFFF));
    QByteArray bytes(1, formatVersion);
    bytes += payload.key.leftJustified(markBytes, '\0', true);
    bytes += char(days >> 8);
    bytes += char(days & 0xFF);
    bytes += char(payload.grade ? int(*payload.grade) + 1 : 0);
    putText(bytes, payload.serial);
    putText(bytes, payload.name);
    putText(bytes, payload.project);
    return bytes;
}

} // namespace

QString signedText(Payload payload, const SigningKey &key)
{
    payload.key = certificate::keyMark(key.publicKey());
    const QByteArray body = bodyOf(payload);
    return QString::fromLatin1(toSigns(body + sign(purpose.toByteArray() + body, key)));
}

std::optional<ReadPayload> readPayload(const QString &text)
{
    QString code = text.trimmed();
    if (const qsizetype hash = code.lastIndexOf(u'#'); hash >= 0)
        code = code.mid(hash + 1);
    if (code.startsWith(bareStart, Qt::CaseInsensitive))
        code = code.mid(bareStart.size());
    if (code.size() > mostCharacters)
        return {};
    const auto bytes = fromSigns(code.toLatin1());
    if (!bytes || bytes->size() < headBytes + SigningKey::signatureBytes || bytes->front() != formatVersion)
        return {};
    const QByteArray body = bytes->chopped(SigningKey::signatureBytes);
    const auto byteAt = [&](qsizetype index) { return int(static_cast<unsigned char>(body[index])); };
    ReadPayload read{.message = purpose.toByteArray() + body, .signature = bytes->last(SigningKey::signatureBytes)};
    read.payload.key = body.sliced(1, markBytes);
    read.payload.issued = firstDay.addDays(byteAt(1 + markBytes) * 256 + byteAt(2 + markBytes));
    const int grade = byteAt(headBytes - 1);
    if (grade > int(Grade::Outstanding) + 1)
        return {};
    if (grade > 0)
        read.payload.grade = Grade(grade - 1);
    qsizetype at = headBytes;
    for (QString *part : std::array{&read.payload.serial, &read.payload.name, &read.payload.project}) {
        const auto taken = takeText(body, at);
        if (!taken)
            return {};
        *part = *taken;
    }
    if (at != body.size())
        return {};
    return read;
}

QString codeText(const Payload &payload, const QString &address, const SigningKey &key)
{
    const QString start = address.isEmpty() ? QString(bareStart) : address + u'#';
    QString whole = start + signedText(payload, key);
    if (payload.project.isEmpty() || qrCode(whole.toUtf8()).width <= version8)
        return whole;
    Payload shorter = payload;
    shorter.project.clear();
    return start + signedText(shorter, key);
}

} // namespace flotilla::press
