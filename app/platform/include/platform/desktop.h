#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace flotilla::platform {

/// What the program asks of the desktop around it. Tests put their own in; the window has one that opens addresses.
class Desktop {
public:
    Desktop() = default;
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;
    virtual ~Desktop() = default;

    /// Opens an address in the browser, or a folder in the file manager. False when nothing could.
    virtual bool open(const QUrl &url) = 0;
};

/// One window a place: a second start on a place that is open already hands over and ends.
class SingleInstance {
public:
    SingleInstance() = default;
    SingleInstance(const SingleInstance &) = delete;
    SingleInstance &operator=(const SingleInstance &) = delete;
    virtual ~SingleInstance() = default;

    /// Becomes the place's window. False: there is one already, and it was asked to come to the front.
    virtual bool claim(const QString &place) = 0;
    /// Called when another start asked this window to the front.
    virtual void onRaise(std::function<void()> raise) = 0;
};

} // namespace flotilla::platform
