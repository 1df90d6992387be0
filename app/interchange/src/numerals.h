#pragma once

#include <QStringView>

#include <optional>

namespace flotilla::interchange {

/// A number in digits or Chinese numerals up to 99 ("二十七", "两"); nothing if the text is anything else.
std::optional<int> readNumber(QStringView text);

} // namespace flotilla::interchange
