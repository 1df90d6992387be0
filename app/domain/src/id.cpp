#include "domain/id.h"

#include <QRandomGenerator>

namespace flotilla {

namespace {

constexpr int textLength = 13;
constexpr int bitsPerLetter = 5;
constexpr std::u16string_view letters = u"0123456789abcdefghjkmnpqrstvwxyz";

} // namespace

qint64 newIdValue()
{
    qint64 value = 0;
    while (value == 0)
        value = static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1);
    return value;
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
