#pragma once

#include "kit/theme.h"

#include <QDBusVariant>

#include <functional>

namespace flotilla::ui {

/// Asks the desktop whether it is dark, by the XDG settings portal (org.freedesktop.appearance, color-scheme), and hears
/// of changes. Without a portal it is light.
class Theme::SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(std::function<void(bool)> dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::function<void(bool)> m_dark;
};

} // namespace flotilla::ui
