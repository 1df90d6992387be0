#pragma once

#include <memory>

namespace flotilla::platform {

/// While it lives, a request of the system that the program end (SIGTERM when a session closes, SIGINT for Ctrl+C, SIGHUP when a
/// terminal goes) asks QCoreApplication to quit, as if the user had closed the window: what is open is kept, the exit is a clean
/// one. A second request ends the program at once. One at a time, made after the application; where a system has no such
/// signals it does nothing.
class QuitSignals {
public:
    QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;
    ~QuitSignals();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace flotilla::platform
