#include "domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace flotilla {

namespace {

constexpr qint64 firstMillisecond = 1577836800000; // 2020-01-01, UTC
constexpr int timeBits = 41;
constexpr int randomBits = 22;
constexpr int textLength = 13;
constexpr int bitsPerLetter = 5;
constexpr std::u16string_view letters = u"0123456789abcdefghjkmnpqrstvwxyz";

} // namespace

qint64 idAfter(qint64 newest, qint64 milliseconds, quint32 random)
{
    const qint64 time = (milliseconds - firstMillisecond) & ((qint64(1) << timeBits) - 1);
    return std::max(newest + 1, time << randomBits | (random >> (32 - randomBits)));
}

qint64 newIdValue()
{
    static std::atomic<qint64> newest = 0; // of the process: two threads must not make the same one
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const quint32 random = QRandomGenerator::system()->generate();
    qint64 before = newest.load();
    while (!newest.compare_exchange_weak(before, idAfter(before, now, random))) { }
    return idAfter(before, now, random);
}

QString idToText(qint64 value)
{
    auto rest = static_cast<quint64>(value);
    QString text(textLength, u'0');
    for (int i = textLength - 1; i >= 0; --i, rest >>= bitsPerLetter)
        text[i] = letters[rest & 31U];
    return text;
}

std::optional<qint64> idFromText(QStringView text)
{
    if (text.size() != textLength)
        return std::nullopt;
    quint64 value = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto digit = letters.find(text[i].toLower().unicode());
        // 13 letters hold 65 bits: the first one may use three of its five, so that the number stays positive.
        if (digit == std::u16string_view::npos || (i == 0 && digit > 7))
            return std::nullopt;
        value = value << bitsPerLetter | digit;
    }
    if (value == 0)
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace flotilla
