#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace flotilla::press {

/// Where a text may be broken into lines: after punctuation and blanks, and (second choice) between words.
struct Breaks {
    std::vector<qsizetype> good;
    std::vector<qsizetype> possible; ///< has the good ones too
};
Breaks breaksOf(const QString &text);

/// The text in `count` lines whose widest is as narrow as can be; fewer when there are too few places to break.
QStringList balanced(const QString &text, const std::vector<qsizetype> &breaks, int count,
                     const std::function<double(const QString &)> &widthOf);

} // namespace flotilla::press
