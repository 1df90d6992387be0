#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace flotilla::interchange {

/// What a run of git left.
struct GitOutput {
    int status = 0; ///< -1: it did not end by itself
    QByteArray out;
    QString err;

    bool isFine() const { return status == 0; }
    /// Without the line end.
    QString line() const { return QString::fromUtf8(out).trimmed(); }
};

/// The user's git, run on one repository with their configuration, hooks and credentials, without ever asking anything.
class GitProgram {
public:
    using Environment = std::vector<std::pair<QString, QString>>;

    /// `program`: its name or path; empty: "git". GitMissing, PathMissing.
    static Result<GitProgram> find(const QString &repository, const std::function<bool()> &isCancelled,
                                   const QString &program = {});

    /// Runs it to its end. Cancelled, GitMissing.
    Result<GitOutput> run(const QStringList &arguments, const QByteArray &input = {},
                          const Environment &environment = {}) const;

    const QString &repository() const { return m_repository; }

private:
    GitProgram(QString program, QString repository, std::function<bool()> isCancelled)
        : m_program(std::move(program)), m_repository(std::move(repository)), m_isCancelled(std::move(isCancelled))
    {
    }

    QString m_program;
    QString m_repository;
    std::function<bool()> m_isCancelled;
    QString m_sshCommand;
};

/// The line of git's messages that says why, without what it prints around it.
QString gitReasonIn(const QString &message);

} // namespace flotilla::interchange
