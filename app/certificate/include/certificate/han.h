#pragma once

#include <QString>

namespace flotilla::certificate {

/// Whether a character belongs to Chinese text: ideographs, kana, hangul, bopomofo and their punctuation.
bool isHan(char32_t character);
/// Whether a text has such characters.
bool hasHan(const QString &text);

} // namespace flotilla::certificate
