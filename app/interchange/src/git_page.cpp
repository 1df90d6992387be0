#include "interchange/git_page.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace flotilla::interchange {

namespace {

enum class Forge { GitHub, GitLab, Gitee };

Forge forgeOf(const QUrl &page)
{
    if (page.host().contains("gitlab"_L1))
        return Forge::GitLab;
    return page.host().contains("gitee"_L1) ? Forge::Gitee : Forge::GitHub;
}

QUrl below(const QString &repositoryPage, const QString &gitHub, const QString &gitLab, const QString &gitee)
{
    QUrl url(repositoryPage.trimmed());
    if (!url.scheme().startsWith("http"_L1) || url.host().isEmpty())
        return {};
    const Forge forge = forgeOf(url);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    url.setPath(path + (forge == Forge::GitLab ? gitLab : forge == Forge::Gitee ? gitee : gitHub));
    return url;
}

} // namespace

QString pageOfRemote(const QString &address)
{
    static const QRegularExpression shortForm(u"\\A(?:[^@/\\s]+@)?([^:/\\s]{2,}):(?!//)/?(.+)\\z"_s);
    QString host;
    QString path;
    if (address.contains("://"_L1)) {
        const QUrl url(address);
        if (url.scheme() == "file"_L1)
            return {};
        host = url.host();
        path = url.path();
        if (url.port() != -1 && url.scheme().startsWith("http"_L1))
            host += u':' + QString::number(url.port());
    } else if (const QRegularExpressionMatch match = shortForm.match(address); match.hasMatch()) {
        host = match.captured(1);
        path = match.captured(2);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(".git"_L1))
        path.chop(4);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return host.isEmpty() || path.isEmpty() ? QString() : "https://"_L1 + host + u'/' + path;
}

QUrl pullFilesPage(const QString &repositoryPage, int number)
{
    const QString text = QString::number(number);
    return below(repositoryPage, "/pull/"_L1 + text + "/files"_L1, "/-/merge_requests/"_L1 + text + "/diffs"_L1,
                 "/pulls/"_L1 + text + "/files"_L1);
}

QUrl editPage(const QString &repositoryPage, const QString &branch, const QString &path)
{
    const QString verb = branch.isEmpty() ? u"blob"_s : u"edit"_s;
    const QString rest = verb + u'/' + (branch.isEmpty() ? u"HEAD"_s : branch) + u'/' + path;
    return below(repositoryPage, u'/' + rest, "/-/"_L1 + rest, u'/' + rest);
}

} // namespace flotilla::interchange
