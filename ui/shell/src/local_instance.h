#pragma once

#include "platform/desktop.h"

#include <QLocalServer>

namespace flotilla::ui::shell {

/// One window a place, by a local socket that only the same user can reach; its name is made from the place.
class LocalInstance final : public QObject, public platform::SingleInstance {
    Q_OBJECT

public:
    LocalInstance();

    bool claim(const QString &place) override;
    void onRaise(std::function<void()> raise) override { m_raise = std::move(raise); }

private:
    QLocalServer m_server;
    QString m_place;
    std::function<void()> m_raise;
};

/// Opens addresses with the desktop's programs.
class SystemDesktop final : public platform::Desktop {
public:
    bool open(const QUrl &url) override;
};

} // namespace flotilla::ui::shell
