#include "git_people.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

/// GitHub's rule: letters, digits and single hyphens inside, at most 39 of them. A hyphen at the end occurs in old accounts.
bool isLogin(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9](?:-?[A-Za-z0-9])*-?\\z"_s);
    return text.size() <= 39 && pattern.match(text).hasMatch();
}

/// "123+id@users.noreply.…" (GitHub, Gitee), "123-id@users.noreply.gitlab.…" and the older "id@users.noreply.…".
QString loginOfAddress(const QString &email)
{
    static const QRegularExpression pattern(u"\\A(?:(\\d+)\\+)?([^@+]+)@users?\\.noreply\\.(.+)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(email);
    if (!match.hasMatch())
        return {};
    QString login = match.captured(2);
    if (match.captured(3).startsWith(u"gitlab"_s, Qt::CaseInsensitive)) {
        static const QRegularExpression numbered(u"\\A\\d+-"_s);
        login.remove(numbered);
    }
    return isLogin(login) ? login : QString();
}

} // namespace

CommitPerson readPerson(const char *name, const char *email)
{
    CommitPerson person{QString::fromUtf8(name).trimmed(), QString::fromUtf8(email).trimmed(), {}};
    person.login = loginOfAddress(person.email);
    if (person.login.isEmpty() && isLogin(person.name)) {
        person.login = person.name;
        person.isLoginGuessed = true;
    }
    return person;
}

bool isForge(const CommitPerson &person)
{
    static const QRegularExpression address(
        u"\\A(?:web-flow|noreply|no-reply|support)@(?:[a-z0-9-]+\\.)*(?:github|gitlab|gitee|bitbucket)\\.(?:com|org)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.match(person.email).hasMatch();
}

bool isSamePerson(const CommitPerson &a, const CommitPerson &b)
{
    if (!a.login.isEmpty() && a.login.compare(b.login, Qt::CaseInsensitive) == 0)
        return true;
    if (!a.email.isEmpty() && a.email.compare(b.email, Qt::CaseInsensitive) == 0)
        return true;
    return !a.name.isEmpty() && a.name == b.name;
}

} // namespace flotilla::interchange
