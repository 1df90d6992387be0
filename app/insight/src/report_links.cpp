#include "insight/report_links.h"

#include <QRegularExpression>

#include <algorithm>

namespace flotilla::insight {

using namespace Qt::Literals::StringLiterals;

std::vector<ReportLink> reportLinks(const QString &markdown)
{
    static const QRegularExpression address(
        u"https?://[\\w.-]+(?::\\d+)?/([\\w.-]+(?:/[\\w.-]+){1,3}?)(?:/-)?/(pull|pulls|merge_requests|issues|commit)/(\\w{1,40})"_s);
    std::vector<ReportLink> links;
    auto found = address.globalMatch(markdown);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured(2);
        const QString name = match.captured(3);
        ReportLink link{.address = match.captured()};
        if (word == u"commit"_s) {
            link.kind = ReportLink::Kind::Commit;
            link.text = match.captured(1) + u'@' + name.left(7);
        } else {
            link.kind = word == u"issues"_s ? ReportLink::Kind::Issue : ReportLink::Kind::PullRequest;
            link.text = match.captured(1) + u'#' + name;
            if (!std::ranges::all_of(name, [](QChar c) { return c.isDigit(); }))
                continue;
        }
        if (std::ranges::find(links, link.address, &ReportLink::address) == links.end())
            links.push_back(std::move(link));
    }
    return links;
}

} // namespace flotilla::insight
