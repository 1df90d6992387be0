#include "numerals.h"

#include <QString>

namespace flotilla::interchange {

namespace {

std::optional<int> digitOf(QChar c)
{
    if (c == u'两')
        return 2;
    const qsizetype digit = QStringView(u"零一二三四五六七八九").indexOf(c);
    return digit < 0 ? std::nullopt : std::optional(int(digit));
}

} // namespace

std::optional<int> readNumber(QStringView text)
{
    text = text.trimmed();
    bool isDecimal = false;
    const int value = text.toInt(&isDecimal);
    if (isDecimal)
        return value >= 0 && value < 100000 ? std::optional(value) : std::nullopt;
    if (text.isEmpty() || text.size() > 3)
        return std::nullopt;
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? digitOf(text[0]) : std::nullopt;
    const auto tens = ten == 0 ? std::optional(1) : ten == 1 ? digitOf(text[0]) : std::nullopt;
    const QStringView rest = text.sliced(ten + 1);
    const auto ones = rest.isEmpty() ? std::optional(0) : rest.size() == 1 ? digitOf(rest[0]) : std::nullopt;
    return tens && ones ? std::optional(*tens * 10 + *ones) : std::nullopt;
}

} // namespace flotilla::interchange
