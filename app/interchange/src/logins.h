#pragma once

#include <QString>
#include <QStringList>

namespace flotilla::interchange {

/// A GitHub ID as people write it in tables: "@id", "[id](https://github.com/id)", "https://github.com/id"; empty if none.
QString readLogin(QStringView cell);

/// Several of them, with any of ; ； 、 / , between.
QStringList readLogins(QStringView cell);

/// The GitHub IDs that a line of Markdown names: addresses of profiles, else mentions, else bracketed or bare ids.
QStringList loginsInLine(QStringView line);

} // namespace flotilla::interchange
