#include "domain/person.h"

#include <algorithm>

namespace flotilla {

QString foldLogin(QStringView login)
{
    login = login.trimmed();
    if (login.startsWith(u'@'))
        login = login.sliced(1);
    return login.toString().toLower();
}

bool isLogin(QStringView text)
{
    constexpr qsizetype longest = 39;
    if (text.isEmpty() || text.size() > longest || text.front() == u'-' || text.contains(QStringLiteral("--")))
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace flotilla
