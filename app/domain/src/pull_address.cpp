#include "domain/pull_address.h"

namespace flotilla {

using namespace Qt::Literals::StringLiterals;

QUrl pullAddress(const QString &repository, const QString &number)
{
    QUrl url(repository.trimmed());
    if ((url.scheme() != u"https"_s && url.scheme() != u"http"_s) || url.host().isEmpty() || number.isEmpty())
        return {};
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u".git"_s))
        path.chop(4);
    const QString host = url.host();
    if (host.contains(u"gitlab"_s))
        path += u"/-/merge_requests/"_s;
    else if (host.contains(u"gitee"_s))
        path += u"/pulls/"_s;
    else
        path += u"/pull/"_s;
    url.setPath(path + number);
    return url;
}

} // namespace flotilla
