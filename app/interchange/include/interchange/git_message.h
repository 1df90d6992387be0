#pragma once

#include <QString>

namespace flotilla::interchange {

/// The number of the pull request that a commit's message says it brings in, 0 if it names none. Read are the forms that forges
/// write: "Title (#12)" (GitHub, squash), "Merge pull request #12 from …", "!12 Title" (Gitee), "See merge request group/name!12"
/// (GitLab), "… (pull request #12)" (Bitbucket).
int mergedPullNumber(const QString &message);

} // namespace flotilla::interchange
