#pragma once

#include <QString>

#include <vector>

namespace flotilla::insight {

/// Work that a report points to on a forge.
struct ReportLink {
    enum class Kind { PullRequest, Issue, Commit };
    Kind kind = Kind::PullRequest;
    QString text; ///< "owner/name#58", "owner/name@0c5h8f2"
    QString address;

    bool operator==(const ReportLink &) const = default;
};

/// The pull requests, issues and commits that a Markdown text links, each once, in its order. Finds addresses, also bare ones
/// and those of GitLab and Gitee; "#58" alone is left out, since nothing says of which repository.
std::vector<ReportLink> reportLinks(const QString &markdown);

} // namespace flotilla::insight
