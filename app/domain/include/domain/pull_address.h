#pragma once

#include <QUrl>

namespace flotilla {

/// The page of a pull request on the forge of a repository's page: GitHub, Gitee or GitLab by the host's name, GitHub's
/// shape for others. An empty address if the repository's is empty or no web address.
QUrl pullAddress(const QString &repository, const QString &number);

} // namespace flotilla
