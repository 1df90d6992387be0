#include "certificate/han.h"

#include <QList>

#include <algorithm>

namespace flotilla::certificate {

namespace {

constexpr char32_t cjkPunctuationFirst = 0x3000;
constexpr char32_t cjkPunctuationLast = 0x303F;
constexpr char32_t fullWidthFirst = 0xFF00;
constexpr char32_t fullWidthLast = 0xFFEF;

} // namespace

bool isHan(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return (character >= cjkPunctuationFirst && character <= cjkPunctuationLast)
            || (character >= fullWidthFirst && character <= fullWidthLast);
    }
}

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), isHan);
}

} // namespace flotilla::certificate
