#pragma once

#include "domain/result.h"
#include "domain/time.h"

#include <QLockFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace flotilla::platform {

/// A rotating log without personal data: five files of 1 MB at most, for the user alone. A line is the time, a code and its
/// arguments. While one lives, Qt's warnings and worse go there too, by category and place in the source, without their text,
/// which may name people.
class Log {
public:
    /// `folder`: Paths::logs. Writing stops silently when the folder cannot be written.
    explicit Log(const QString &folder);
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;
    ~Log();

    /// Something that happened: a code ("opened", "import"), and numbers or codes.
    void write(QStringView code, const QStringList &arguments = {});
    /// A failure: its code's number; arguments are left out, as they may name people and paths.
    void write(const Error &error);

    /// Path of the newest file.
    QString path() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Tells a start after a crash: a marker stands in the logs' folder while the program runs, one for each that runs.
class CrashNotice {
public:
    /// `folder`: Paths::logs.
    explicit CrashNotice(const QString &folder);
    CrashNotice(const CrashNotice &) = delete;
    CrashNotice &operator=(const CrashNotice &) = delete;
    /// A clean exit: takes the marker away.
    ~CrashNotice();

    /// When a program that crashed had started; nothing if all before this one ended cleanly. A crash is told once.
    std::optional<Instant> crashedSince() const { return m_crashed; }
    /// The log with the crash in it, to be offered.
    QString logPath() const { return m_log; }

private:
    std::optional<Instant> m_crashed;
    std::unique_ptr<QLockFile> m_marker;
    QString m_log;
};

} // namespace flotilla::platform
