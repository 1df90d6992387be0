#pragma once

#include <QString>
#include <QUrl>

namespace flotilla::interchange {

/// "https://host/owner/name" from any address that Git takes; empty for a folder.
QString pageOfRemote(const QString &address);

/// The page of a pull request's changes, where its files can be edited. Empty without a page.
QUrl pullFilesPage(const QString &repositoryPage, int number);

/// The page that edits a file on a branch; without a branch, the one that shows it on the default one.
QUrl editPage(const QString &repositoryPage, const QString &branch, const QString &path);

} // namespace flotilla::interchange
