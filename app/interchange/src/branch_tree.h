#pragma once

#include "git_program.h"

#include <optional>
#include <vector>

namespace flotilla::interchange {

/// The files of a commit, read by git so that objects it keeps elsewhere are there.
class BranchTree {
public:
    struct Entry {
        QByteArray mode;
        QByteArray object; ///< hexadecimal
        QString path;
    };

    /// FetchFailed when the commit cannot be read; Cancelled.
    static Result<BranchTree> read(const GitProgram &git, const QByteArray &commit);

    /// The file that a report is: at its path, else with the text it had, else the only one of that name in such a folder.
    /// FileGone, PathUnclear, LinkOutsideTree; `branch` is for the error.
    Result<Entry> find(const QString &path, const QByteArray &seen, const QString &branch) const;

private:
    const Entry *at(const QString &path) const;

    std::vector<Entry> m_entries;
    std::vector<std::pair<QString, QString>> m_links; ///< path of a symbolic link, what it says
};

/// The bytes of an object. FetchFailed, Cancelled.
Result<QByteArray> readObject(const GitProgram &git, const QByteArray &object);

} // namespace flotilla::interchange
