#include "platform/quit_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace flotilla::platform {
namespace {

constexpr std::array quitting{SIGTERM, SIGINT, SIGHUP};

/// Where the handler writes. A handler has no argument of its own, so this cannot live in the object.
std::atomic_int told = -1;

/// May only do what signal-safety(7) lists: a write wakes the event loop, which does the rest.
extern "C" void tell(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    (void)::write(told, &byte, sizeof byte);
}

} // namespace

class QuitSignals::Private {
public:
    std::array<int, 2> ends{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

QuitSignals::QuitSignals() : m_d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_d->ends.data()) != 0)
        return;
    told = m_d->ends[0];
    m_d->notifier = std::make_unique<QSocketNotifier>(m_d->ends[1], QSocketNotifier::Read);
    QObject::connect(m_d->notifier.get(), &QSocketNotifier::activated, [this] {
        m_d->notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    for (const int number : quitting)
        std::signal(number, tell);
}

QuitSignals::~QuitSignals()
{
    if (!m_d->notifier)
        return;
    for (const int number : quitting)
        std::signal(number, SIG_DFL);
    told = -1;
    m_d->notifier.reset();
    for (const int end : m_d->ends)
        ::close(end);
}

} // namespace flotilla::platform

#else

namespace flotilla::platform {

class QuitSignals::Private { };

QuitSignals::QuitSignals() = default;
QuitSignals::~QuitSignals() = default;

} // namespace flotilla::platform

#endif
