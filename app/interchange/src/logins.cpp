#include "logins.h"

#include "domain/person.h"

#include <QRegularExpression>

namespace flotilla::interchange {

namespace {

QStringList captures(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        if (const QString login = it.next().captured(1); isLogin(login) && !found.contains(login, Qt::CaseInsensitive))
            found.append(login);
    return found;
}

QStringList profilesIn(const QString &text)
{
    static const QRegularExpression profile(QStringLiteral(R"(github\.com/([A-Za-z0-9-]{1,39}))"),
                                            QRegularExpression::CaseInsensitiveOption);
    return captures(profile, text);
}

} // namespace

QString readLogin(QStringView cell)
{
    const QString text = cell.trimmed().toString();
    if (const QStringList profiles = profilesIn(text); !profiles.isEmpty())
        return profiles.front();
    QString bare = text;
    bare.removeIf(
        [](QChar c) { return QStringView(u"[]`*").contains(c) || c.unicode() == 0x200B || c.unicode() == 0xFEFF; });
    bare = bare.trimmed();
    if (bare.startsWith(u'@'))
        bare = bare.sliced(1).trimmed();
    return bare;
}

QStringList readLogins(QStringView cell)
{
    static const QRegularExpression separator(QStringLiteral(u"[;；、,，|\\s]+|/(?!/)(?<!//)"));
    if (const QStringList profiles = profilesIn(cell.toString()); !profiles.isEmpty())
        return profiles;
    QStringList logins;
    for (const QString &part : cell.toString().split(separator, Qt::SkipEmptyParts))
        if (const QString login = readLogin(part); !login.isEmpty() && !logins.contains(login, Qt::CaseInsensitive))
            logins.append(login);
    return logins;
}

QStringList loginsInLine(QStringView line)
{
    static const QRegularExpression mention(QStringLiteral(R"(@([A-Za-z0-9-]{1,39}))"));
    static const QRegularExpression bracketed(QStringLiteral(R"(\[([A-Za-z0-9-]{1,39})\])"));
    static const QRegularExpression bare(QStringLiteral(R"((?<![\w.-])([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?![\w.]))"));
    const QString text = line.toString();
    for (const QStringList &found :
         {profilesIn(text), captures(mention, text), captures(bracketed, text), captures(bare, text)})
        if (!found.isEmpty())
            return found;
    return {};
}

} // namespace flotilla::interchange
